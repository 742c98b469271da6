package org.tocsin.internal.context;

import java.time.Instant;
import java.util.List;
import org.tocsin.correspondence.NamedMessage;
import org.tocsin.correspondence.Topic;
import org.tocsin.message.Message;
import org.tocsin.message.MessageKey;
import org.tocsin.message.request.Response;

/** The responses to a message. */
final class Answers {

    private Answers() {}

    /** Those that hold when the message that is checked is sent. */
    static List<Message<Response>> to(Message<?> request, Sight sight) {
        return to(request, sight.sentAt(), sight);
    }

    /** Those that hold at an instant. */
    static List<Message<Response>> to(Message<?> request, Instant at, Sight sight) {
        return sight.current(Topic.answered(request.header().id()), Response.class, at).stream()
                .filter(response -> answers(response, request, sight))
                .toList();
    }

    /** Whether a message of the same realm answers another: it names it, and speaks to its party or has its digest. */
    static boolean answers(Message<?> message, Message<?> request, Sight sight) {
        MessageKey asked = request.key();
        return NamedMessage.answeredBy(message)
                .filter(named -> named.id().equals(asked.id()))
                .filter(named -> sight.namesakes(asked.id()).mayMean(asked, named, message))
                .isPresent();
    }
}
