package org.tocsin.validation;

/**
 * A part of the context without which a rule can't be checked. Clause: <a
 * href="{@docRoot}/clauses.html#context-parts">context-parts</a>.
 */
public enum Need {
    /** The messages that were sent and received before. */
    CORRESPONDENCE,
    /** The directory of parties and contacts. */
    DIRECTORY,
    /** A directory, or the profile of the party that checks. */
    PROFILE,
    /** The current time. */
    CLOCK,
    /** Who else can see the channel. */
    CHANNEL,
    /** Signatures that were verified: this version can't verify any. */
    VERIFIED_SIGNATURES
}
