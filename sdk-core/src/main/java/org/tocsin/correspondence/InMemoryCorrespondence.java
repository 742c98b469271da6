package org.tocsin.correspondence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tocsin.code.Realm;
import org.tocsin.message.ExerciseId;
import org.tocsin.message.ExerciseReference;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.MessageKey;
import org.tocsin.revision.Kept;
import org.tocsin.revision.MessageHistories;

/** A correspondence in memory, kept in maps that one lock protects. */
final class InMemoryCorrespondence implements Correspondence {

    private final MessageHistories<Message<?>> messages = new MessageHistories<>();
    private final Map<MessageId, Set<MessageKey>> byId = new HashMap<>();
    private final Map<Topic, List<Numbered>> byTopic = new HashMap<>();
    private final Map<Realm, Set<ExerciseId>> exercises = new EnumMap<>(Realm.class);
    private final OpenQuestions questions = new OpenQuestions();
    private long kept;

    /** A message with the number under which it was kept. */
    private record Numbered(long number, Message<?> message) {}

    @Override
    public synchronized Kept keep(Message<?> message) {
        message.sentAt(); // throws for an invalid time: a message without a time of sending is not kept
        Kept result = messages.add(message);
        if (result != Kept.KNOWN) {
            index(new Numbered(kept++, message));
        }
        return result;
    }

    private void index(Numbered numbered) {
        Message<?> message = numbered.message();
        byId.computeIfAbsent(message.header().id(), id -> new TreeSet<>()).add(message.key());
        Set<Topic> topics = Topic.of(message);
        for (Topic topic : topics) {
            byTopic.computeIfAbsent(topic, key -> new ArrayList<>()).add(numbered);
        }
        ExerciseReference exercise = message.header().exercise();
        if (exercise != null) {
            exercises
                    .computeIfAbsent(message.header().realm(), realm -> new TreeSet<>())
                    .add(exercise.id());
        }
        questions.keep(numbered.number(), message, topics);
    }

    @Override
    public synchronized long size() {
        return kept;
    }

    @Override
    public synchronized List<Message<?>> texts(Collection<MessageKey> keys) {
        return new TreeSet<>(keys)
                .stream().flatMap(key -> messages.texts(key).stream()).toList();
    }

    @Override
    public synchronized List<Message<?>> named(MessageId id, Set<Realm> realms) {
        return texts(byId.getOrDefault(id, Set.of()).stream()
                .filter(key -> realms.contains(key.realm()))
                .toList());
    }

    @Override
    public synchronized List<Message<?>> about(Collection<Topic> topics, Set<Realm> realms) {
        NavigableMap<Long, Message<?>> asked = new TreeMap<>();
        for (Topic topic : topics) {
            for (Numbered each : byTopic.getOrDefault(topic, List.of())) {
                if (realms.contains(each.message().header().realm())) {
                    asked.put(each.number(), each.message());
                }
            }
        }
        return List.copyOf(asked.values());
    }

    @Override
    public synchronized Set<ExerciseId> exercises(Set<Realm> realms) {
        Set<ExerciseId> found = new TreeSet<>();
        realms.forEach(realm -> found.addAll(exercises.getOrDefault(realm, Set.of())));
        return found;
    }

    @Override
    public synchronized List<Message<?>> unsettled(Set<Realm> realms, Instant validAt) {
        return questions.unsettled(realms, validAt);
    }

    @Override
    public synchronized void settle(Collection<Message<?>> texts, long position) {
        questions.settle(texts, position, topics -> about(topics, EVERY_REALM));
    }
}
