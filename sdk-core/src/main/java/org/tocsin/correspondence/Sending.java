package org.tocsin.correspondence;

import java.time.Instant;
import java.util.Comparator;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;

/** Who sent a message, and in which order messages were sent. */
final class Sending {

    /** Messages by the moment of their sending; of those sent together, by key and revision. */
    static final Comparator<Message<?>> ORDER = Comparator.<Message<?>, Instant>comparing(Message::sentAt)
            .thenComparing(Message::key)
            .thenComparing(message -> message.header().revisionOrDefault());

    private Sending() {}

    static PartyCode party(Message<?> message) {
        return message.header().originator().party();
    }
}
