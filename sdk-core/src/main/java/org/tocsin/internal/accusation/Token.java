package org.tocsin.internal.accusation;

/**
 * A run of letters, marks and digits of a text, or a mark of punctuation.
 *
 * @param written the characters as the text has them
 * @param folded the same in small letters, as words are compared
 */
record Token(String written, String folded) {

    /** Stands for a comma, a dash between words and a bracket. */
    static final Token PAUSE = mark(",");

    static final Token COLON = mark(":");

    private static Token mark(String mark) {
        return new Token(mark, mark);
    }

    boolean isMark() {
        return isWritten(PAUSE) || isWritten(COLON);
    }

    private boolean isWritten(Token mark) {
        return written.equals(mark.written);
    }

    /** Whether it has the form of the code of a party. */
    boolean isCode() {
        return PartyCodes.end(written, 0) == written.length();
    }

    /** Whether it has a letter that is no capital. */
    boolean hasSmall() {
        for (int i = 0; i < written.length(); i++) {
            if (Character.isLowerCase(written.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
