package org.tocsin.examples.commandline;

/** Foreign text made harmless for a terminal: no control character, nothing that turns the direction of writing. */
final class SafeText {

    private static final int REPLACEMENT = 0xFFFD;

    private SafeText() {}

    static String of(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().map(SafeText::shown).forEach(safe::appendCodePoint);
        return safe.toString();
    }

    /** A tab becomes one space, so that every code point takes one place. */
    private static int shown(int character) {
        if (character == '\t') {
            return ' ';
        }
        int type = Character.getType(character);
        boolean harmful = Character.isISOControl(character)
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
        return harmful ? REPLACEMENT : character;
    }
}
