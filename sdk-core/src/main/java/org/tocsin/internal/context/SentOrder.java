package org.tocsin.internal.context;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.tocsin.message.Body;
import org.tocsin.message.Message;
import org.tocsin.revision.MessageHistory;

/** The order in which messages were sent; messages sent at the same time are ordered by key and revision. */
final class SentOrder {

    private SentOrder() {}

    /** Those sent before an instant, the earliest first. */
    static <B extends Body> List<Message<B>> before(Instant instant, List<Message<B>> messages) {
        return ordered(messages, message -> message.sentAt().isBefore(instant));
    }

    /** Those sent at an instant or before it, the earliest first. */
    static <B extends Body> List<Message<B>> until(Instant instant, List<Message<B>> messages) {
        return ordered(messages, message -> !message.sentAt().isAfter(instant));
    }

    private static <B extends Body> List<Message<B>> ordered(List<Message<B>> messages, Predicate<Message<B>> wanted) {
        return messages.stream()
                .filter(wanted)
                .sorted(MessageHistory.BY_SENDING)
                .toList();
    }
}
