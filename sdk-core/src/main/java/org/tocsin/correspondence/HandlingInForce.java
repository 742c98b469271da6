package org.tocsin.correspondence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.Handling;
import org.tocsin.message.Message;
import org.tocsin.message.MessageMaterial;
import org.tocsin.message.Timestamp;
import org.tocsin.message.service.HandlingChange;
import org.tocsin.revision.MessageHistory;

/**
 * The handling of a message that holds at an instant: its own, or the one that its originator has given it since.
 *
 * <p>If there are several changes of the message as a whole, the one with the latest time counts and, among those with
 * the same time, the one that was sent last. A change of another party does not count, nor does one of another realm,
 * one that was revised or cancelled, or one whose time has not come. Clause: <a
 * href="{@docRoot}/clauses.html#passing-on">passing-on</a>.
 *
 * @param handling the handling of the message as a whole
 * @param change the change that it comes from; null where the handling is the message's own
 * @param changesOfParts the changes of parts of the message that came into force after that, the earliest first
 */
public record HandlingInForce(
        Handling handling, @Nullable Message<HandlingChange> change, List<Message<HandlingChange>> changesOfParts) {

    /** The handling of a message at an instant, by the changes of it that are kept. */
    public static HandlingInForce of(Message<?> message, Instant at, Correspondence correspondence) {
        Message<HandlingChange> whole = null;
        List<Message<HandlingChange>> parts = new ArrayList<>();
        for (Message<HandlingChange> change : changes(message, at, correspondence)) {
            if (concerns(change.body(), message, true)) {
                whole = change;
                parts.clear();
            } else {
                parts.add(change);
            }
        }
        Handling handling =
                whole == null ? message.header().handling() : whole.body().handling();
        return new HandlingInForce(handling, whole, List.copyOf(parts));
    }

    /** The instant from which the change of the message as a whole holds; {@link Instant#MIN} for its own handling. */
    public Instant since() {
        return change == null ? Instant.MIN : effect(change);
    }

    /**
     * The changes of a message and of its parts that have come into force by an instant, the earliest first: those that
     * hold, and those that a later one has replaced. For whoever must not follow a change that lowers the label.
     */
    public static List<Message<HandlingChange>> changes(Message<?> message, Instant at, Correspondence correspondence) {
        Topic topic = Topic.handled(message.party(), message.header().id());
        return correspondence
                .current(
                        topic, HandlingChange.class, at, Set.of(message.header().realm()))
                .stream()
                .filter(each -> concerns(each.body(), message, false))
                .filter(each -> !effect(each).isAfter(at))
                .sorted(Comparator.comparing(HandlingInForce::effect).thenComparing(MessageHistory.BY_SENDING))
                .toList();
    }

    private static Instant effect(Message<HandlingChange> change) {
        Timestamp effectiveAt = change.body().effectiveAt();
        return effectiveAt == null ? change.sentAt() : effectiveAt.instant();
    }

    private static boolean concerns(HandlingChange change, Message<?> message, boolean asWhole) {
        return change.messages().stream()
                .anyMatch(material ->
                        isOf(material, message) && (!asWhole || material.parts().isEmpty()));
    }

    private static boolean isOf(MessageMaterial material, Message<?> message) {
        return material.id().equals(message.header().id())
                && (material.revision() == null
                        || material.revision().equals(message.header().revisionOrDefault()));
    }
}
