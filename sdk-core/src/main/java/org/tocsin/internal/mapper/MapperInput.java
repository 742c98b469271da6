package org.tocsin.internal.mapper;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * The JSON that a mapper would make a message or a part of one from; nothing of it is kept.
 *
 * <p>Reading one needs the whole text, the limits, the realms and the rules, and a mapper knows none of them.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public final class MapperInput {

    private MapperInput() {}

    /** Why nothing is made of it, and what is to be used. */
    public static UnsupportedOperationException refusal() {
        return new UnsupportedOperationException("a mapper reads no Tocsin message by itself: read it with"
                + " Tocsin.standard().reader(realm), or register the TocsinModule of tocsin-jackson");
    }

    /** Why a message that may say less than its text is not written. */
    public static UnsupportedOperationException incomplete() {
        return new UnsupportedOperationException(
                "a mapper would lose what this version does not know of this message: write it"
                        + " with Tocsin.standard().write(message), or register the TocsinModule of tocsin-jackson");
    }
}
