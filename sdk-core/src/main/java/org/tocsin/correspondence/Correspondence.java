package org.tocsin.correspondence;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tocsin.code.Realm;
import org.tocsin.message.Body;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.MessageKey;

/**
 * The messages that were sent and received, of every party and every realm.
 *
 * <p>Whoever asks names the realms that are meant and gets messages of no other, so that an exercise is not taken for
 * real. What is kept stays: nothing is replaced or taken out, and a cancelled message is still there beside its
 * cancellation. Implementations are safe to share between threads; one that stores durably says so, and what {@link #keep}
 * has returned for is then not lost. They throw only what says that the store itself failed. Clause: <i>thread</i>.
 */
public interface Correspondence {

    /** Every realm there is, for those who check messages and act on none. */
    Set<Realm> EVERY_REALM = Set.of(Realm.values());

    /** An empty correspondence in the memory of the program, which forgets everything when it ends. */
    static Correspondence inMemory() {
        return new InMemoryCorrespondence();
    }

    /**
     * Keeps a message, which has to be valid, unless it is there already. Another one of the same key and revision stays
     * beside it. A store that writes messages down may offer to keep those of others in the bytes that they came in: what only a newer
     * version understands can't be written anew.
     */
    Kept keep(Message<?> message);

    /** Keeps messages one after the other, and tells of each what became of it; a durable store makes them durable together. */
    default List<Kept> keepAll(List<? extends Message<?>> messages) {
        return messages.stream().map(this::keep).toList();
    }

    /** All texts of these messages: by message, then by revision, and of one revision in the order in which they were kept. */
    List<Message<?>> texts(Collection<MessageKey> keys);

    /** The texts of a message, the earliest revision first; none where it is not known. */
    default List<Message<?>> revisions(MessageKey key) {
        return texts(Set.of(key));
    }

    /** What any party sent under an identifier, by message and then by revision. */
    List<Message<?>> named(MessageId id, Set<Realm> realms);

    /** The messages about any of some topics, each once, in the order in which they were kept. */
    List<Message<?>> about(Collection<Topic> topics, Set<Realm> realms);

    /** How many texts are kept. */
    long size();

    /** What any party sent under an identifier, by revision. */
    default List<Message<?>> revisions(MessageId id, Set<Realm> realms) {
        return named(id, realms).stream()
                .sorted(Comparator.comparingLong(message -> message.header().revisionOrDefault()))
                .toList();
    }

    /** The messages about a topic, in the order in which they were kept. */
    default List<Message<?>> about(Topic topic, Set<Realm> realms) {
        return about(Set.of(topic), realms);
    }

    /**
     * Whether a message holds at an instant: it was sent by then, and the party that sent it had neither revised nor
     * cancelled it by then. Revisions count in its own realm only, cancellations there and in the realm {@code actual}.
     * False where {@code sentAt} is a day that the calendar does not have. Clauses: <i>revisions</i>, <i>cancellation</i>.
     */
    default boolean isCurrent(Message<?> message, Instant at) {
        MessageId id = message.header().id();
        Realm realm = message.header().realm();
        return Said.by(at, message)
                && revisions(id, Set.of(realm)).stream()
                        .filter(other -> Said.by(at, other))
                        .noneMatch(other -> Said.revises(other, message))
                && !isCancelled(message, at);
    }

    /** Whether the party that sent a message had taken it back by an instant, in its own realm or in {@code actual}. */
    default boolean isCancelled(Message<?> message, Instant at) {
        Header header = message.header();
        return about(Topic.message(header.id()), EnumSet.of(header.realm(), Realm.ACTUAL)).stream()
                .filter(other -> Said.by(at, other))
                .anyMatch(other -> Said.cancels(other, message));
    }

    /** The messages about a topic, of one type of body, that are {@link #isCurrent current} at an instant. */
    default <B extends Body> List<Message<B>> current(Topic topic, Class<B> type, Instant at, Set<Realm> realms) {
        return Said.latest(about(topic, realms), at).stream()
                .flatMap(each -> each.as(type).stream())
                .filter(each -> isCurrent(each, at))
                .toList();
    }
}
