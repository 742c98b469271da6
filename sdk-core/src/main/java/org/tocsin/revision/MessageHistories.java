package org.tocsin.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.MessageKey;
import org.tocsin.message.service.Cancellation;
import org.tocsin.message.service.CancelledMessage;

/**
 * Collects messages into histories; the order in which they are added does not matter. Not safe for use by several
 * threads. The time it takes grows in proportion to the number of messages, apart from sorting.
 *
 * @param <M> the messages, of one type of body or of any
 */
public final class MessageHistories<M extends Message<?>> {

    private final NavigableMap<MessageKey, NavigableMap<Long, RevisionTexts<M>>> messages = new TreeMap<>();
    /** By its own key, each cancellation in all its revisions: a later one may cancel less. */
    private final Map<MessageKey, List<Message<Cancellation>>> cancellations = new TreeMap<>();
    /** By what they name, the keys of cancellations. */
    private final Map<MessageId, Set<MessageKey>> named = new TreeMap<>();

    /** None yet. */
    public MessageHistories() {}

    /** The histories of these messages, without cancellations. */
    public static <M extends Message<?>> MessageHistories<M> of(Collection<? extends M> messages) {
        MessageHistories<M> histories = new MessageHistories<>();
        messages.forEach(histories::add);
        return histories;
    }

    /** Adds a text, unless it was added before. */
    public Kept add(M text) {
        return messages.computeIfAbsent(text.key(), key -> new TreeMap<>())
                .computeIfAbsent(text.header().revisionOrDefault(), revision -> new RevisionTexts<>())
                .add(text);
    }

    /** Adds a cancellation, in any of its revisions, whether or not the message that it cancels was added. */
    public void addCancellation(Message<Cancellation> cancellation) {
        MessageKey own = cancellation.key();
        cancellations.computeIfAbsent(own, key -> new ArrayList<>()).add(cancellation);
        for (CancelledMessage cancelled : cancellation.body().cancels()) {
            named.computeIfAbsent(cancelled.id(), id -> new TreeSet<>()).add(own);
        }
    }

    /** All texts of a message, the earliest revision first; none where it is not known. */
    public List<M> texts(MessageKey key) {
        List<M> texts = new ArrayList<>();
        messages.getOrDefault(key, new TreeMap<>()).values().forEach(some -> texts.addAll(some.all()));
        return texts;
    }

    /** Whether a later revision of a message is known, cancelled or not. */
    public boolean hasLater(MessageKey key, long revision) {
        NavigableMap<Long, RevisionTexts<M>> known = messages.get(key);
        return known != null && known.lastKey() > revision;
    }

    /** The history of a message; one without texts where it is not known. */
    public MessageHistory<M> of(MessageKey key) {
        List<Message<Cancellation>> naming = named.getOrDefault(key.id(), Set.of()).stream()
                .filter(own -> AppliedCancellations.mayTakeBack(own, key))
                .flatMap(own -> cancellations.getOrDefault(own, List.of()).stream())
                .toList();
        return MessageHistory.of(key, texts(key), naming);
    }

    /** All histories, by key. */
    public List<MessageHistory<M>> all() {
        return messages.keySet().stream().map(this::of).toList();
    }

    /** The text that counts of each message, by key; messages that are cancelled have none. */
    public List<M> current() {
        return all().stream()
                .map(MessageHistory::current)
                .flatMap(Optional::stream)
                .toList();
    }
}
