package org.tocsin.exercise;

/**
 * Where the play of an exercise stands. Clause: <a href="{@docRoot}/clauses.html#exercise-types">exercise-types</a>.
 */
public enum ExercisePhase {
    /** Nobody has started it. */
    NOT_STARTED,
    /** Play goes on. */
    RUNNING,
    /** Play rests until it is resumed. */
    PAUSED,
    /** Play was broken off; only a new start lets it go on. */
    STOPPED,
    /** The exercise is over as planned. */
    ENDED,
    /** Something real has happened: play is over, and what follows is in earnest. */
    REAL_EVENT;

    /** Whether nothing is played any more. */
    public boolean isOver() {
        return this == ENDED || this == REAL_EVENT;
    }
}
