package org.tocsin.internal.form;

/** Bidirectional controls in texts for people: which of them an honest text in a right-to-left script may need. */
final class DirectionControls {

    private static final char FIRST_EMBEDDING = '\u202a';
    private static final char LAST_OVERRIDE = '\u202e';
    private static final char FIRST_ISOLATE = '\u2066';
    private static final char LAST_ISOLATE = '\u2068';
    private static final char END_OF_ISOLATE = '\u2069';

    private DirectionControls() {}

    /** Whether the text has letters from right to left, no embedding and no override, and closes every isolate. */
    static boolean areNeeded(String text) {
        int open = 0;
        boolean rightToLeft = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean outward = (c >= FIRST_EMBEDDING && c <= LAST_OVERRIDE) || (c == END_OF_ISOLATE && open == 0);
            if (outward || (c == '\n' && open > 0)) {
                return false;
            }
            if (c >= FIRST_ISOLATE && c <= LAST_ISOLATE) {
                open++;
            } else if (c == END_OF_ISOLATE) {
                open--;
            }
            rightToLeft |= isRightToLeft(text.codePointAt(i));
        }
        return rightToLeft && open == 0;
    }

    private static boolean isRightToLeft(int character) {
        byte direction = Character.getDirectionality(character);
        return Character.isLetter(character)
                && (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }
}
