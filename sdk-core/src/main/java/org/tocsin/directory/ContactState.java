package org.tocsin.directory;

/** How an entry of the directory stands at an instant. */
public enum ContactState {
    /** It does not hold yet. */
    NOT_YET_VALID,
    /** It holds. */
    IN_FORCE,
    /** The last day on which it held is over. */
    EXPIRED,
    /** It was removed. */
    REMOVED
}
