package org.tocsin.exercise;

/**
 * Where an inject of the list of events stands at a moment. Clause: <a
 * href="{@docRoot}/clauses.html#exercise-types">exercise-types</a>.
 */
public enum InjectState {
    /** It has been played. */
    PLAYED,
    /** Its time has not come. */
    COMING,
    /** Its time has come. */
    DUE,
    /** Its time passed longer ago than was allowed for. */
    OVERDUE,
    /** It has no time: controllers play it when they see fit. */
    ON_DEMAND,
    /** It was not played, and play is over. */
    LEFT_OUT
}
