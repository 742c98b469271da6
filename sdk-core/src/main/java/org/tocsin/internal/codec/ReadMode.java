package org.tocsin.internal.codec;

/** How a reader treats what its version of the format does not define. */
public enum ReadMode {
    /** Anything that is not defined is an error. */
    STRICT,
    /** Anything that is not defined is skipped with a warning; it is still in the original text. */
    TOLERANT
}
