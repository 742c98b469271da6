package org.tocsin.directory;

import java.time.Instant;
import java.util.Comparator;
import org.tocsin.message.Header;

/**
 * The time and the key of a statement, by which statements are ordered by age. Messages with different keys are never
 * equal, so the order of arrival does not matter.
 */
record Issue(Instant sentAt, long revision, OwnedId message) implements Comparable<Issue> {

    private static final Comparator<Issue> BY_AGE = Comparator.comparing(Issue::sentAt)
            .thenComparingLong(Issue::revision)
            .thenComparing(Issue::message);

    /** Of a message whose day exists. */
    static Issue of(Header header) {
        return new Issue(header.sentAt().findInstant().orElseThrow(), header.revisionOrDefault(), OwnedId.of(header));
    }

    @Override
    public int compareTo(Issue other) {
        return BY_AGE.compare(this, other);
    }
}
