package org.tocsin.directory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.GroupChange;
import org.tocsin.internal.hours.EntryDay;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.directory.GroupEntry;

/**
 * What one message says of a group. Groups have no time zone, so a day lasts from its begin in the first time zone of
 * the world to its end in the last.
 *
 * @param issue how old it is
 * @param entry what is said
 * @param speaker the party that says it
 * @param ofKeeper whether a keeper of the directory says it
 * @param from the first instant at which it holds
 * @param until the first instant at which it holds no more; {@link Instant#MAX} where it has no end
 */
record GroupStatement(Issue issue, GroupEntry entry, PartyCode speaker, boolean ofKeeper, Instant from, Instant until)
        implements Timeline.Dated {

    static GroupStatement of(Message<GroupEntry> message, boolean ofKeeper) {
        GroupEntry entry = message.body();
        Issue issue = Issue.of(message.header());
        Instant from = (isEnd(entry.change())
                        ? EntryDay.endEverywhere(entry.validUntil())
                        : EntryDay.beginAnywhere(entry.validFrom()))
                .orElse(issue.sentAt());
        return new GroupStatement(issue, entry, message.party(), ofKeeper, from, end(message));
    }

    private static Instant end(Message<GroupEntry> message) {
        Instant ofEntry = EntryDay.endEverywhere(message.body().validUntil()).orElse(Instant.MAX);
        return isEnd(message.body().change()) ? Instant.MAX : Timeline.end(message.header(), ofEntry);
    }

    private static boolean isEnd(GroupChange change) {
        return change == GroupChange.DISSOLVE || change == GroupChange.LEAVE;
    }

    /** Whether it is about one party that joins or leaves, and not about the group as a whole. */
    static boolean isOfOneParty(GroupEntry entry) {
        return entry.change() == GroupChange.JOIN || entry.change() == GroupChange.LEAVE;
    }

    /** The party that keeps the group from this statement on; null where it does not state the group. */
    static @Nullable PartyCode convener(GroupEntry entry) {
        boolean isWhole = entry.change() == GroupChange.FORM || entry.change() == GroupChange.AMEND;
        return isWhole && entry.convener() != null ? entry.convener().party() : null;
    }

    /** Whether it ends the group or a membership. */
    boolean isEnd() {
        return isEnd(entry.change());
    }

    /** Whether it states something that lasts, and has not come to its end. */
    boolean holdsAt(Instant at) {
        return !isEnd() && at.isBefore(until);
    }
}
