package org.tocsin.internal.form;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.tocsin.internal.ascii.EightBytes;

/** The kinds of characters: those that make one string look like another, and others that a form may refuse. */
public final class Characters {

    /** A kind of characters, as a bit: those that every form accepts which accepts all of printable ASCII. */
    public static final int ORDINARY = 1;

    /** A kind of characters: tab and new line. */
    public static final int LINE_BREAK = 1 << 1;

    /**
     * A kind of characters: the other control characters, line separators, and the characters that {@link
     * #hasInvisible} finds.
     */
    public static final int DOUBTFUL = 1 << 2;

    private static final char FIRST_DECEIVER = '\u061c';

    /** From this length on, it is faster to copy the string as bytes. */
    private static final int LONG = 24;

    private Characters() {}

    /** The kind of a character. */
    public static int kind(int c) {
        if (c < ' ') {
            return c == '\t' || c == '\n' ? LINE_BREAK : DOUBTFUL;
        }
        boolean control = c >= 0x7f && c <= 0x9f;
        boolean separator = c == 0x2028 || c == 0x2029;
        boolean invisible = c == (char) c && (isDirectionControl((char) c) || isWithoutWidth((char) c));
        return control || separator || invisible ? DOUBTFUL : ORDINARY;
    }

    public static boolean isAscii(String text) {
        return isAscii(text, text.length());
    }

    /** Whether the first {@code length} characters of the text are ASCII. */
    private static boolean isAscii(String text, int length) {
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) > 0x7f) {
                return false;
            }
        }
        return true;
    }

    /** Whether the text has no character outside ASCII and no control character. */
    public static boolean isPrintableAscii(String text) {
        if (text.length() >= LONG
                && isAscii(text, LONG)
                && isPrintable(text.getBytes(StandardCharsets.UTF_8), text.length())) {
            return true;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7f) {
                return false;
            }
        }
        return true;
    }

    /**
     * Tests the bytes in UTF-8, eight at a time; false also where there is a question mark, which may stand for an
     * unpaired surrogate.
     */
    private static boolean isPrintable(byte[] bytes, int length) {
        if (bytes.length != length) {
            return false;
        }
        long found = EightBytes.doubtful(EightBytes.at(bytes, length - Long.BYTES));
        for (int i = 0; i < length - Long.BYTES; i += Long.BYTES) {
            found |= EightBytes.doubtful(EightBytes.at(bytes, i));
        }
        return found == 0;
    }

    /** The text in compatible characters (NFKD) without accents and other marks on letters, as people search for it. */
    public static String withoutMarks(String text) {
        return Marks.ON_LETTERS
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
    }

    /** Made when the first text needs it. */
    private static final class Marks {

        static final Pattern ON_LETTERS = Pattern.compile("\\p{M}+");
    }

    /** Whether the character is a letter or a digit of ASCII. */
    public static boolean isLetterOrDigit(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /**
     * Whether the text shows nothing: each of its characters is a space, a line break, a control, or another character
     * that leaves no mark. A text without characters is not blank: it is empty.
     */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!leavesNoMark(text.codePointAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static boolean leavesNoMark(int c) {
        if (c > ' ' && c < 0x7f) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> true;
            default -> isFiller(c);
        };
    }

    /** Whether the character is no space by its category, and is as empty as one. */
    private static boolean isFiller(int c) {
        return c == 0x034f
                || c == 0x115f
                || c == 0x1160
                || c == 0x2800
                || c == 0x3164
                || c == 0xffa0
                || (c >= 0xfe00 && c <= 0xfe0f);
    }

    /** Whether the text holds a bidirectional control. */
    public static boolean hasDirectionControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_DECEIVER && isDirectionControl(c)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a text for people holds a bidirectional control that it does not need: an embedding or an override, or a
     * mark or an isolate where no letter is written from right to left, or an isolate that is not closed in its paragraph.
     */
    public static boolean hasNeedlessDirectionControl(String text) {
        return hasDirectionControl(text) && !DirectionControls.areNeeded(text);
    }

    /** Whether the text holds a character without width, bidirectional controls among them. */
    public static boolean hasInvisible(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_DECEIVER && (isDirectionControl(c) || isWithoutWidth(c))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDirectionControl(char c) {
        return c == '\u061c'
                || c == '\u200e'
                || c == '\u200f'
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2066' && c <= '\u2069');
    }

    private static boolean isWithoutWidth(char c) {
        return (c >= '\u200b' && c <= '\u200d') || c == '\u180e' || c == '\u2060' || c == '\ufeff';
    }
}
