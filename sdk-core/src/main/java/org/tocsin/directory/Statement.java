package org.tocsin.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.tocsin.code.DirectoryChange;
import org.tocsin.internal.hours.EntryDay;
import org.tocsin.message.Message;
import org.tocsin.message.directory.DirectoryEntry;

/**
 * What one message says of an entry.
 *
 * @param issue how old it is
 * @param entry what is said
 * @param times the days and hours of the entry
 * @param from the first instant at which it holds; {@link Instant#MIN} where it holds at once
 * @param until the first instant at which it holds no more; {@link Instant#MAX} where it has no end
 */
record Statement(Issue issue, DirectoryEntry entry, OfficeTimes times, Instant from, Instant until)
        implements Timeline.Dated {

    static Statement of(Message<DirectoryEntry> message) {
        DirectoryEntry entry = message.body();
        OfficeTimes times = OfficeTimes.of(entry);
        return new Statement(Issue.of(message.header()), entry, times, begin(entry, times), end(message, times));
    }

    private static Instant begin(DirectoryEntry entry, OfficeTimes times) {
        if (!isRemoval(entry)) {
            return times.start(entry.validFrom());
        }
        return entry.validUntil() == null ? Instant.MIN : times.end(entry.validUntil());
    }

    private static Instant end(Message<DirectoryEntry> message, OfficeTimes times) {
        return isRemoval(message.body())
                ? Instant.MAX
                : Timeline.end(message.header(), times.end(message.body().validUntil()));
    }

    boolean isRemoval() {
        return isRemoval(entry);
    }

    private static boolean isRemoval(DirectoryEntry entry) {
        return entry.change() == DirectoryChange.REMOVE;
    }

    /** The day on which the entry was last said to be right: the day of confirmation, or that of sending. */
    LocalDate confirmedOn() {
        return EntryDay.of(entry.confirmedAt())
                .orElseGet(() -> issue.sentAt().atOffset(ZoneOffset.UTC).toLocalDate());
    }
}
