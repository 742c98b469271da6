package org.tocsin.exercise;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.tocsin.exercise.IgnoredMessage.Reason;
import org.tocsin.message.Body;
import org.tocsin.message.Message;
import org.tocsin.message.service.Cancellation;
import org.tocsin.revision.MessageHistories;
import org.tocsin.revision.MessageHistory;

/** The text of each message that counts, and the messages that are ignored. */
final class Revisions<B extends Body> {

    private final MessageHistories<Message<B>> histories;

    private Revisions(MessageHistories<Message<B>> histories) {
        this.histories = histories;
    }

    /**
     * Some messages.
     *
     * @param others among which are the cancellations that may take them back
     * @param ignored told of each that is left aside
     */
    static <B extends Body> Revisions<B> of(
            Collection<Message<B>> messages,
            Collection<? extends Message<?>> others,
            Consumer<IgnoredMessage> ignored) {
        MessageHistories<Message<B>> histories = new MessageHistories<>();
        for (Message<B> message : messages) {
            if (message.header().sentAt().findInstant().isPresent()) {
                histories.add(message);
            } else {
                ignored.accept(IgnoredMessage.of(message, Reason.NO_SUCH_DAY));
            }
        }
        others.stream()
                .filter(other -> other.header().sentAt().findInstant().isPresent())
                .flatMap(other -> other.narrowTo(Cancellation.class).stream())
                .forEach(histories::addCancellation);
        for (MessageHistory<Message<B>> history : histories.all()) {
            history.contradicting().forEach(text -> ignored.accept(IgnoredMessage.of(text, Reason.CONTRADICTED)));
            history.revisions().stream()
                    .filter(text -> history.cancellation(text.header().revisionOrDefault())
                            .isPresent())
                    .forEach(text -> ignored.accept(IgnoredMessage.of(text, Reason.TAKEN_BACK)));
        }
        return new Revisions<>(histories);
    }

    /** The text of each message that counts, in the order of their keys. */
    List<Message<B>> current() {
        return histories.current();
    }

    /** What is known of each message. */
    MessageHistories<Message<B>> histories() {
        return histories;
    }
}
