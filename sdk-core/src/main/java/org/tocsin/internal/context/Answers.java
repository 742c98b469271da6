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

    /** The responses that are current when the message that is checked is sent. */
    static List<Message<Response>> to(Message<?> request, CheckContext checkContext) {
        return to(request, checkContext.sentAt(), checkContext);
    }

    /** The responses that are current at an instant. */
    static List<Message<Response>> to(Message<?> request, Instant at, CheckContext checkContext) {
        return checkContext.current(Topic.answered(request.header().id()), Response.class, at).stream()
                .filter(response -> answers(response, request, checkContext))
                .toList();
    }

    /**
     * Whether a message of the same realm answers a request: it names the request, and it is addressed to the party of
     * the request or has the digest of the request.
     */
    static boolean answers(Message<?> message, Message<?> request, CheckContext checkContext) {
        MessageKey asked = request.key();
        return NamedMessage.answeredBy(message)
                .filter(named -> named.id().equals(asked.id()))
                .filter(named -> checkContext.namesakes(asked.id()).mayMean(asked, named, message))
                .isPresent();
    }
}
