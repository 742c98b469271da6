package org.tocsin.correspondence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tocsin.code.MessageType;
import org.tocsin.code.Realm;
import org.tocsin.message.Body;
import org.tocsin.message.ExerciseId;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.MessageKey;
import org.tocsin.revision.Kept;
import org.tocsin.revision.MessageHistory;

/**
 * The messages that were sent and received, of every party and every realm.
 *
 * <p>A caller names the realms and gets no messages of others, so that an exercise is not mistaken for a real event. A
 * message belongs to the party that sent it: what another sends under the same identifier is another message. Nothing
 * that was kept is replaced or removed; a cancelled message is still there, beside its cancellation. The order in which
 * messages are kept changes only the order of the messages in an answer.
 *
 * <p>A store gives five methods: {@link #keep}, {@link #size}, {@link #texts}, {@link #named} and {@link
 * #about(Collection, Set)}; for years of messages also {@link #unsettled}, {@link #settle} and {@link #exercises}. Each
 * answers by an index: its work grows with what it gives, not with what is kept. Implementations are safe to share
 * between threads; one that stores durably says so, and what {@link #keep} has returned for is then not lost. They
 * throw only exceptions that say that the store itself failed. Clause: <a
 * href="{@docRoot}/clauses.html#thread">thread</a>.
 */
public interface Correspondence {

    /** Every realm there is, for those who check messages and act on none. */
    Set<Realm> EVERY_REALM = Set.of(Realm.values());

    /** An empty correspondence in memory; what it holds is lost when the program ends. */
    static Correspondence inMemory() {
        return new InMemoryCorrespondence();
    }

    /**
     * Keeps a message, which has to be valid. A text that is already kept is not kept twice; another text with the same
     * key and revision is kept beside the first, and the result says so. A durable store may offer to keep messages of
     * others as the bytes that were read, because members of a newer version can't be written again from the object.
     *
     * @throws IllegalStateException where {@code sentAt} is a day that the calendar does not have
     */
    Kept keep(Message<?> message);

    /** Keeps messages, and says of each what {@link #keep} says; a store may do so faster than one by one. */
    default List<Kept> keepAll(List<? extends Message<?>> messages) {
        return messages.stream().map(this::keep).toList();
    }

    /** All texts of these messages: by message, then by revision, and of one revision in the order in which they were kept. */
    List<Message<?>> texts(Collection<MessageKey> messages);

    /** All texts of a message: the earliest revision first, and of one revision in the order in which they were kept. */
    default List<Message<?>> revisions(MessageKey message) {
        return texts(Set.of(message));
    }

    /** What anybody sent under an identifier, by message and then by revision; none where it is not known. */
    List<Message<?>> named(MessageId id, Set<Realm> realms);

    /** The messages about any of some topics, each once, in the order in which they were kept. */
    List<Message<?>> about(Collection<Topic> topics, Set<Realm> realms);

    /** The messages about a topic, in the order in which they were kept. */
    default List<Message<?>> about(Topic topic, Set<Realm> realms) {
        return about(Set.of(topic), realms);
    }

    /**
     * The exercises to which kept messages of these realms belong; a store with many messages answers from an index.
     */
    default Set<ExerciseId> exercises(Set<Realm> realms) {
        Set<ExerciseId> exercises = new TreeSet<>();
        for (MessageType type : MessageType.list().codes()) {
            about(Topic.type(type), realms)
                    .forEach(message -> Optional.ofNullable(message.header().exercise())
                            .ifPresent(exercise -> exercises.add(exercise.id())));
        }
        return exercises;
    }

    /** How many texts are kept. */
    long size();

    /**
     * The texts that may wait for a reply at an instant or later, in the order in which they were kept: those that wish
     * one and have not expired before, except those that were {@link #settle settled} and that no text kept since then
     * concerns.
     */
    default List<Message<?>> unsettled(Set<Realm> realms, Instant validAt) {
        return about(Topic.asking(), realms).stream()
                .filter(text -> !WishedReply.until(text).isBefore(validAt))
                .toList();
    }

    /**
     * Marks texts as settled: they wait for no reply any more, whatever the members of groups are, so that {@link
     * #unsettled} need not give them again. The mark of a text is removed when a text is kept that concerns it: one
     * with its identifier, one that names it or its survey, another text of a message that does, or a cancellation of
     * such a message. A store that removes more marks is slower, and its answers are still right.
     *
     * @param position the {@link #size} before the texts were examined: texts that were kept since then may concern
     *     them
     */
    default void settle(Collection<Message<?>> texts, long position) {}

    /** The history of a message: its texts, and the cancellations of it. */
    default MessageHistory<Message<?>> history(MessageKey message) {
        return Histories.of(Set.of(message), this).getOrDefault(message, MessageHistory.unknown(message));
    }

    /** The history of each of some messages, with three calls of the store, however many messages there are. */
    default Map<MessageKey, MessageHistory<Message<?>>> histories(Collection<MessageKey> messages) {
        return Histories.of(messages, this);
    }

    /**
     * Whether a text was the one that counts of its message at an instant: it had been sent by then, and its party had
     * neither replaced nor cancelled it. Clause: <a
     * href="{@docRoot}/clauses.html#which-revision-counts">which-revision-counts</a>.
     */
    default boolean isCurrent(Message<?> message, Instant at) {
        return history(message.key()).until(at).isCurrent(message);
    }

    /** Whether the party that sent a text had cancelled it by an instant, in its own realm or in {@code actual}. */
    default boolean isCancelled(Message<?> message, Instant at) {
        return history(message.key())
                .until(at)
                .cancellation(message.header().revisionOrDefault())
                .isPresent();
    }

    /** The messages about a topic, of one type of body, that are {@link #isCurrent current} at an instant. */
    default <B extends Body> List<Message<B>> current(Topic topic, Class<B> type, Instant at, Set<Realm> realms) {
        return Histories.current(about(topic, realms), at, this).stream()
                .flatMap(each -> each.narrowTo(type).stream())
                .toList();
    }

    /**
     * The message that another message means by a name, in the realm of the message that has the name. A name has no
     * party. It is resolved by its digest; else to the only message with the identifier whose party sent the naming
     * message or is one of its recipients; else, unless the name is that of an answered message, to the only message
     * with the identifier. Empty where none is known, or several may be meant. Clause: <a
     * href="{@docRoot}/clauses.html#references">references</a>.
     *
     * @return the revision that is named, else the newest, cancelled or not
     */
    default Optional<Message<?>> resolve(NamedMessage name, Message<?> by) {
        Namesakes namesakes = Namesakes.of(name.id(), by.header().realm(), this);
        return namesakes.meant(name, by).flatMap(meant -> namesakes.text(meant, name.revision()));
    }
}
