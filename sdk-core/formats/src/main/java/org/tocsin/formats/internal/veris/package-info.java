/**
 * VERIS records as incident reports: {@link org.tocsin.formats.internal.veris.VerisConversion} converts one to a
 * message.
 *
 * <p>One class for each part of a report reads the {@code VerisRecord} and enters in its account what it took.
 * Everything that no class took goes into the residue, except claims of responsibility and the names of victims and
 * analysts, which are lost on purpose.
 */
package org.tocsin.formats.internal.veris;
