package org.tocsin.internal.form;

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

    boolean isAscii() {
        return !negated;
    }

    /** The kinds of characters of which not all are in the set. */
    int refusable() {
        int refused = negated ? 0 : FormPart.ALL_KINDS;
        for (int c = 0; c < ASCII; c++) {
            refused |= ascii[c] ? 0 : Characters.kind(c);
        }
        for (int i = 0; i < excluded.length; i += 2) {
            for (int c = Math.max(excluded[i], ASCII); c <= excluded[i + 1]; c++) {
                refused |= Characters.kind(c);
            }
        }
        return refused;
    }

    /** Where the characters of ASCII end that start at a place and are in the set, of which there may be so many. */
    int asciiEnd(String text, int start, int most) {
        int limit = start + Math.min(text.length() - start, most);
        int i = start;
        while (i < limit) {
            char c = text.charAt(i);
            if (c >= ASCII || !ascii[c]) {
                break;
            }
            i++;
        }
        return i;
    }

    /** Where the characters end that start at a place and are in the set, as many as there are. */
    int end(String text, int start) {
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean single = c < ASCII ? ascii[c] : negated && !Character.isSurrogate(c) && !isExcluded(c);
            int width = single ? 1 : c < ASCII ? 0 : width(text, i);
            if (width == 0) {
                return i;
            }
            i += width;
        }
        return i;
    }

    /** How many units of the text the character at a place has, or 0 where it is not in the set; half a pair never is. */
    int width(String text, int place) {
        char c = text.charAt(place);
        if (c < ASCII) {
            return ascii[c] ? 1 : 0;
        }
        if (!negated) {
            return 0;
        }
        int character = Character.isSurrogate(c) ? text.codePointAt(place) : c;
        if (character <= Character.MAX_SURROGATE && character >= Character.MIN_SURROGATE) {
            return 0;
        }
        return isExcluded(character) ? 0 : Character.charCount(character);
    }

    private boolean isExcluded(int character) {
        for (int i = 0; i < excluded.length; i += 2) {
            if (character >= excluded[i] && character <= excluded[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
