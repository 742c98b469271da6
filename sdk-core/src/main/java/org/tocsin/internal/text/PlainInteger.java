package org.tocsin.internal.text;

import tools.jackson.core.JsonParser;

/** The one spelling of numbers: an integer that every JSON library reads alike, without fraction, exponent, minus zero. */
public final class PlainInteger {

    /** The greatest integer that a double holds exactly together with its neighbours. */
    public static final long MAX = (1L << 53) - 1;

    private static final int MAX_DIGITS = 16;

    private PlainInteger() {}

    /** Whether the current integer token is spelled plainly and in range. */
    public static boolean isPlain(JsonParser parser) {
        int length = parser.getStringLength();
        if (length > MAX_DIGITS + 1) {
            return false;
        }
        if (length >= MAX_DIGITS) {
            return Math.abs(parser.getLongValue()) <= MAX;
        }
        return length != 2 || parser.getLongValue() != 0;
    }
}
