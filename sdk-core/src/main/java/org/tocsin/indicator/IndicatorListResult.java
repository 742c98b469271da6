package org.tocsin.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.IndicatorList;
import org.tocsin.validation.Problems;

/**
 * What reading a list of indicators to its end gave. Only where it is {@link #valid} were all lines there, unchanged and without
 * error; before that, nobody should act on an indicator of the list.
 *
 * @param head the first line of the list; null where that has an error, and then no other line was read
 * @param indicators how many lines were read, the first one and blank ones apart
 * @param refused how many of these lines have an error
 * @param problems what is wrong with the list: with its first line, with each other line, and with the list as a whole; as many
 *     as the limits allow. The positions are those of {@link IndicatorLine}. What is wrong with a document of the message has no
 *     position, and its pointer begins at the message
 * @param documents the places, counted from 0, of the documents of the message that have the size and the digest of the list; none
 *     where the list was read without its message. A list that is {@link #valid} and has none was held against no digest but its
 *     own: the message names no list, and nobody knows whether its originator made this one
 */
public record IndicatorListResult(
        @Nullable IndicatorList head, long indicators, long refused, Problems problems, List<Integer> documents) {

    /** Takes a copy of the places. */
    public IndicatorListResult {
        documents = List.copyOf(documents);
    }

    /** Whether the list is complete and has no error, and is that of the message where it was read with one. */
    public boolean valid() {
        return head != null && refused == 0 && problems.valid();
    }
}
