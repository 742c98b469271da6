/**
 * Conversion to and from other formats, with a record of what became of every leaf: {@link
 * org.tocsin.conversion.Conversion} holds the result, the losses and the coverage. One package a format: {@code
 * conversion.veris} reads, {@code conversion.stix} writes; {@link org.tocsin.conversion.Categories} is the crosswalk of
 * 22 taxonomies.
 */
package org.tocsin.conversion;
