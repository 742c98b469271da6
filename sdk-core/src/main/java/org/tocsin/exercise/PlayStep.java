package org.tocsin.exercise;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where play stands from one control to the next.
 *
 * @param since when this began; null before any control
 * @param before how long was played until then
 * @param by the control that stands; null before any
 */
record PlayStep(
        ExercisePhase phase,
        @Nullable Instant since,
        Duration before,
        @Nullable Control by) {

    static final PlayStep FIRST = new PlayStep(ExercisePhase.NOT_STARTED, null, Duration.ZERO, null);

    /** Where play stands after the control; empty where it does nothing here. */
    Optional<PlayStep> after(Control control) {
        return switch (control.action()) {
            case START -> to(ExercisePhase.RUNNING, control, mayStart(control));
            case RESUME -> to(ExercisePhase.RUNNING, control, phase == ExercisePhase.PAUSED);
            case PAUSE ->
                phase == ExercisePhase.PAUSED ? prolonged(control) : to(ExercisePhase.PAUSED, control, isRunning());
            case STOP -> to(ExercisePhase.STOPPED, control, !phase.isOver());
            case END -> to(ExercisePhase.ENDED, control, !phase.isOver());
            case REAL_EVENT -> to(ExercisePhase.REAL_EVENT, control, phase != ExercisePhase.REAL_EVENT);
        };
    }

    /** A start that was sent before the stop is not the new start that play then needs. */
    private boolean mayStart(Control control) {
        return phase == ExercisePhase.NOT_STARTED
                || (phase == ExercisePhase.STOPPED
                        && by != null
                        && control.sent().isAfter(by.sent()));
    }

    private boolean isRunning() {
        return phase == ExercisePhase.RUNNING;
    }

    private Optional<PlayStep> to(ExercisePhase next, Control control, boolean inPlace) {
        return inPlace
                ? Optional.of(new PlayStep(next, control.from(), played(control.from()), control))
                : Optional.empty();
    }

    private Optional<PlayStep> prolonged(Control control) {
        return Optional.of(new PlayStep(phase, since, before, control));
    }

    /** How long was played until a moment of this step. */
    Duration played(Instant at) {
        return isRunning() && since != null ? before.plus(Duration.between(since, at)) : before;
    }

    /** In a pause, when play should go on. */
    Optional<Instant> resumeBy() {
        return phase == ExercisePhase.PAUSED && by != null ? by.resumeBy() : Optional.empty();
    }
}
