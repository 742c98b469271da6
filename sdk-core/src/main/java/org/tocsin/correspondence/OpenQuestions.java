package org.tocsin.correspondence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.tocsin.code.Realm;
import org.tocsin.message.Message;

/**
 * The texts that may still wait for a reply, updated with every text that is kept. A settled text is added again when a
 * text is kept that is about it, or another text of a message by which it was settled: a revised answer, or a
 * cancellation that was withdrawn.
 */
final class OpenQuestions {

    /** The texts that are not settled, by until when they can be answered, then by number. */
    private final NavigableMap<Instant, NavigableMap<Long, Message<?>>> unsettled = new TreeMap<>();

    private final IdentityHashMap<Message<?>, Long> numbers = new IdentityHashMap<>();
    private final Map<Topic, NavigableMap<Long, Message<?>>> settled = new HashMap<>();
    private final Map<Topic, Long> touched = new HashMap<>();
    private final Map<SettledBy, Set<Topic>> grounds = new HashMap<>();

    /** Takes in a text. */
    void keep(long number, Message<?> text, Set<Topic> topics) {
        touch(number, Topic.message(text.header().id()));
        topics.stream().filter(OpenQuestions::leadsToQuestions).forEach(topic -> touch(number, topic));
        SettledBy.changedBy(text).forEach(changed -> {
            Set<Topic> rested = grounds.remove(changed);
            if (rested != null) {
                rested.forEach(topic -> touch(number, topic));
            }
        });
        if (topics.contains(Topic.asking())) {
            numbers.put(text, number);
            open(number, text);
        }
    }

    private static boolean leadsToQuestions(Topic topic) {
        return topic.kind() == Topic.Kind.MESSAGE || topic.kind() == Topic.Kind.SURVEY;
    }

    private void touch(long number, Topic topic) {
        touched.put(topic, number);
        NavigableMap<Long, Message<?>> closed = settled.remove(topic);
        if (closed != null) {
            closed.forEach(this::open);
        }
    }

    private void open(long number, Message<?> text) {
        unsettled
                .computeIfAbsent(WishedReply.until(text), end -> new TreeMap<>())
                .put(number, text);
    }

    /** The texts of some realms that can be answered at an instant or later, in the order in which they were kept. */
    List<Message<?>> unsettled(Set<Realm> realms, Instant validAt) {
        NavigableMap<Long, Message<?>> open = new TreeMap<>();
        unsettled
                .tailMap(validAt, true)
                .values()
                .forEach(texts -> texts.forEach((number, text) -> {
                    if (realms.contains(text.header().realm())) {
                        open.put(number, text);
                    }
                }));
        return List.copyOf(open.values());
    }

    /**
     * Settles texts, except those that a later text concerns.
     *
     * @param texts texts that {@link #unsettled} has given
     * @param position the number of texts that were kept when they were examined
     * @param about the texts about some topics
     */
    void settle(Collection<Message<?>> texts, long position, Function<Collection<Topic>, List<Message<?>>> about) {
        Set<Topic> resting = new HashSet<>();
        for (Message<?> text : texts) {
            Long number = numbers.get(text);
            Set<Topic> topics = topics(text);
            if (number != null
                    && topics.stream().noneMatch(topic -> touched.getOrDefault(topic, -1L) >= position)
                    && close(number, text)) {
                topics.forEach(topic ->
                        settled.computeIfAbsent(topic, key -> new TreeMap<>()).put(number, text));
                resting.addAll(topics);
            }
        }
        for (Topic topic : resting) {
            List<Message<?>> reasons = new ArrayList<>(about.apply(Set.of(topic)));
            reasons.addAll(about.apply(cancelled(reasons)));
            reasons.forEach(reason -> grounds.computeIfAbsent(SettledBy.of(reason), key -> new HashSet<>())
                    .add(topic));
        }
    }

    private boolean close(long number, Message<?> text) {
        NavigableMap<Long, Message<?>> ending = unsettled.getOrDefault(WishedReply.until(text), new TreeMap<>());
        boolean closed = ending.remove(number) != null;
        if (closed && ending.isEmpty()) {
            unsettled.remove(WishedReply.until(text));
        }
        return closed;
    }

    private static Set<Topic> cancelled(List<Message<?>> texts) {
        Set<Topic> topics = new HashSet<>();
        texts.forEach(
                text -> topics.add(Topic.cancelled(text.party(), text.header().id())));
        return topics;
    }

    /** The topics by which other texts are about a question. */
    private static Set<Topic> topics(Message<?> question) {
        Set<Topic> topics = new HashSet<>();
        topics.add(Topic.message(question.header().id()));
        Topic.of(question).stream()
                .filter(topic -> topic.kind() == Topic.Kind.SURVEY)
                .forEach(topics::add);
        return topics;
    }
}
