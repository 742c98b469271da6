package org.tocsin.directory;

/** What became of a message that was offered to a directory or to a campaign of checks. */
public enum IntakeResult {
    /**
     * It is kept, and counts as far as no newer message about the same entry or profile does: an older one that arrives
     * late is kept and overwrites nothing. A cancellation is kept as well, whether or not its message has come.
     */
    TAKEN,
    /** It is known already. */
    REPEATED,
    /** It is kept, and a later revision of the same message is known, which replaces it while nothing takes that back. */
    SUPERSEDED,
    /** Another text of the same message and revision is known; the one that was sent first counts (THR-001). */
    CONFLICTING,
    /** Its realm is none of those that the caller named. */
    OTHER_REALM,
    /** Its type is none that is looked for, or it belongs to another campaign. */
    UNRELATED,
    /**
     * It is refused: it changes an entry of another party, and its originator is no keeper of the directory (DIR-001).
     * A person should look at it.
     */
    NOT_ENTITLED,
    /** The calendar has no such day as that of its {@code sentAt}, so that nobody can tell what is newer. */
    UNDATED
}
