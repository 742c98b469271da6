package org.tocsin.indicator;

import org.jspecify.annotations.Nullable;
import org.tocsin.message.Indicator;
import org.tocsin.validation.Problems;

/**
 * A line of a list of indicators, and what is wrong with it. The positions of the problems have the line of the list, the column in
 * it, and the offset in that line; their pointers begin at the indicator.
 *
 * @param number the number of the line in the list, from 2, since the first line is the head; blank lines count
 * @param indicator the indicator; null where the line has an error
 * @param problems what is wrong with the line, errors and warnings
 */
public record IndicatorLine(long number, @Nullable Indicator indicator, Problems problems) {}
