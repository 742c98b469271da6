package org.tocsin.revision;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Realm;
import org.tocsin.message.Message;
import org.tocsin.message.MessageKey;
import org.tocsin.message.service.Cancellation;
import org.tocsin.message.service.CancelledMessage;

/** The cancellations of one message: of the whole message, or of single revisions. */
final class AppliedCancellations {

    private final MessageKey key;
    private final List<? extends Message<?>> cancellations;
    private @Nullable Message<Cancellation> whole;
    private final Map<Long, Message<Cancellation>> single = new TreeMap<>();

    private AppliedCancellations(MessageKey key, List<? extends Message<?>> cancellations) {
        this.key = key;
        this.cancellations = cancellations;
        newest(cancellations).stream()
                .flatMap(each -> each.narrowTo(Cancellation.class).stream())
                .sorted(MessageHistory.BY_SENDING)
                .forEach(this::apply);
    }

    static AppliedCancellations of(MessageKey key, Collection<? extends Message<?>> cancellations) {
        return new AppliedCancellations(
                key,
                cancellations.stream()
                        .filter(each -> mayTakeBack(each.key(), key))
                        .toList());
    }

    /**
     * A message of an exercise can be cancelled in the realm actual; an actual message cannot be cancelled in an
     * exercise.
     */
    static boolean mayTakeBack(MessageKey own, MessageKey key) {
        return own.party().equals(key.party()) && (own.realm() == key.realm() || own.realm() == Realm.ACTUAL);
    }

    /** The newest revision of each cancellation, even if that revision was itself cancelled. */
    private static List<Message<?>> newest(List<? extends Message<?>> cancellations) {
        Map<MessageKey, Message<?>> newest = new TreeMap<>();
        for (Message<?> each : cancellations) {
            newest.merge(each.key(), each, AppliedCancellations::later);
        }
        return List.copyOf(newest.values());
    }

    private static Message<?> later(Message<?> one, Message<?> other) {
        int order =
                Long.compare(one.header().revisionOrDefault(), other.header().revisionOrDefault());
        if (order == 0) {
            return ConflictingTexts.inOrder(List.<Message<?>>of(one, other)).get(0);
        }
        return order > 0 ? one : other;
    }

    private void apply(Message<Cancellation> cancellation) {
        for (CancelledMessage cancelled : cancellation.body().cancels()) {
            if (!cancelled.id().equals(key.id())) {
                continue;
            }
            if (cancelled.revision() != null) {
                single.putIfAbsent(cancelled.revision(), cancellation);
            } else if (whole == null) {
                whole = cancellation;
            }
        }
    }

    AppliedCancellations until(Instant at) {
        return new AppliedCancellations(
                key,
                cancellations.stream()
                        .filter(each -> !each.sentAt().isAfter(at))
                        .toList());
    }

    Optional<Message<Cancellation>> asWhole() {
        return Optional.ofNullable(whole);
    }

    Optional<Message<Cancellation>> by(long revision) {
        return asWhole().or(() -> Optional.ofNullable(single.get(revision)));
    }
}
