package org.tocsin.examples.commandline;

import java.nio.charset.StandardCharsets;
import org.tocsin.examples.console.SafeText;
import org.tocsin.validation.Position;

/**
 * The line of a text where a problem is, with where to put the mark; of a wide line only the part around it.
 *
 * @param line what is shown of the line
 * @param mark how many places the mark stands to the right of the line's start
 */
record Excerpt(String line, int mark) {

    private static final int BEFORE = 60;
    private static final int WIDTH = 100;
    private static final int LONGEST_CODE_POINT = 4;
    private static final String CUT = "...";

    /** The excerpt at a place. Only the bytes near it are looked at, so that a line of megabytes costs nothing. */
    static Excerpt of(byte[] text, Position place) {
        int at = Math.min(place.offset(), text.length);
        int start = lineStart(text, at);
        int end = lineEnd(text, at);
        String before = SafeText.of(decode(text, start, at));
        String after = SafeText.of(decode(text, at, end));
        int shownBefore = Math.min(before.codePointCount(0, before.length()), BEFORE);
        int from = before.offsetByCodePoints(before.length(), -shownBefore);
        boolean cutBefore = from > 0 || (start > 0 && text[start - 1] != '\n');
        String head = (cutBefore ? CUT : "") + before.substring(from);
        return new Excerpt(head + cut(after, WIDTH - shownBefore), head.codePointCount(0, head.length()));
    }

    private static String cut(String after, int most) {
        return after.codePointCount(0, after.length()) <= most
                ? after
                : after.substring(0, after.offsetByCodePoints(0, most)) + CUT;
    }

    /** Where the line starts, or a place far enough before. */
    private static int lineStart(byte[] text, int at) {
        int least = Math.max(0, at - LONGEST_CODE_POINT * (BEFORE + 1));
        int start = at;
        while (start > least && text[start - 1] != '\n') {
            start--;
        }
        while (start < at && isContinuation(text[start])) {
            start++;
        }
        return start;
    }

    /** Where the line ends, or a place far enough after. */
    private static int lineEnd(byte[] text, int at) {
        int most = Math.min(text.length, at + LONGEST_CODE_POINT * (WIDTH + 1));
        int end = at;
        while (end < most && text[end] != '\n') {
            end++;
        }
        while (end > at && end < text.length && isContinuation(text[end])) {
            end--;
        }
        return end > at && text[end - 1] == '\r' ? end - 1 : end;
    }

    private static boolean isContinuation(byte unit) {
        return (unit & 0xC0) == 0x80;
    }

    private static String decode(byte[] text, int start, int end) {
        return new String(text, start, end - start, StandardCharsets.UTF_8);
    }
}
