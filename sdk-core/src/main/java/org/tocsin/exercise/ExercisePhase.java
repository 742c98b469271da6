package org.tocsin.exercise;

/**
 * Where the play of an exercise stands. Clause: <a href="{@docRoot}/clauses.html#exercise-types">exercise-types</a>.
 */
public enum ExercisePhase {
    /** Nobody has started it. */
    NOT_STARTED,
    /** Play goes on. */
    RUNNING,
    /** Play is interrupted until it is resumed. */
    PAUSED,
    /** Play was stopped; only a new start continues it. */
    STOPPED,
    /** The exercise is over as planned. */
    ENDED,
    /** A real event has happened: play is over, and messages that follow are actual ones. */
    REAL_EVENT;

    /** Whether nothing is played any more. */
    public boolean isOver() {
        return this == ENDED || this == REAL_EVENT;
    }
}
