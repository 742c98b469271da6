package org.tocsin.correspondence;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tocsin.code.Realm;
import org.tocsin.message.Message;
import org.tocsin.message.MessageKey;
import org.tocsin.revision.MessageHistory;

/** The histories of messages from a correspondence: three calls of it, however many messages there are. */
final class Histories {

    private Histories() {}

    /** The histories of these messages; one without texts for each that is not known. */
    static NavigableMap<MessageKey, MessageHistory<Message<?>>> of(
            Collection<MessageKey> messages, Correspondence correspondence) {
        Map<MessageKey, List<Message<?>>> texts = byKey(correspondence.texts(messages));
        Map<Topic, List<Message<?>>> cancellations = cancellations(messages, correspondence);
        NavigableMap<MessageKey, MessageHistory<Message<?>>> histories = new TreeMap<>();
        for (MessageKey key : messages) {
            List<Message<?>> cancelling = cancellations.getOrDefault(Topic.cancelled(key.party(), key.id()), List.of());
            histories.put(key, MessageHistory.of(key, texts.getOrDefault(key, List.of()), cancelling));
        }
        return histories;
    }

    /** By what they cancel, the cancellations in all their revisions: a later one may cancel less. */
    private static Map<Topic, List<Message<?>>> cancellations(
            Collection<MessageKey> messages, Correspondence correspondence) {
        Set<Topic> topics = new TreeSet<>();
        Set<Realm> realms = EnumSet.of(Realm.ACTUAL);
        for (MessageKey key : messages) {
            topics.add(Topic.cancelled(key.party(), key.id()));
            realms.add(key.realm());
        }
        List<Message<?>> naming = correspondence.about(topics, realms);
        if (naming.isEmpty()) {
            return Map.of();
        }
        Map<MessageKey, List<Message<?>>> texts = byKey(correspondence.texts(keys(naming)));
        Map<Topic, Set<MessageKey>> keys = new TreeMap<>();
        for (Message<?> cancellation : naming) {
            Topic.cancelledBy(cancellation)
                    .filter(topics::contains)
                    .forEach(topic ->
                            keys.computeIfAbsent(topic, each -> new TreeSet<>()).add(cancellation.key()));
        }
        Map<Topic, List<Message<?>>> cancellations = new TreeMap<>();
        keys.forEach((topic, some) -> cancellations.put(
                topic,
                some.stream()
                        .flatMap(key -> texts.getOrDefault(key, List.of()).stream())
                        .toList()));
        return cancellations;
    }

    /** Those of some texts that counted at an instant. */
    static List<Message<?>> current(List<Message<?>> some, Instant at, Correspondence correspondence) {
        Map<MessageKey, MessageHistory<Message<?>>> then = new TreeMap<>();
        of(keys(some), correspondence).forEach((key, history) -> then.put(key, history.until(at)));
        return some.stream()
                .filter(text -> then.getOrDefault(text.key(), MessageHistory.unknown(text.key()))
                        .isCurrent(text))
                .toList();
    }

    /** The keys of some texts. */
    static Set<MessageKey> keys(Collection<? extends Message<?>> some) {
        return some.stream().map(Message::key).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<MessageKey, List<Message<?>>> byKey(List<Message<?>> texts) {
        return texts.stream().collect(Collectors.groupingBy(Message::key, TreeMap::new, Collectors.toList()));
    }
}
