package org.tocsin.examples.console;

/** Foreign text made harmless for a terminal: nothing that it acts on, hides, or turns the direction of writing. */
public final class SafeText {

    private static final int REPLACEMENT = 0xFFFD;
    private static final int FIRST_TAG = 0xE0000;
    private static final int LAST_TAG = 0xE007F;

    private SafeText() {}

    /** The text for people; what is harmful shows as U+FFFD, a tab as a space, so that a code point takes one place. */
    public static String of(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().map(SafeText::shown).forEach(safe::appendCodePoint);
        return safe.toString();
    }

    private static int shown(int character) {
        return character == '\t' ? ' ' : isHarmful(character) ? REPLACEMENT : character;
    }

    /**
     * The text with each harmful character, but tabs and line breaks, in the spelling that JSON has for it: {@code
     * \u202e}. A JSON text stays one, with the same values.
     */
    public static String escaped(String text) {
        int first = firstToEscape(text);
        return first == text.length() ? text : escaped(text, first);
    }

    /** Nearly all text is ASCII, and nearly none of it is harmful. */
    private static int firstToEscape(String text) {
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            boolean plain = unit >= ' ' && unit < 0x7F;
            if (!plain && isEscaped(text.codePointAt(at))) {
                return at;
            }
            at += plain || !Character.isHighSurrogate(unit) ? 0 : 1;
        }
        return text.length();
    }

    private static String escaped(String text, int first) {
        StringBuilder safe = new StringBuilder(text.length() + 16).append(text, 0, first);
        text.substring(first).codePoints().forEach(character -> {
            if (isEscaped(character)) {
                Character.toString(character).chars().forEach(unit -> safe.append(String.format("\\u%04x", unit)));
            } else {
                safe.appendCodePoint(character);
            }
        });
        return safe.toString();
    }

    private static boolean isEscaped(int character) {
        return isHarmful(character) && character != '\n' && character != '\r' && character != '\t';
    }

    /** Controls (C0, DEL, C1), format characters, tags, halves of a character, and line breaks of other kinds. */
    static boolean isHarmful(int character) {
        int type = Character.getType(character);
        return Character.isISOControl(character)
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || (character >= FIRST_TAG && character <= LAST_TAG);
    }
}
