package org.tocsin.directory;

/** What became of a message that was offered to a directory or to a campaign of checks, and why. */
public enum IntakeResult {
    /**
     * It is kept, and counts as far as no newer message about the same entry or profile does and nothing cancels it: an
     * older one that arrives late is kept and overwrites nothing. A cancellation is kept as well, whether or not its message has come.
     */
    TAKEN(true),
    /** It is known already. */
    REPEATED(true),
    /** It is kept, and a later revision of the same message is known, which replaces it while that one is not cancelled. */
    SUPERSEDED(true),
    /** It is kept, and another text of the same message and revision is known; the one that was sent first counts (THR-001). */
    CONFLICTING(true),
    /**
     * It is kept, and does not count as far as is known: it states or dissolves a group, and its originator does not keep
     * that group. Another convener formed the group earlier, or the message names another party as convener (DIR-020). A
     * person should look at it.
     */
    NOT_CONVENER(true),
    /** It is left out: its realm is none of those that the caller named. */
    OTHER_REALM(false),
    /**
     * It is left out: a message of its type tells nothing here. A directory is made from entries, group
     * entries, profiles and cancellations; a campaign from checks and acknowledgements.
     */
    OTHER_TYPE(false),
    /** It is left out: it is a check of another campaign, or of another party. */
    OTHER_CAMPAIGN(false),
    /** It is left out: it is an acknowledgement of something that is no check. */
    NO_ANSWER_TO_A_CHECK(false),
    /**
     * It is refused: it changes an entry of another party (DIR-001), or says that another party joins or leaves a group
     * (DIR-020), and its originator is no keeper of the directory. A person should look at it.
     */
    NOT_ENTITLED(false),
    /** It is left out: the calendar has no such day as that of its {@code sentAt}, so that nobody can tell what is newer. */
    UNDATED(false);

    private final boolean kept;

    IntakeResult(boolean kept) {
        this.kept = kept;
    }

    /** Whether the message is now among those kept, counting or not. */
    public boolean isKept() {
        return kept;
    }
}
