package org.tocsin.correspondence;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
 */
public record NamedMessage(
        String pointer, MessageId id, @Nullable Long revision) {

    /** The messages that a message names, in the order of its members. */
    public static List<NamedMessage> in(Message<?> message) {
        List<NamedMessage> named = new ArrayList<>();
        addFrom(message.header(), named);
        addFrom(message.body(), named);
        return named;
    }

    private static void addFrom(Header header, List<NamedMessage> named) {
        InReplyTo answered = header.inReplyTo();
        if (answered != null) {
            named.add(new NamedMessage("/inReplyTo/id", answered.id(), answered.revision()));
        }
        for (int i = 0; i < header.references().size(); i++) {
            MessageReference reference = header.references().get(i);
            named.add(new NamedMessage("/references/" + i + "/id", reference.id(), reference.revision()));
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
            named.add(new NamedMessage("/body/cancels/" + i + "/id", cancelled.id(), cancelled.revision()));
        }
        add("/body/correction", cancellation.correction(), named);
    }

    private static void addMaterial(List<MessageMaterial> messages, List<NamedMessage> named) {
        for (int i = 0; i < messages.size(); i++) {
            MessageMaterial material = messages.get(i);
            named.add(new NamedMessage("/body/messages/" + i + "/id", material.id(), material.revision()));
        }
    }

    private static void add(String pointer, @Nullable MessageId id, List<NamedMessage> named) {
        if (id != null) {
            named.add(new NamedMessage(pointer, id, null));
        }
    }
}
