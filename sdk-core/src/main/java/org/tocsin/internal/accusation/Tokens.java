package org.tocsin.internal.accusation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words and marks of a text, as places in it; a mark has no length. */
final class Tokens {

    /** Stands for a mark among words that are compared. */
    private static final String MARK = ",";

    private static final String MARKS = ",()[]:;\u2013\u2014\u060c";

    private static final char FIRST_COMBINING = '\u0300';

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private int size;
    private boolean hasSmall;

    private Tokens(String text) {
        this.text = text;
        starts = new int[text.length()];
        ends = new int[text.length()];
    }

    static Tokens of(String text) {
        Tokens tokens = new Tokens(isComposed(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC));
        for (int at = 0; at < tokens.text.length(); ) {
            at = tokens.next(at);
        }
        return tokens;
    }

    /** Characters before the first combining one are composed in every text. */
    private static boolean isComposed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_COMBINING) {
                return false;
            }
        }
        return true;
    }

    /** The words of a name, as words are compared. */
    static List<String> folded(String name) {
        Tokens tokens = of(name);
        List<String> folded = new ArrayList<>();
        for (int i = 0; i < tokens.size; i++) {
            if (!tokens.isMark(i)) {
                folded.add(tokens.folded(i));
            }
        }
        return folded;
    }

    /** Takes what stands at a place, and gives the place behind it. */
    private int next(int at) {
        char c = text.charAt(at);
        int end = endOfWord(at);
        if (end > at) {
            add(at, end);
        } else if (MARKS.indexOf(c) >= 0 || (c == '-' && !isWordAt(text, at - 1) && !isWordAt(text, at + 1))) {
            add(at, at);
        }
        return end > at ? end : at + 1;
    }

    private void add(int start, int end) {
        starts[size] = start;
        ends[size] = end;
        size++;
    }

    private int endOfWord(int start) {
        int code = text.charAt(start) == 'x' ? PartyCodes.end(text, start) : start;
        if (code > start) {
            hasSmall = true;
            return code;
        }
        int end = start + (PartyCodes.isDesignation(text, start) ? 3 : 0);
        while (end < text.length() && isWord(text.codePointAt(end))) {
            hasSmall |= Character.isLowerCase(text.charAt(end));
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    int size() {
        return size;
    }

    String text() {
        return text;
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    boolean isMark(int index) {
        return starts[index] == ends[index];
    }

    boolean isNumber(int index) {
        return !isMark(index) && Character.isDigit(text.charAt(starts[index]));
    }

    /** Whether the whole token has the form of the code of a party. */
    boolean isCode(int index) {
        return !isMark(index) && PartyCodes.end(text, starts[index]) == ends[index];
    }

    /** Whether a letter of the text is no capital. */
    boolean hasSmall() {
        return hasSmall;
    }

    String written(int index) {
        return text.substring(starts[index], ends[index]);
    }

    /** The word in small letters, as it is compared with names. */
    String folded(int index) {
        return isMark(index) ? MARK : written(index).toLowerCase(Locale.ROOT);
    }

    /** Whether a letter, a digit or a mark on a letter stands at a place. */
    static boolean isWordAt(String text, int index) {
        return index >= 0 && index < text.length() && isWord(text.codePointAt(index));
    }

    private static boolean isWord(int character) {
        return Character.isLetterOrDigit(character)
                || switch (Character.getType(character)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                    default -> false;
                };
    }
}
