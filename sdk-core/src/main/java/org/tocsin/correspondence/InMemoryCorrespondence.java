package org.tocsin.correspondence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tocsin.code.Realm;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.MessageKey;

/** A correspondence in maps; one lock guards all of them. */
final class InMemoryCorrespondence implements Correspondence {

    private final Map<MessageKey, TreeMap<Long, Set<Message<?>>>> byKey = new HashMap<>();
    private final Map<MessageId, Set<MessageKey>> byId = new HashMap<>();
    private final Map<Topic, TreeMap<Long, Message<?>>> byTopic = new HashMap<>();
    private long kept;

    @Override
    public synchronized Kept keep(Message<?> message) {
        MessageKey key = new MessageKey(
                message.header().originator().party(),
                message.header().realm(),
                message.header().id());
        Set<Message<?>> ofRevision = byKey.computeIfAbsent(key, each -> new TreeMap<>())
                .computeIfAbsent(message.header().revisionOrDefault(), revision -> new LinkedHashSet<>());
        if (!ofRevision.add(message)) {
            return Kept.KNOWN;
        }
        kept++;
        byId.computeIfAbsent(key.id(), id -> new TreeSet<>()).add(key);
        for (Topic topic : Topic.of(message)) {
            byTopic.computeIfAbsent(topic, each -> new TreeMap<>()).put(kept, message);
        }
        return ofRevision.size() == 1 ? Kept.NEW : Kept.CONFLICTING;
    }

    @Override
    public synchronized List<Message<?>> texts(Collection<MessageKey> keys) {
        List<Message<?>> texts = new ArrayList<>();
        for (MessageKey key : new TreeSet<>(keys)) {
            byKey.getOrDefault(key, new TreeMap<>()).values().forEach(texts::addAll);
        }
        return List.copyOf(texts);
    }

    @Override
    public synchronized List<Message<?>> named(MessageId id, Set<Realm> realms) {
        return texts(byId.getOrDefault(id, Set.of()).stream()
                .filter(key -> realms.contains(key.realm()))
                .toList());
    }

    @Override
    public synchronized List<Message<?>> about(Collection<Topic> topics, Set<Realm> realms) {
        TreeMap<Long, Message<?>> asked = new TreeMap<>();
        for (Topic topic : topics) {
            byTopic.getOrDefault(topic, new TreeMap<>()).forEach((number, message) -> {
                if (realms.contains(message.header().realm())) {
                    asked.put(number, message);
                }
            });
        }
        return List.copyOf(asked.values());
    }

    @Override
    public synchronized long size() {
        return kept;
    }
}
