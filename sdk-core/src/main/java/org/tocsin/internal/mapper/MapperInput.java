package org.tocsin.internal.mapper;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * Stands for the JSON from which a mapper would make a message or a part of one; that is refused, and nothing is kept.
 *
 * <p>Reading a message needs the whole text, the limits, the realms and the rules, and a mapper has none of them.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public final class MapperInput {

    private MapperInput() {}

    /** The exception for reading, which says why it is refused and what to use instead. */
    public static UnsupportedOperationException refusal() {
        return new UnsupportedOperationException("a mapper reads no Tocsin message by itself: read it with"
                + " Tocsin.standard().reader(realm), or register the TocsinModule of tocsin-jackson");
    }

    /** The exception for writing a message that may have less content than its text. */
    public static UnsupportedOperationException incomplete() {
        return new UnsupportedOperationException(
                "a mapper would lose what this version does not know of this message: write it"
                        + " with Tocsin.standard().write(message), or register the TocsinModule of tocsin-jackson");
    }
}
