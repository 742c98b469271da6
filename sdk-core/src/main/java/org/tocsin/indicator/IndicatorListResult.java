package org.tocsin.indicator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.Header;
import org.tocsin.message.IndicatorList;
import org.tocsin.message.Message;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;
import org.tocsin.validation.Problems;

/**
 * What reading a list of indicators to its end gave. Only where it is {@link #valid} were all lines there, unchanged and without
 * error; before that, nobody should act on an indicator of the list.
 *
 * @param head the first line of the list; null where that has an error, and then no other line was read
 * @param indicators how many lines were read, the first one and blank ones apart
 * @param refused how many of these lines have an error
 * @param problems what is wrong with the list: with its first line, with each other line, and with the list as a whole; as many
 *     as the limits allow. The positions are those of {@link IndicatorLine}
 */
public record IndicatorListResult(@Nullable IndicatorList head, long indicators, long refused, Problems problems) {

    /** Whether the list is complete and has no error. */
    public boolean valid() {
        return head != null && refused == 0 && problems.valid();
    }

    /**
     * What the first line says else than the message that the list should belong to, by {@code TOC-LST-002}; nothing where the
     * first line has an error. Whether a document of the message has the digest of the list is not looked at.
     */
    public Problems against(Message<?> message) {
        IndicatorList said = head;
        if (said == null) {
            return Problems.none();
        }
        Header header = message.header();
        List<Problem> found = new ArrayList<>();
        compare("/realm", said.realm().code(), header.realm().code(), found);
        compare("/party", said.party().toString(), message.party().toString(), found);
        compare("/message", said.message().toString(), header.id().toString(), found);
        compare(
                "/revision",
                String.valueOf(said.revisionOrDefault()),
                String.valueOf(header.revisionOrDefault()),
                found);
        compare("/sentAt", said.sentAt().toString(), header.sentAt().toString(), found);
        if (said.tlp().compareTo(header.handling().tlp()) > 0) {
            add("/tlp", header.handling().tlp().code(), found);
        }
        if (said.papOrDefault().compareTo(header.handling().papOrDefault()) < 0) {
            add("/pap", header.handling().papOrDefault().code(), found);
        }
        return Problems.of(found);
    }

    private static void compare(String pointer, String said, String is, List<Problem> found) {
        if (!said.equals(is)) {
            add(pointer, is, found);
        }
    }

    private static void add(String pointer, String is, List<Problem> found) {
        found.add(Problem.of(CoreProblem.LIST_OF_ANOTHER_MESSAGE, pointer, is));
    }
}
