package org.tocsin.revision;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.signature.CanonicalForm;
import org.tocsin.validation.InvalidMessageException;

/** Texts of one message under one number of revision, of which there should be one. */
final class SameNumber {

    private SameNumber() {}

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

    /** Whether two texts are one to their reader: a relay may have written itself in, and signatures cover the rest. */
    static boolean saysTheSame(Message<?> one, Message<?> other) {
        return one.equals(other) || plain(one).equals(plain(other));
    }

    private static Message<?> plain(Message<?> message) {
        Header header = message.header().toBuilder()
                .relayedBy(null)
                .signatures(List.of())
                .build();
        return new Message<>(header, message.body(), message.extensions());
    }

    /** What was sent first; then the copy that nobody relayed; then by digest, which any implementation finds alike. */
    private static final class Ranked<M extends Message<?>> implements Comparable<Ranked<M>> {

        private final M text;
        private @Nullable String digest;

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
            return byRelay != 0 ? byRelay : digest().compareTo(other.digest());
        }

        private boolean isRelayed() {
            return text.header().relayedBy() != null;
        }

        private String digest() {
            if (digest == null) {
                digest = canonicalDigest() + text.header().signatures();
            }
            return digest;
        }

        /** Of what a newer version says an object does not hold all: then all that it holds stands for it. */
        private String canonicalDigest() {
            try {
                return CanonicalForm.of(text).digest().toString();
            } catch (InvalidMessageException notWritten) {
                return text.toString();
            }
        }
    }
}
