package org.tocsin.formats.internal.stix;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Tlp;
import org.tocsin.context.Context;
import org.tocsin.correspondence.Correspondence;
import org.tocsin.correspondence.HandlingInForce;
import org.tocsin.message.Message;
import org.tocsin.message.service.HandlingChange;

/**
 * The handling under which a bundle leaves: that of its message, and what its originator has made stricter since. A
 * change that lowers the label is not followed: who wants that converts what the originator sends again.
 *
 * @param tlp the strictest label of the message and of the changes
 * @param changes the changes that are stricter than the message, the earliest first
 */
record HandlingOfBundle(Tlp tlp, List<Message<HandlingChange>> changes) {

    /** The handling of a message by what is known besides it; a change counts as soon as it is known, without a clock. */
    static HandlingOfBundle of(Message<?> message, Context known) {
        Tlp own = message.header().handling().tlp();
        @Nullable Correspondence kept = known.correspondence();
        if (kept == null) {
            return new HandlingOfBundle(own, List.of());
        }
        @Nullable Clock clock = known.clock();
        Instant now = clock == null ? Instant.MAX : clock.instant();
        // That a later change lowers the label again is not followed, so those that it replaced count as well.
        List<Message<HandlingChange>> changes = HandlingInForce.changes(message, now, kept).stream()
                .filter(change -> change.body().handling().tlp().compareTo(own) >= 0)
                .toList();
        Tlp strictest = changes.stream()
                .map(change -> change.body().handling().tlp())
                .filter(tlp -> tlp.compareTo(own) > 0)
                .max(Tlp::compareTo)
                .orElse(own);
        return new HandlingOfBundle(strictest, changes);
    }

    /** When the last of the changes was sent; empty where there is none. */
    Optional<Instant> changedAt() {
        return changes.stream().map(Message::sentAt).max(Instant::compareTo);
    }
}
