package org.tocsin.exercise;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tocsin.code.ExerciseAction;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.Timestamp;
import org.tocsin.message.exercise.ExerciseControl;

/** A control message that counts: from when it holds, and when it was sent. */
record Control(Message<ExerciseControl> message, Instant from, Instant sent) {

    /**
     * Of controls that take effect at the same instant, the one that interrupts the exercise more comes later and so
     * wins.
     */
    private static final List<ExerciseAction> CAREFUL_LAST = List.of(
            ExerciseAction.START,
            ExerciseAction.RESUME,
            ExerciseAction.PAUSE,
            ExerciseAction.STOP,
            ExerciseAction.END,
            ExerciseAction.REAL_EVENT);

    /** The order in which controls take effect, the same however they arrive. */
    static final Comparator<Control> ORDER = Comparator.comparing(Control::from)
            .thenComparing(Control::sent)
            .thenComparingInt(control -> CAREFUL_LAST.indexOf(control.action()))
            .thenComparing(control -> control.message.header().id().uuid());

    /** The control of the message; empty where the calendar has no such day. */
    static Optional<Control> of(Message<ExerciseControl> message) {
        Header header = message.header();
        Timestamp effectiveAt = message.body().effectiveAt();
        Optional<Instant> from = (effectiveAt == null ? header.sentAt() : effectiveAt).findInstant();
        return from.flatMap(begin -> header.sentAt().findInstant().map(sent -> new Control(message, begin, sent)));
    }

    ExerciseAction action() {
        return message.body().action();
    }

    /** In a pause, when play should go on. */
    Optional<Instant> resumeBy() {
        return Optional.ofNullable(message.body().resumeBy()).flatMap(Timestamp::findInstant);
    }
}
