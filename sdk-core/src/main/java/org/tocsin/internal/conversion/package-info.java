/**
 * The parts that all converters share: {@link org.tocsin.internal.conversion.Ledger}, the record of each leaf of a
 * source, with its {@code LossList}, which combines losses that would take too much room one by one; {@link
 * org.tocsin.internal.conversion.Allowance}, the size that one form of a result may reach, and {@link
 * org.tocsin.internal.conversion.CountedBytes}, a document that is written within it; {@link
 * org.tocsin.internal.conversion.CleanText}, which adapts texts to the format; {@link
 * org.tocsin.internal.conversion.Residue}, the leaves that are carried unchanged.
 */
package org.tocsin.internal.conversion;
