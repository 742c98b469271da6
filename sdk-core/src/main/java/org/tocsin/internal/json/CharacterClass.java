package org.tocsin.internal.json;

import java.util.Arrays;

/** A set of characters: a table for those of ASCII; of the others none, or all but some ranges. */
final class CharacterClass {

    private static final int ASCII = 128;

    private final boolean[] ascii = new boolean[ASCII];
    private final boolean negated;
    private int[] excluded = {};

    CharacterClass(boolean negated) {
        this.negated = negated;
        Arrays.fill(ascii, negated);
    }

    /** Takes a range into the set, or, where the set is negated, out of it. */
    void range(int first, int last) {
        for (int c = first; c <= last && c < ASCII; c++) {
            ascii[c] = !negated;
        }
        if (last >= ASCII) {
            if (!negated) {
                throw new IllegalArgumentException("only ASCII may be named");
            }
            excluded = Arrays.copyOf(excluded, excluded.length + 2);
            excluded[excluded.length - 2] = first;
            excluded[excluded.length - 1] = last;
        }
    }

    /** How many units of the text the character at a place has, or 0 where it is not in the set. */
    int width(String text, int place) {
        char c = text.charAt(place);
        if (c < ASCII) {
            return ascii[c] ? 1 : 0;
        }
        if (!negated) {
            return 0;
        }
        int character = text.codePointAt(place);
        for (int i = 0; i < excluded.length; i += 2) {
            if (character >= excluded[i] && character <= excluded[i + 1]) {
                return 0;
            }
        }
        return Character.charCount(character);
    }
}
