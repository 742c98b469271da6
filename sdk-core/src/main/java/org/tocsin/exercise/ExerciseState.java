package org.tocsin.exercise;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the play of an exercise stands at a moment.
 *
 * @param at the moment
 * @param phase where play stands
 * @param since when that began; null where play was never controlled
 * @param played how long play has gone on, without pauses and without the time between a stop and a new start
 * @param resumeBy in a pause, when play should go on; null where that is open
 * @param withinWindow whether the moment is in the window of the plan; false where the plan gives days that the calendar
 *     has not
 * @param windowClosesAt when the window closes or closed; null where the calendar has no such day
 */
public record ExerciseState(
        Instant at,
        ExercisePhase phase,
        @Nullable Instant since,
        Duration played,
        @Nullable Instant resumeBy,
        boolean withinWindow,
        @Nullable Instant windowClosesAt) {

    /** Whether something may be played now. */
    public PlayPermission permission() {
        if (phase.isOver()) {
            return PlayPermission.NO_MORE;
        }
        if (phase != ExercisePhase.RUNNING) {
            return PlayPermission.NOT_NOW;
        }
        return withinWindow ? PlayPermission.ALLOWED : PlayPermission.OUTSIDE_WINDOW;
    }

    /** Whether play is paused for longer than was wished when it was paused. */
    public boolean isResumptionOverdue() {
        return resumeBy != null && at.isAfter(resumeBy);
    }
}
