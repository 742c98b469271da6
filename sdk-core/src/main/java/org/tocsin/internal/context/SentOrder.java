package org.tocsin.internal.context;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.tocsin.message.Body;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;

/** The order in which messages were sent; those of one instant stay in the order in which they came. */
final class SentOrder {

    private SentOrder() {}

    /** When a message was sent. A day that the calendar has not, which no valid message names, counts as long past. */
    static Instant sentAt(Message<?> message) {
        return message.header().sentAt().findInstant().orElse(Instant.EPOCH);
    }

    /** Those sent before an instant, the earliest first. */
    static <B extends Body> List<Message<B>> before(Instant instant, List<Message<B>> messages) {
        return ordered(messages, sent -> sent.isBefore(instant));
    }

    /** Those sent at an instant or before it, the earliest first. */
    static <B extends Body> List<Message<B>> until(Instant instant, List<Message<B>> messages) {
        return ordered(messages, sent -> !sent.isAfter(instant));
    }

    /** Of each message the last revision that was sent by an instant. */
    static <B extends Body> Collection<Message<B>> current(Instant instant, List<Message<B>> messages) {
        Map<MessageId, Message<B>> last = new LinkedHashMap<>();
        until(instant, messages).forEach(message -> last.put(message.header().id(), message));
        return last.values();
    }

    private static <B extends Body> List<Message<B>> ordered(List<Message<B>> messages, Predicate<Instant> wanted) {
        return messages.stream()
                .map(message -> new Sent<>(sentAt(message), message))
                .filter(sent -> wanted.test(sent.at()))
                .sorted(Comparator.comparing(Sent::at))
                .map(Sent::message)
                .toList();
    }

    /** A message and its instant, which is read from the text only once. */
    private record Sent<B extends Body>(Instant at, Message<B> message) {}
}
