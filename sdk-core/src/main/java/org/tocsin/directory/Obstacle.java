package org.tocsin.directory;

/** Something that speaks against a contact, or against one of its channels, at an instant. */
public enum Obstacle {
    /** The entry does not hold yet. */
    NOT_YET_VALID(true),
    /** The entry is expired, and so is not used for sending (DIR-007). */
    EXPIRED(true),
    /** The contact was removed. */
    REMOVED(true),
    /** Nothing is known by which it could be reached. */
    NO_CHANNEL(true),
    /** Nobody answers at this hour. */
    OUT_OF_HOURS(true),
    /** The hours are not told, or depend on a time zone that the data in use do not know. */
    HOURS_NOT_KNOWN(false),
    /** The language that was asked for is not among those stated. */
    OTHER_LANGUAGE(false),
    /**
     * The keys named for the channel are expired, not yet valid, or not in the entry: do not send confidential content
     * over it (DIR-007).
     */
    NO_VALID_KEY(false),
    /** The entry was last said to be right more than twelve months ago (DIR-006). */
    NOT_CONFIRMED(false);

    private final boolean preventing;

    Obstacle(boolean preventing) {
        this.preventing = preventing;
    }

    /** Whether it rules the contact or channel out now; any other only puts it behind those with no obstacle. */
    public boolean isPreventing() {
        return preventing;
    }
}
