/**
 * VERIS, the format of the records in the community database of incidents; {@link
 * org.tocsin.formats.veris.VerisSource} converts them into messages.
 */
package org.tocsin.formats.veris;
