/**
 * Conversion to and from other formats, and the room for them. A {@link org.tocsin.conversion.Source} makes messages of
 * documents, a {@link org.tocsin.conversion.Target} makes documents of messages; both are given a {@link
 * org.tocsin.conversion.ConversionContext} and answer with a {@link org.tocsin.conversion.Conversion}: the result, the
 * {@link org.tocsin.conversion.Loss}es, and the {@link org.tocsin.conversion.Coverage}, which says what became of every
 * leaf. {@link org.tocsin.conversion.Format} is how programs find formats.
 *
 * <p>Whoever writes a format fills an {@link org.tocsin.conversion.Account}, which knows all leaves from the beginning and
 * forgets none; {@link org.tocsin.conversion.Residue} is what is carried unchanged, {@link
 * org.tocsin.conversion.CleanText} a text made fit. This package knows no format: those of the project are in the
 * artifact {@code tocsin-formats}. The crosswalk of categories is {@link org.tocsin.incident.Categories}.
 */
package org.tocsin.conversion;
