package org.tocsin.directory;

import java.time.Instant;
import java.util.Comparator;
import org.tocsin.message.Header;

/**
 * When and under which key something was said: the order of statements by age. No two messages that differ in key are
 * equal, so that the order of arrival never matters.
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
