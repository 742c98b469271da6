package org.tocsin.internal.codec;

/** How a reader takes what its own version of the format does not define. */
public enum ReadMode {
    /** It is an error. */
    STRICT,
    /** It is passed over with a warning and stays in the original. */
    TOLERANT
}
