package org.tocsin.internal.rule;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.Message;

/** Where in a message a walk is, for rules that also look at the message as a whole. */
final class Place extends org.tocsin.internal.member.Place {

    private final Message<?> message;
    private @Nullable Optional<Instant> sentAt;

    Place(Message<?> message) {
        this.message = message;
    }

    Message<?> message() {
        return message;
    }

    /** When the message was sent, looked up once a message; empty where the calendar has no such day. */
    Optional<Instant> sentAt() {
        if (sentAt == null) {
            sentAt = message.header().sentAt().findInstant();
        }
        return sentAt;
    }
}
