package org.tocsin.directory;

import java.util.List;
import org.tocsin.message.Body;
import org.tocsin.message.Message;
import org.tocsin.message.service.Cancellation;
import org.tocsin.revision.MessageHistories;

/** The messages of one type that were added, with the revision of each that counts. */
final class TakenMessages<B extends Body> {

    private final MessageHistories<Message<B>> histories = new MessageHistories<>();

    IntakeResult add(Message<B> message) {
        if (message.header().sentAt().findInstant().isEmpty()) {
            return IntakeResult.UNDATED;
        }
        return switch (histories.add(message)) {
            case KNOWN -> IntakeResult.REPEATED;
            case CONFLICTING -> IntakeResult.CONFLICTING;
            case NEW ->
                histories.hasLater(message.key(), message.header().revisionOrDefault())
                        ? IntakeResult.SUPERSEDED
                        : IntakeResult.TAKEN;
        };
    }

    /** Takes back what the party of a cancellation sent, whether it has come or not. */
    void cancel(Message<Cancellation> cancellation) {
        histories.addCancellation(cancellation);
    }

    /** Those that count. */
    List<Message<B>> all() {
        return histories.current();
    }
}
