package org.tocsin.conversion;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text of another format, adapted to this format: without control characters, trimmed, not too long.
 *
 * @param words the adapted text; never blank
 * @param changed whether anything except white space at the ends was removed
 */
public record CleanText(String words, boolean changed) {

    private static final Pattern LINE_ENDS = Pattern.compile("\r\n?|[\u2028\u2029]");
    private static final Pattern BREAKS = Pattern.compile("[\\t\\n ]{1,1000}");
    private static final String BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069";
    private static final Pattern NOT_IN_TEXT =
            Pattern.compile("[\\x00-\\x08\\x0b-\\x1f\\x7f-\u009f\ufeff" + BIDI + "]");
    private static final Pattern NOT_IN_LINE =
            Pattern.compile("[\\x00-\\x1f\\x7f-\u009f\ufeff\u200b-\u200d\u2060" + BIDI + "]");

    /** The characters behind those of control, and before the first mark of a direction. */
    private static final char FIRST_PLAIN = '\u00a0';

    private static final char LAST_PLAIN = '\u061b';

    /** A text that may have line feeds; empty where nothing is left. {@code most} counts code points. */
    public static Optional<CleanText> text(String source, int most) {
        if (isPlain(source)) {
            return of(source, source, most, true);
        }
        String ends = LINE_ENDS.matcher(source).replaceAll("\n");
        return of(source, NOT_IN_TEXT.matcher(ends).replaceAll(""), most, ends.equals(source));
    }

    /** A text on one line; empty where nothing is left. {@code most} counts code points. */
    public static Optional<CleanText> line(String source, int most) {
        if (isPlain(source)) {
            return of(source, source, most, true);
        }
        String joined =
                BREAKS.matcher(LINE_ENDS.matcher(source).replaceAll(" ")).replaceAll(" ");
        return of(source, NOT_IN_LINE.matcher(joined).replaceAll(""), most, joined.equals(source));
    }

    /** Whether there are only printable characters of the scripts of Europe and single blanks: most texts, in which nothing is to be removed. */
    private static boolean isPlain(String source) {
        char before = 0;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c < ' ' || (c > '~' && c < FIRST_PLAIN) || c > LAST_PLAIN || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return true;
    }

    private static Optional<CleanText> of(String source, String kept, int most, boolean unchanged) {
        String words = cut(kept.strip(), most).strip();
        boolean same = unchanged && words.equals(source.strip());
        return words.isEmpty() ? Optional.empty() : Optional.of(new CleanText(words, !same));
    }

    private static String cut(String words, int most) {
        return words.codePointCount(0, words.length()) <= most
                ? words
                : words.substring(0, words.offsetByCodePoints(0, most));
    }
}
