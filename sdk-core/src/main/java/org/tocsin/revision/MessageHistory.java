package org.tocsin.revision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.tocsin.message.Message;
import org.tocsin.message.MessageKey;
import org.tocsin.message.service.Cancellation;

/**
 * The history of one message: all texts that its party sent under its identifier in its realm, and the cancellations of
 * it.
 *
 * <p>A later revision replaces the earlier ones, unless it was cancelled: a cancelled revision is treated as if it had
 * never been sent. Of several texts with the same revision number, the one with the earliest time of sending counts. A
 * cancellation counts if it comes from the party of the message, and from its realm or from {@code actual}; its own
 * newest revision counts, and cancelling a cancellation changes nothing. What others send under the identifier is not
 * part of the history.
 *
 * <p>Immutable. The messages have to be valid. Clause: <a
 * href="{@docRoot}/clauses.html#which-revision-counts">which-revision-counts</a>.
 *
 * @param <M> the messages, of one type of body or of any
 */
public final class MessageHistory<M extends Message<?>> {

    /** The order in which messages were sent; of those sent at one moment, by key and revision. */
    public static final Comparator<Message<?>> BY_SENDING = Comparator.<Message<?>, Instant>comparing(Message::sentAt)
            .thenComparing(Message::key)
            .thenComparing(message -> message.header().revisionOrDefault());

    private final MessageKey key;
    private final NavigableMap<Long, List<M>> texts;
    private final AppliedCancellations takenBack;

    private MessageHistory(MessageKey key, NavigableMap<Long, List<M>> texts, AppliedCancellations takenBack) {
        this.key = key;
        this.texts = texts;
        this.takenBack = takenBack;
    }

    /**
     * The history of the message with this key.
     *
     * @param messages texts of it; those of other keys are ignored
     * @param cancellations cancellations in all their revisions, replaced or cancelled ones too; those that can't
     *     cancel the message are ignored
     */
    public static <M extends Message<?>> MessageHistory<M> of(
            MessageKey key, Collection<? extends M> messages, Collection<? extends Message<?>> cancellations) {
        NavigableMap<Long, List<M>> texts = new TreeMap<>();
        for (M message : messages) {
            if (message.key().equals(key)) {
                texts.computeIfAbsent(message.header().revisionOrDefault(), number -> new ArrayList<>())
                        .add(message);
            }
        }
        texts.replaceAll((number, some) -> ConflictingTexts.inOrder(some));
        return new MessageHistory<>(key, texts, AppliedCancellations.of(key, cancellations));
    }

    /** The history of a message of which nothing is known. */
    public static <M extends Message<?>> MessageHistory<M> unknown(MessageKey key) {
        return new MessageHistory<>(key, new TreeMap<>(), AppliedCancellations.of(key, List.of()));
    }

    /** The history with one more text, which may be there already. */
    public MessageHistory<M> with(M text) {
        NavigableMap<Long, List<M>> more = new TreeMap<>(texts);
        more.merge(text.header().revisionOrDefault(), List.of(text), (known, added) -> {
            List<M> both = new ArrayList<>(known);
            both.addAll(added);
            return ConflictingTexts.inOrder(both);
        });
        return new MessageHistory<>(key, more, takenBack);
    }

    /** Which message it is. */
    public MessageKey key() {
        return key;
    }

    /** The history as it stood at an instant: what had been sent by then. */
    public MessageHistory<M> until(Instant at) {
        NavigableMap<Long, List<M>> sent = new TreeMap<>();
        texts.forEach((number, some) -> {
            List<M> early =
                    some.stream().filter(text -> !text.sentAt().isAfter(at)).toList();
            if (!early.isEmpty()) {
                sent.put(number, early);
            }
        });
        return new MessageHistory<>(key, sent, takenBack.until(at));
    }

    /** The text that counts; empty where there is none, or all are cancelled. */
    public Optional<M> current() {
        for (Map.Entry<Long, List<M>> each : texts.descendingMap().entrySet()) {
            if (takenBack.by(each.getKey()).isEmpty()) {
                return Optional.of(each.getValue().get(0));
            }
        }
        return Optional.empty();
    }

    /** The text that would count if nothing had been cancelled. */
    public Optional<M> newest() {
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(texts.lastEntry().getValue().get(0));
    }

    /** Whether a text is the one that counts. */
    public boolean isCurrent(Message<?> text) {
        return current().filter(text::equals).isPresent();
    }

    /** The text that counts of each revision, cancelled or not, the earliest revision first. */
    public List<M> revisions() {
        return texts.values().stream().map(some -> some.get(0)).toList();
    }

    /** The text that counts of each revision that is not cancelled, the earliest revision first. */
    public List<M> standing() {
        return texts.entrySet().stream()
                .filter(each -> takenBack.by(each.getKey()).isEmpty())
                .map(each -> each.getValue().get(0))
                .toList();
    }

    /** The texts that contradict the one that counts for their number, the earliest revision first. */
    public List<M> contradicting() {
        List<M> contradicting = new ArrayList<>();
        for (List<M> some : texts.values()) {
            some.stream()
                    .filter(text -> !ConflictingTexts.saysTheSame(text, some.get(0)))
                    .forEach(contradicting::add);
        }
        return List.copyOf(contradicting);
    }

    /** The cancellation of a revision; of several, the one that was sent first. Empty where it is not cancelled. */
    public Optional<Message<Cancellation>> cancellation(long revision) {
        return takenBack.by(revision);
    }

    /**
     * The cancellation of a message of which no revision counts any more: that of the whole message, else that of its
     * newest revision. Empty where a revision counts, or none is known.
     */
    public Optional<Message<Cancellation>> cancellation() {
        return texts.isEmpty() || current().isPresent()
                ? Optional.empty()
                : takenBack.asWhole().or(() -> takenBack.by(texts.lastKey()));
    }
}
