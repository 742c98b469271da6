package org.tocsin.revision;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.Message;

/** The texts that have the same message and revision number. There should be only one. */
final class ConflictingTexts {

    private ConflictingTexts() {}

    /** Each text once, the one that counts first. */
    static <M extends Message<?>> List<M> inOrder(List<M> texts) {
        if (texts.size() == 1) {
            return texts;
        }
        List<M> ordered = new ArrayList<>(texts.size());
        texts.stream().map(Ranked::new).sorted().map(Ranked::text).forEach(text -> {
            // Equal texts have one rank, so that they are neighbours.
            if (ordered.isEmpty() || !ordered.get(ordered.size() - 1).equals(text)) {
                ordered.add(text);
            }
        });
        return List.copyOf(ordered);
    }

    /** Whether two texts say the same to a reader, whether or not they were relayed. */
    static boolean saysTheSame(Message<?> one, Message<?> other) {
        return one.equals(other)
                || TextIdentity.of(one).words().equals(TextIdentity.of(other).words());
    }

    /**
     * Orders by time of sending, the earliest first; then the copy that was not relayed; then by digest, which is the
     * same in every implementation.
     */
    private static final class Ranked<M extends Message<?>> implements Comparable<Ranked<M>> {

        private final M text;
        private @Nullable TextIdentity identity;

        Ranked(M text) {
            this.text = text;
        }

        M text() {
            return text;
        }

        @Override
        public int compareTo(Ranked<M> other) {
            int bySending = text.sentAt().compareTo(other.text.sentAt());
            if (bySending != 0) {
                return bySending;
            }
            int byRelay = Boolean.compare(isRelayed(), other.isRelayed());
            if (byRelay != 0) {
                return byRelay;
            }
            int byWords = identity().words().compareTo(other.identity().words());
            return byWords != 0
                    ? byWords
                    : identity().copy().compareTo(other.identity().copy());
        }

        private boolean isRelayed() {
            return text.header().relayedBy() != null;
        }

        /** Computed once, and only if the times are equal. */
        private TextIdentity identity() {
            if (identity == null) {
                identity = TextIdentity.of(text);
            }
            return identity;
        }
    }
}
