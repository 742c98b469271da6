package org.tocsin.correspondence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tocsin.code.MessageType;
import org.tocsin.code.Realm;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.service.Cancellation;
import org.tocsin.message.service.CancelledMessage;

/**
 * The messages in sight of one question: which revision of each counts, and what took it back.
 *
 * <p>Each message is looked up once, so that no message with many revisions makes a question slow. For one thread.
 */
final class StandingMessages {

    private final Correspondence correspondence;
    private final Set<Realm> realms;
    private final Map<MessageId, List<Message<?>>> revisions = new HashMap<>();
    private final Map<MessageId, Optional<Message<?>>> current = new HashMap<>();

    StandingMessages(Correspondence correspondence, Set<Realm> realms) {
        this.correspondence = correspondence;
        this.realms = realms;
    }

    /** The messages about a topic, in any revision. */
    List<Message<?>> about(Topic topic) {
        return correspondence.about(topic, realms);
    }

    /** The messages of a type, as they now are: each once. */
    List<Message<?>> currentOf(MessageType type) {
        return currentAbout(Topic.type(type));
    }

    /** The messages of which a revision is about a topic, as they now are: each once. */
    List<Message<?>> currentAbout(Topic topic) {
        return ids(topic).stream().flatMap(id -> current(id).stream()).toList();
    }

    private Set<MessageId> ids(Topic topic) {
        Set<MessageId> ids = new LinkedHashSet<>();
        about(topic).forEach(message -> ids.add(message.header().id()));
        return ids;
    }

    /** The newest revision, taken back or not. */
    Optional<Message<?>> newest(MessageId id) {
        List<Message<?>> own = revisions(id);
        return own.isEmpty() ? Optional.empty() : Optional.of(own.get(own.size() - 1));
    }

    /** The newest revision that was not taken back. */
    Optional<Message<?>> current(MessageId id) {
        Optional<Message<?>> known = current.get(id);
        if (known == null) {
            known = find(id);
            current.put(id, known);
        }
        return known;
    }

    private Optional<Message<?>> find(MessageId id) {
        Set<Long> takenBack = new HashSet<>();
        for (Message<Cancellation> cancellation : cancellations(id)) {
            for (CancelledMessage cancelled : cancellation.body().cancels()) {
                if (cancelled.id().equals(id) && cancelled.revision() == null) {
                    return Optional.empty();
                } else if (cancelled.id().equals(id)) {
                    takenBack.add(cancelled.revision());
                }
            }
        }
        List<Message<?>> own = revisions(id);
        for (int i = own.size() - 1; i >= 0; i--) {
            if (!takenBack.contains(own.get(i).header().revisionOrDefault())) {
                return Optional.of(own.get(i));
            }
        }
        return Optional.empty();
    }

    /** What takes the message back, where no revision counts any more: the earliest of all, else of the newest revision. */
    Optional<Message<Cancellation>> cancellation(MessageId id) {
        Optional<Message<?>> newest = newest(id);
        if (newest.isEmpty() || current(id).isPresent()) {
            return Optional.empty();
        }
        Long revision = newest.get().header().revisionOrDefault();
        List<Message<Cancellation>> all = cancellations(id);
        return all.stream()
                .filter(each -> each.body().cancels().contains(new CancelledMessage(id, null)))
                .min(Sending.ORDER)
                .or(() -> all.stream()
                        .filter(each -> each.body().cancels().contains(new CancelledMessage(id, revision)))
                        .min(Sending.ORDER));
    }

    /** The cancellations that name a message and may: those of its party, of its realm or in earnest. */
    private List<Message<Cancellation>> cancellations(MessageId id) {
        return newest(id).stream()
                .flatMap(message -> ids(Topic.message(id)).stream()
                        .flatMap(each -> newest(each).stream())
                        .flatMap(each -> each.as(Cancellation.class).stream())
                        .filter(each -> mayTakeBack(each, message)))
                .toList();
    }

    private static boolean mayTakeBack(Message<Cancellation> cancellation, Message<?> message) {
        Realm realm = cancellation.header().realm();
        return Sending.party(cancellation).equals(Sending.party(message))
                && (realm == message.header().realm() || realm == Realm.ACTUAL);
    }

    /** The revisions by the party of the earliest and in its realm, the earliest first. */
    private List<Message<?>> revisions(MessageId id) {
        return revisions.computeIfAbsent(id, each -> {
            List<Message<?>> known = correspondence.revisions(each, realms);
            return known.stream()
                    .filter(revision -> Sending.isAlike(revision, known.get(0)))
                    .toList();
        });
    }
}
