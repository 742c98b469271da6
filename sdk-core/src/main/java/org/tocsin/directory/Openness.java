package org.tocsin.directory;

/** Whether somebody answers at an instant. */
public enum Openness {
    /** Somebody is at work. */
    OPEN,
    /** The office is closed, or its hours are not told, and somebody is on call at this telephone. */
    ON_CALL,
    /** Nobody is at work. */
    CLOSED,
    /** The hours are not told, or depend on a time zone that the data in use do not know. */
    UNKNOWN
}
