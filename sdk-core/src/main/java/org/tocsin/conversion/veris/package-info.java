/**
 * VERIS: records of real incidents, as the community database keeps them.
 *
 * <p>{@link org.tocsin.conversion.veris.VerisSource} is the way in. Inside, one class for each part of a report reads
 * the record and enters in the account what it took; whatever nobody took ends up in the residue, but for claims about
 * who is responsible, the names of victims and of analysts, which are lost on purpose.
 */
package org.tocsin.conversion.veris;
