package org.tocsin.correspondence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tocsin.code.Realm;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;

/** A correspondence in maps; one lock guards all of them. */
final class InMemoryCorrespondence implements Correspondence {

    private final Map<MessageId, TreeMap<Long, Message<?>>> byId = new HashMap<>();
    private final Map<Topic, List<Message<?>>> byTopic = new HashMap<>();

    @Override
    public synchronized Kept keep(Message<?> message) {
        Message<?> earlier = byId.computeIfAbsent(message.header().id(), id -> new TreeMap<>())
                .putIfAbsent(message.header().revisionOrDefault(), message);
        if (earlier != null) {
            return earlier.equals(message) ? Kept.KNOWN : Kept.CONFLICTING;
        }
        for (Topic topic : Topic.of(message)) {
            byTopic.computeIfAbsent(topic, key -> new ArrayList<>()).add(message);
        }
        return Kept.NEW;
    }

    @Override
    public synchronized List<Message<?>> revisions(MessageId id, Set<Realm> realms) {
        TreeMap<Long, Message<?>> revisions = byId.get(id);
        return revisions == null ? List.of() : ofRealms(List.copyOf(revisions.values()), realms);
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
