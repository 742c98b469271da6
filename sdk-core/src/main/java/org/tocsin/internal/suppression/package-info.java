/**
 * Suppression of small figures in tables, which are grids of numbers; this package does not depend on messages.
 *
 * <p>{@link org.tocsin.internal.suppression.Recomputable} finds the suppressed figures that can still be computed; the
 * rules use it to check results of other parties. {@link org.tocsin.internal.suppression.CellSuppression} chooses the
 * cells that have to be suppressed so that none can be, and {@link org.tocsin.internal.suppression.GroupSuppression}
 * the groups to suppress as a whole; both are used when a result is written.
 */
package org.tocsin.internal.suppression;
