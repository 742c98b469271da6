/**
 * VERIS records as incident reports: {@link org.tocsin.internal.conversion.veris.VerisConversion} turns one into a message.
 *
 * <p>One class for each part of a report reads the {@code VerisRecord} and enters in its account what it took; whatever
 * nobody took ends up in the residue, but for claims about who is responsible, the names of victims and of analysts,
 * which are lost on purpose.
 */
package org.tocsin.internal.conversion.veris;
