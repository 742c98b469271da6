package org.tocsin.exercise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.tocsin.exercise.IgnoredMessage.Reason;
import org.tocsin.message.Body;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;

/**
 * Messages by identifier and revision, whatever the order in which they came.
 *
 * <p>Copies count once. Of two that contradict each other none counts; and only who originated the oldest revision of a
 * message revises it.
 */
final class Revisions<B extends Body> {

    private final Map<MessageId, NavigableMap<Long, Message<B>>> byId =
            new TreeMap<>(Comparator.comparing(MessageId::uuid));

    Revisions(Collection<Message<B>> messages, Consumer<IgnoredMessage> ignored) {
        Set<IgnoredMessage> contradicted = new HashSet<>();
        for (Message<B> message : messages) {
            Message<B> other = byId.computeIfAbsent(message.header().id(), id -> new TreeMap<>())
                    .putIfAbsent(message.header().revisionOrDefault(), message);
            if (other != null && !isCopy(message, other)) {
                contradicted.add(IgnoredMessage.of(message, Reason.CONTRADICTED));
            }
        }
        for (IgnoredMessage each : contradicted) {
            byId.getOrDefault(each.id(), new TreeMap<>()).remove(each.revision());
            ignored.accept(each);
        }
        byId.values().forEach(revisions -> removeForeign(revisions, ignored));
        byId.values().removeIf(Map::isEmpty);
    }

    /** A relay may have added itself, and what a message says stays the same. */
    private static boolean isCopy(Message<?> one, Message<?> other) {
        return one.header().originator().equals(other.header().originator())
                && one.header().sentAt().equals(other.header().sentAt())
                && one.body().equals(other.body());
    }

    private static <B extends Body> void removeForeign(
            NavigableMap<Long, Message<B>> revisions, Consumer<IgnoredMessage> ignored) {
        if (revisions.isEmpty()) {
            return;
        }
        Message<B> first = revisions.firstEntry().getValue();
        revisions.values().removeIf(revision -> {
            boolean foreign = !revision.header()
                    .originator()
                    .party()
                    .equals(first.header().originator().party());
            if (foreign) {
                ignored.accept(IgnoredMessage.of(revision, Reason.OTHER_ORIGINATOR));
            }
            return foreign;
        });
    }

    /** The newest revision of each message, in the order of the identifiers. */
    List<Message<B>> newest() {
        List<Message<B>> newest = new ArrayList<>();
        byId.values().forEach(revisions -> newest.add(revisions.lastEntry().getValue()));
        return newest;
    }

    /** The revisions of one message by number; none where it is not known. */
    Map<Long, Message<B>> of(MessageId id) {
        NavigableMap<Long, Message<B>> revisions = byId.get(id);
        return revisions == null ? new HashMap<>() : revisions;
    }
}
