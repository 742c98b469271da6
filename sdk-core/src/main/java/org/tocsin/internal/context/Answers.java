package org.tocsin.internal.context;

import java.time.Instant;
import java.util.List;
import org.tocsin.correspondence.Topic;
import org.tocsin.message.InReplyTo;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.request.Response;

/** The responses to a message. */
final class Answers {

    private Answers() {}

    /** Those that hold when the message that is checked is sent. */
    static List<Message<Response>> to(Message<?> request, Sight sight) {
        return sight.message()
                .header()
                .sentAt()
                .findInstant()
                .map(sent -> to(request, sent, sight))
                .orElse(List.of());
    }

    /** Those that hold at an instant. */
    static List<Message<Response>> to(Message<?> request, Instant at, Sight sight) {
        MessageId id = request.header().id();
        return sight.current(Topic.message(id), Response.class, at).stream()
                .filter(response -> answers(response, id))
                .toList();
    }

    /** Whether a message answers the one with this identifier. */
    static boolean answers(Message<?> message, MessageId id) {
        InReplyTo answered = message.header().inReplyTo();
        return answered != null && answered.id().equals(id);
    }
}
