package org.tocsin.formats.internal.stix;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.context.Context;
import org.tocsin.conversion.ConversionContext;
import org.tocsin.correspondence.Correspondence;
import org.tocsin.formats.internal.stix.map.StixTime;
import org.tocsin.message.Message;
import org.tocsin.message.service.Cancellation;
import org.tocsin.revision.MessageHistory;

/**
 * That a message is known to be cancelled when it is converted.
 *
 * @param by the cancellation
 * @param whole whether the message is the newest text of its kind and no other text of it counts: its objects leave as
 *     revoked. Else it is as if it had never been sent, and STIX, which revokes for good, can't say that of one revision.
 */
record TakenBack(Message<Cancellation> by, boolean whole) {

    /** Whether and by what a message was taken back, by what is known besides it; without a clock all that is known counts. */
    static Optional<TakenBack> of(Message<?> message, Context known) {
        @Nullable Correspondence kept = known.correspondence();
        // Cancelling a cancellation has no effect.
        if (kept == null || message.body() instanceof Cancellation) {
            return Optional.empty();
        }
        @Nullable Clock clock = known.clock();
        MessageHistory<Message<?>> history =
                kept.history(message.key()).with(message).until(clock == null ? Instant.MAX : clock.instant());
        boolean whole = history.current().isEmpty()
                && history.newest().filter(message::equals).isPresent();
        return history.cancellation(message.header().revisionOrDefault())
                .map(one -> new TakenBack(whole ? history.cancellation().orElse(one) : one, whole));
    }

    /** When the cancellation modifies what it takes back; empty where it can't be dated. */
    Optional<String> at(ConversionContext context) {
        return context.document(by)
                .root()
                .filter(root -> StixTime.isWritable(by.sentAt()))
                .map(root -> BundleSource.of(by, root, context).sending().revokes());
    }
}
