/**
 * Suppression of small figures in tables, which are grids of numbers; knows nothing of messages.
 *
 * <p>{@link org.tocsin.internal.suppression.Recomputable} finds what can be worked out all the same: the rules ask it of
 * results that others wrote. {@link org.tocsin.internal.suppression.CellSuppression} chooses what else is not to be told
 * so that nothing can be, and {@link org.tocsin.internal.suppression.GroupSuppression} which groups are not told at all:
 * whoever writes a result asks them first.
 */
package org.tocsin.internal.suppression;
