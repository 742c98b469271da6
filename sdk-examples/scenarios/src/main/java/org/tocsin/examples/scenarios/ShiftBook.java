package org.tocsin.examples.scenarios;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.tocsin.correspondence.OpenItem;
import org.tocsin.message.PartyCode;

/** How the lists of a duty desk are told in a story. */
final class ShiftBook {

    private ShiftBook() {}

    /** What is open, a line each: what it is, from whom, when an answer was hoped for, who has not answered. */
    static void tell(Narrator narrator, List<OpenItem> items, Instant now) {
        if (items.isEmpty()) {
            narrator.note("(nothing)");
        }
        items.forEach(item -> narrator.note(line(item, now)));
    }

    private static String line(OpenItem item, Instant now) {
        String promised = item.nextBy()
                .map(next -> "; more is promised by " + Words.of(next))
                .orElse("");
        return "- " + Words.of(item.message().header().type().code()) + " of "
                + item.message().header().originator().party() + ", hoped for by " + Words.of(item.wishedBy())
                + (item.isOverdue(now) ? " (passed)" : "") + "; waits for " + parties(item.waitedFor()) + promised;
    }

    private static String parties(List<PartyCode> parties) {
        return parties.stream().map(PartyCode::toString).collect(Collectors.joining(", "));
    }
}
