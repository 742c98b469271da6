package org.tocsin.internal.context;

import org.tocsin.context.Context;

/** A part of the context without which a rule can't be checked. */
enum Need {
    CORRESPONDENCE,
    DIRECTORY,
    /** A directory or the profile of the party that checks. */
    PROFILE,
    CLOCK,
    CHANNEL,
    /** Signatures can't be verified yet. */
    VERIFIED_SIGNATURES;

    boolean isMet(Context context) {
        return switch (this) {
            case CORRESPONDENCE -> context.correspondence().isPresent();
            case DIRECTORY -> context.directory().isPresent();
            case PROFILE -> context.directory().isPresent() || context.own().isPresent();
            case CLOCK -> context.clock().isPresent();
            case CHANNEL -> context.channel().isPresent();
            case VERIFIED_SIGNATURES -> false;
        };
    }
}
