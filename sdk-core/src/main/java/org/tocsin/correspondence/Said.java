package org.tocsin.correspondence;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.PartyCode;
import org.tocsin.message.service.Cancellation;

/** How two messages of one party stand to each other. */
final class Said {

    private Said() {}

    private record Key(MessageId id, PartyCode party) {}

    /** Whether a message was sent by an instant. */
    static boolean by(Instant at, Message<?> message) {
        return message.header()
                .sentAt()
                .findInstant()
                .filter(sent -> !sent.isAfter(at))
                .isPresent();
    }

    /** Of each message of a party the latest revision sent by an instant, so that each has to be looked at only once. */
    static List<Message<?>> latest(List<Message<?>> messages, Instant at) {
        Map<Key, Message<?>> latest = new LinkedHashMap<>();
        for (Message<?> message : messages) {
            if (by(at, message)) {
                Header header = message.header();
                latest.merge(
                        new Key(header.id(), header.originator().party()),
                        message,
                        (one, other) -> revises(other, one) ? other : one);
            }
        }
        return List.copyOf(latest.values());
    }

    static boolean bySameParty(Message<?> one, Message<?> other) {
        return one.header()
                .originator()
                .party()
                .equals(other.header().originator().party());
    }

    /** Whether one message is a later revision of the other. */
    static boolean revises(Message<?> later, Message<?> message) {
        return later.header().id().equals(message.header().id())
                && later.header().revisionOrDefault() > message.header().revisionOrDefault()
                && bySameParty(later, message);
    }

    /** Whether one message takes back the other. */
    static boolean cancels(Message<?> later, Message<?> message) {
        Header header = message.header();
        return later.body() instanceof Cancellation cancellation
                && bySameParty(later, message)
                && cancellation.cancels().stream()
                        .anyMatch(cancelled -> cancelled.id().equals(header.id())
                                && (cancelled.revision() == null
                                        || cancelled.revision().equals(header.revisionOrDefault())));
    }
}
