package org.tocsin.exercise;

/**
 * Whether something may be played at a moment. Clause: <a
 * href="{@docRoot}/clauses.html#exercise-types">exercise-types</a>.
 */
public enum PlayPermission {
    /** Play goes on, within its window. */
    ALLOWED,
    /** Play goes on, but outside the window that the plan announced: a warning. */
    OUTSIDE_WINDOW,
    /**
     * Play has not been started, is paused or was stopped: nothing may be played before the next start or resumption.
     */
    NOT_NOW,
    /** Play has ended: nothing is played any more. */
    NO_MORE
}
