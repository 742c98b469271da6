package org.tocsin.directory;

/** Why a contact stands in the chain of those to turn to, in the order of the chain. */
public enum ChainPlace {
    /** It has the role that was asked for, or the usual one of the track. */
    ASKED,
    /** A contact before it names it as the one to turn to when that one does not answer. */
    ESCALATION,
    /** It has another role that serves the track. */
    SAME_TRACK,
    /** It is another contact of the party that promises to be there at all hours. */
    ALL_HOURS
}
