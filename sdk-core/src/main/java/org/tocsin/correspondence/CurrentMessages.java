package org.tocsin.correspondence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tocsin.code.MessageType;
import org.tocsin.code.Realm;
import org.tocsin.message.ExerciseId;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.MessageKey;
import org.tocsin.message.service.Cancellation;
import org.tocsin.revision.MessageHistory;

/**
 * The messages that one call of the desk sees, each looked up once: several are looked up with as many calls of the
 * store as one. For one thread.
 */
final class CurrentMessages {

    private final Correspondence correspondence;
    private final Set<Realm> realms;
    private final Map<MessageKey, MessageHistory<Message<?>>> histories = new TreeMap<>();
    private final Map<Realm, Map<MessageId, Namesakes>> namesakes = new TreeMap<>();

    CurrentMessages(Correspondence correspondence, Set<Realm> realms) {
        this.correspondence = correspondence;
        this.realms = realms;
    }

    /** The messages of a type, as they now are: each once. */
    List<Message<?>> currentOf(MessageType type) {
        return currentAbout(Set.of(Topic.type(type)));
    }

    /** The messages of which a revision is about one of some topics, as they now are: each once. */
    List<Message<?>> currentAbout(Collection<Topic> topics) {
        return current(correspondence.about(topics, realms));
    }

    /** The exercises to which the messages belong that the desk sees. */
    Set<ExerciseId> exercises() {
        return correspondence.exercises(realms);
    }

    /** The messages of which these are texts, as they now are: each once, in the order of their first text. */
    List<Message<?>> current(List<Message<?>> texts) {
        load(Histories.keys(texts));
        Set<MessageKey> seen = new TreeSet<>();
        List<Message<?>> current = new ArrayList<>();
        for (Message<?> text : texts) {
            if (seen.add(text.key())) {
                current(text.key()).ifPresent(current::add);
            }
        }
        return current;
    }

    /** The newest revision, cancelled or not. */
    Optional<Message<?>> newest(MessageKey key) {
        return history(key).newest();
    }

    /** The revision that counts. */
    Optional<Message<?>> current(MessageKey key) {
        return history(key).current();
    }

    /** The cancellation of a message of which no revision counts any more, if the desk sees it. */
    Optional<Message<Cancellation>> cancellation(MessageKey key) {
        return history(key)
                .cancellation()
                .filter(each -> realms.contains(each.header().realm()));
    }

    /** The messages of one realm that have an identifier, among those that the desk sees. */
    Namesakes namesakes(MessageId id, Realm realm) {
        return namesakes
                .computeIfAbsent(realm, key -> new TreeMap<>())
                .computeIfAbsent(id, key -> Namesakes.of(key, realm, correspondence));
    }

    private MessageHistory<Message<?>> history(MessageKey key) {
        load(Set.of(key));
        return histories.getOrDefault(key, MessageHistory.unknown(key));
    }

    private void load(Set<MessageKey> keys) {
        Set<MessageKey> missing = new TreeSet<>(keys);
        missing.removeAll(histories.keySet());
        if (missing.isEmpty()) {
            return;
        }
        for (MessageKey unseen : missing) {
            histories.put(unseen, MessageHistory.unknown(unseen));
        }
        missing.removeIf(key -> !realms.contains(key.realm()));
        if (!missing.isEmpty()) {
            histories.putAll(Histories.of(missing, correspondence));
        }
    }
}
