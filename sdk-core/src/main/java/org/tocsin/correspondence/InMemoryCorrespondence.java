package org.tocsin.correspondence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tocsin.code.Realm;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.MessageKey;

/** A correspondence in maps; one lock guards all of them. */
final class InMemoryCorrespondence implements Correspondence {

    private final Map<MessageKey, TreeMap<Long, Set<Message<?>>>> byKey = new HashMap<>();
    private final Map<MessageId, List<Message<?>>> byId = new HashMap<>();
    private final Map<Topic, List<Message<?>>> byTopic = new HashMap<>();

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
        byId.computeIfAbsent(key.id(), id -> new ArrayList<>()).add(message);
        for (Topic topic : Topic.of(message)) {
            byTopic.computeIfAbsent(topic, each -> new ArrayList<>()).add(message);
        }
        return ofRevision.size() == 1 ? Kept.NEW : Kept.CONFLICTING;
    }

    @Override
    public synchronized List<Message<?>> revisions(MessageKey key) {
        List<Message<?>> revisions = new ArrayList<>();
        byKey.getOrDefault(key, new TreeMap<>()).values().forEach(revisions::addAll);
        return List.copyOf(revisions);
    }

    @Override
    public synchronized List<Message<?>> named(MessageId id, Set<Realm> realms) {
        return ofRealms(byId.getOrDefault(id, List.of()), realms);
    }

    @Override
    public synchronized List<Message<?>> about(Topic topic, Set<Realm> realms) {
        return ofRealms(byTopic.getOrDefault(topic, List.of()), realms);
    }

    private static List<Message<?>> ofRealms(List<Message<?>> messages, Set<Realm> realms) {
        List<Message<?>> asked = new ArrayList<>(messages.size());
        for (Message<?> message : messages) {
            if (realms.contains(message.header().realm())) {
                asked.add(message);
            }
        }
        return List.copyOf(asked);
    }
}
