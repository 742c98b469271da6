/**
 * Lists of indicators that are too long for a message: one indicator a line, in JSON Lines, behind a first line that says to
 * which message the list belongs. {@link org.tocsin.indicator.IndicatorListReader} reads them in constant memory, with the rules
 * of the message, and holds them against what the message says of its list; {@link
 * org.tocsin.indicator.IndicatorListWriter} writes them. Clause: <a
 * href="{@docRoot}/clauses.html#indicator-lists">indicator-lists</a>.
 */
package org.tocsin.indicator;
