package org.tocsin.internal.codec;

/** How a reader treats what its version of the format does not define. */
public enum ReadMode {
    /** It is an error. */
    STRICT,
    /** It is passed over with a warning and stays in the original. */
    TOLERANT
}
