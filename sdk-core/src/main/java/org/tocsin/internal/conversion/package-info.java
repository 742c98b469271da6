/** What every converter needs: {@link org.tocsin.internal.conversion.Ledger}, the account of each leaf of a source. */
package org.tocsin.internal.conversion;
