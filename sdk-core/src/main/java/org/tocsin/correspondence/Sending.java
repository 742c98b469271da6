package org.tocsin.correspondence;

import java.time.Instant;
import java.util.Comparator;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.PartyCode;

/** Who sent a message, when and into which realm. */
final class Sending {

    /** Messages by the moment of their sending; of those sent together, by identifier. */
    static final Comparator<Message<?>> ORDER = Comparator.<Message<?>, Instant>comparing(Sending::at)
            .thenComparing(message -> idOf(message).uuid());

    private Sending() {}

    /** The moment of sending; the end of time where the calendar has no such day, which no valid message has. */
    static Instant at(Message<?> message) {
        return message.header().sentAt().findInstant().orElse(Instant.MAX);
    }

    static PartyCode party(Message<?> message) {
        return message.header().originator().party();
    }

    /** Whether two messages come from one party and are of one realm. */
    static boolean isAlike(Message<?> one, Message<?> other) {
        return party(one).equals(party(other))
                && one.header().realm() == other.header().realm();
    }

    private static MessageId idOf(Message<?> message) {
        return message.header().id();
    }
}
