package org.tocsin.internal.codec;

/** How a reader treats what its version of the format does not define. */
public enum ReadMode {
    /** Anything that is not defined is an error. */
    STRICT,
    /** The same, for a message of a newer version, whose unknown members and types are skipped with a warning. */
    NEWER,
    /**
     * Anything that is not defined is skipped with a warning, whatever the version, and other spellings of codes are
     * understood; it is still in the original text.
     */
    TOLERANT
}
