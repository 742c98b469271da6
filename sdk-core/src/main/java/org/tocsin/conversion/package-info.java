/**
 * Conversion to and from other formats, with a record of what became of every leaf: {@link
 * org.tocsin.conversion.Conversion} holds the result, the losses and the coverage. One package a format: {@code
 * conversion.veris} reads, {@code conversion.stix} writes. The crosswalk of categories is {@link org.tocsin.incident.Categories}.
 */
package org.tocsin.conversion;
