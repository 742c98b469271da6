package org.tocsin.internal.accusation;

import java.util.Arrays;
import org.tocsin.internal.form.Characters;

/**
 * Finds what has the form of the code of a party in a text: two capitals that are a word, or {@code x-} and a name that are
 * one. Words are parted by letters and digits of ASCII only, so it may take for a code what has a letter with an accent
 * beside it.
 */
public final class PartyCodes {

    /** What {@link #next} gives where no code follows. */
    public static final int NONE = -1;

    private static final String PREFIX = "x-";

    /** Which characters a code has that few other words have; a table, since a guess at the next letter is often wrong. */
    private static final boolean[] TELLING = telling();

    private PartyCodes() {}

    private static boolean[] telling() {
        boolean[] telling = new boolean['z'];
        Arrays.fill(telling, 'A', 'Z' + 1, true);
        telling['-'] = true;
        telling['x'] = true;
        return telling;
    }

    /** Whether a text has a code. */
    public static boolean isIn(String text) {
        return next(text, 0) != NONE;
    }

    /** The place where the next code begins, from one on; {@link #NONE} where none follows. */
    public static int next(String text, int from) {
        // Of two characters side by side one is looked at, and few letters are of interest.
        for (int i = from + 1; i < text.length(); i += 2) {
            char c = text.charAt(i);
            if (c < TELLING.length && TELLING[c]) {
                if (end(text, i - 1) >= i) {
                    return i - 1;
                }
                if (end(text, i) > i) {
                    return i;
                }
            }
        }
        return NONE;
    }

    /** The place behind the code that begins at one; the place itself where none does. */
    public static int end(String text, int start) {
        if (start + 1 >= text.length() || isOfWord(text, start - 1)) {
            return start;
        }
        int end = start + 2;
        if (text.startsWith(PREFIX, start)) {
            if (!isOfWord(text, end)) {
                return start;
            }
            while (end < text.length() && isOfName(text.charAt(end))) {
                end++;
            }
        } else if (!isPair(text, start) || isDesignation(text, start)) {
            return start;
        }
        return isOfWord(text, end) ? start : end;
    }

    /** Whether two capitals begin at a place that a hyphen joins to more, as in the name of an exercise: EX-ALPHA. */
    static boolean isDesignation(String text, int start) {
        return isPair(text, start)
                && start + 3 < text.length()
                && text.charAt(start + 2) == '-'
                && (isCapital(text.charAt(start + 3)) || Character.isDigit(text.charAt(start + 3)));
    }

    private static boolean isPair(String text, int start) {
        return start + 1 < text.length() && isCapital(text.charAt(start)) && isCapital(text.charAt(start + 1));
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isOfName(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    }

    private static boolean isOfWord(String text, int index) {
        return index >= 0 && index < text.length() && Characters.isLetterOrDigit(text.charAt(index));
    }
}
