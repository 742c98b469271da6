package org.tocsin.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.MessageType;
import org.tocsin.message.Body;
import org.tocsin.message.Header;
import org.tocsin.message.InReplyTo;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.MessageMaterial;
import org.tocsin.message.MessageReference;
import org.tocsin.message.incident.AssistanceLine;
import org.tocsin.message.incident.AttributionStatement;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.incident.SituationReport;
import org.tocsin.message.request.PreservationRequest;
import org.tocsin.message.request.ReleaseRequest;
import org.tocsin.message.service.Cancellation;
import org.tocsin.message.service.CancelledMessage;
import org.tocsin.message.service.HandlingChange;

/**
 * A message as another one names it.
 *
 * @param pointer where it is named, as a JSON pointer (RFC 6901)
 * @param id its identifier
 * @param revision which revision is meant; null where none is named
 * @param type the type that it is said to have; null where none is said
 * @param digest the digest that its canonical form is said to have, as it is written; null where none is said
 */
public record NamedMessage(
        String pointer,
        MessageId id,
        @Nullable Long revision,
        @Nullable MessageType type,
        @Nullable String digest) {

    private static final String ANSWERED = "/inReplyTo/id";

    /** The message that this one answers; empty where it is no answer. */
    public static Optional<NamedMessage> answeredBy(Message<?> message) {
        InReplyTo answered = message.header().inReplyTo();
        return answered == null
                ? Optional.empty()
                : Optional.of(new NamedMessage(
                        ANSWERED, answered.id(), answered.revision(), answered.type(), answered.digest()));
    }

    /** The message that a reference names. */
    public static NamedMessage of(MessageReference reference, int index) {
        return new NamedMessage(
                "/references/" + index + "/id", reference.id(), reference.revision(), null, reference.digest());
    }

    /** Whether it is named because it is answered. */
    public boolean isAnswered() {
        return pointer.equals(ANSWERED);
    }

    /** The messages that a message names, in the order of its members. */
    public static List<NamedMessage> in(Message<?> message) {
        List<NamedMessage> named = new ArrayList<>();
        answeredBy(message).ifPresent(named::add);
        addFrom(message.header(), named);
        addFrom(message.body(), named);
        return named;
    }

    private static void addFrom(Header header, List<NamedMessage> named) {
        for (int i = 0; i < header.references().size(); i++) {
            named.add(of(header.references().get(i), i));
        }
    }

    private static void addFrom(Body body, List<NamedMessage> named) {
        if (body instanceof Cancellation cancellation) {
            addFrom(cancellation, named);
        } else if (body instanceof HandlingChange change) {
            addMaterial(change.messages(), named);
        } else if (body instanceof ReleaseRequest request) {
            addMaterial(request.messages(), named);
        } else if (body instanceof PreservationRequest request && request.earlierPreservation() != null) {
            add(
                    "/body/earlierPreservation/request",
                    request.earlierPreservation().request(),
                    named);
        } else if (body instanceof SituationReport report) {
            for (int i = 0; i < report.assistance().size(); i++) {
                AssistanceLine line = report.assistance().get(i);
                add("/body/assistance/" + i + "/request", line.request(), named);
            }
        } else if (body instanceof AttributionStatement statement && statement.subjectInformedFirst() != null) {
            add(
                    "/body/subjectInformedFirst/message",
                    statement.subjectInformedFirst().message(),
                    named);
        } else if (body instanceof IncidentReport report) {
            for (int i = 0; i < report.lessons().size(); i++) {
                add("/body/lessons/" + i, report.lessons().get(i), named);
            }
        }
    }

    private static void addFrom(Cancellation cancellation, List<NamedMessage> named) {
        for (int i = 0; i < cancellation.cancels().size(); i++) {
            CancelledMessage cancelled = cancellation.cancels().get(i);
            named.add(new NamedMessage("/body/cancels/" + i + "/id", cancelled.id(), cancelled.revision(), null, null));
        }
        add("/body/correction", cancellation.correction(), named);
    }

    private static void addMaterial(List<MessageMaterial> messages, List<NamedMessage> named) {
        for (int i = 0; i < messages.size(); i++) {
            MessageMaterial material = messages.get(i);
            named.add(new NamedMessage("/body/messages/" + i + "/id", material.id(), material.revision(), null, null));
        }
    }

    private static void add(String pointer, @Nullable MessageId id, List<NamedMessage> named) {
        if (id != null) {
            named.add(new NamedMessage(pointer, id, null, null, null));
        }
    }
}
