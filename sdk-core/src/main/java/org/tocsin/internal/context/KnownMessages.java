package org.tocsin.internal.context;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tocsin.code.Realm;
import org.tocsin.correspondence.Correspondence;
import org.tocsin.correspondence.Namesakes;
import org.tocsin.correspondence.Topic;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.MessageKey;
import org.tocsin.revision.MessageHistory;

/**
 * The other messages that are known in a check: a correspondence in which everything is looked up once. For one check.
 */
final class KnownMessages {

    private final Message<?> message;
    private final Correspondence correspondence;
    private final Map<Question, List<Message<?>>> about = new HashMap<>();
    private final Map<MessageKey, MessageHistory<Message<?>>> histories = new TreeMap<>();
    private final Map<MessageId, List<Message<?>>> named = new TreeMap<>();
    private final Map<Realm, Map<MessageId, Namesakes>> namesakes = new TreeMap<>();

    private record Question(Topic topic, Set<Realm> realms) {}

    KnownMessages(Message<?> message, Correspondence correspondence) {
        this.message = message;
        this.correspondence = correspondence;
    }

    List<Message<?>> about(Topic topic, Set<Realm> realms) {
        return about.computeIfAbsent(
                new Question(topic, realms), asked -> correspondence.about(asked.topic(), asked.realms()));
    }

    List<Message<?>> named(MessageId id) {
        return named.computeIfAbsent(id, asked -> correspondence.named(asked, Correspondence.EVERY_REALM));
    }

    Namesakes namesakes(MessageId id, Realm realm) {
        return namesakes
                .computeIfAbsent(realm, key -> new TreeMap<>())
                .computeIfAbsent(id, asked -> Namesakes.of(asked, realm, correspondence));
    }

    /** The known history of a message; that of the message that is checked includes its text. */
    MessageHistory<Message<?>> history(MessageKey key) {
        load(Set.of(key));
        return histories.getOrDefault(key, MessageHistory.unknown(key));
    }

    /** Those of the texts that are current at an instant. */
    List<Message<?>> current(Collection<? extends Message<?>> texts, Instant at) {
        load(texts);
        Map<MessageKey, MessageHistory<Message<?>>> then = new TreeMap<>();
        return texts.stream()
                .<Message<?>>map(text -> text)
                .filter(text -> then.computeIfAbsent(
                                text.key(), key -> history(key).until(at))
                        .isCurrent(text))
                .toList();
    }

    /** Looks up the histories of some texts at once. */
    void load(Collection<? extends Message<?>> texts) {
        Set<MessageKey> keys = new TreeSet<>();
        texts.forEach(text -> keys.add(text.key()));
        load(keys);
    }

    private void load(Set<MessageKey> keys) {
        Set<MessageKey> missing = new TreeSet<>(keys);
        missing.removeAll(histories.keySet());
        if (!missing.isEmpty()) {
            histories.putAll(correspondence.histories(missing));
            histories.computeIfPresent(message.key(), (key, history) -> history.with(message));
        }
    }
}
