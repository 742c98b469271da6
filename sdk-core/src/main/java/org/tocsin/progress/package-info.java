/**
 * How far a party has come from one year to the next: {@link org.tocsin.progress.ProgressComparison} lays two progress
 * reports of a party side by side, item by item ({@link org.tocsin.progress.ItemComparison}) and figure by figure
 * ({@link org.tocsin.progress.FigureComparison}).
 */
package org.tocsin.progress;
