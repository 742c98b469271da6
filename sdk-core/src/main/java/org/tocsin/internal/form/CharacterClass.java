package org.tocsin.internal.form;

import java.util.Arrays;

/** A set of characters: a table for ASCII; of the other characters none, or all except some ranges. */
final class CharacterClass {

    private static final int ASCII = 128;

    private final boolean[] ascii = new boolean[ASCII];
    private final boolean negated;
    private int[] excluded = {};

    CharacterClass(boolean negated) {
        this.negated = negated;
        Arrays.fill(ascii, negated);
    }

    /** Adds a range to the set or, where the set is negated, removes it. */
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

    /** The kinds of characters that are not completely in the set. */
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

    /**
     * The end of the run of ASCII characters from {@code start} that are in the set; at most {@code most} are taken.
     */
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

    /** The end of the run of characters from {@code start} that are in the set. */
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

    /**
     * The number of UTF-16 code units of the character at a place; 0 where it is not in the set, which an unpaired
     * surrogate never is.
     */
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
