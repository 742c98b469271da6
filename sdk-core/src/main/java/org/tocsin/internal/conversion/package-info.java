/**
 * What every converter needs: {@link org.tocsin.internal.conversion.Ledger}, the account of each leaf of a source, with
 * its {@code LossList}, which tells together what would take too much room one by one; {@link
 * org.tocsin.internal.conversion.Allowance}, how large one form of a result may become, and {@link
 * org.tocsin.internal.conversion.CountedBytes}, a document that is written within it; {@link
 * org.tocsin.internal.conversion.CleanText}, which turns words into such as the format takes; {@link
 * org.tocsin.internal.conversion.CurrencyDigits}, what amounts of money are counted in; {@link
 * org.tocsin.internal.conversion.Residue}, what is carried as it came.
 */
package org.tocsin.internal.conversion;
