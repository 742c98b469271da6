package org.tocsin.internal.value;

/**
 * The markers of exercises: which form they have, and where a title bears one. Nothing here is compared but as it is written.
 *
 * <p>A marker stands out where no word goes on at its ends. What goes on is a letter, a digit or a mark (Unicode categories
 * L, N and M), directly or behind one character that joins words, such as a hyphen. Characters of the category Cf, which
 * nobody sees, are passed over.
 */
public final class Markers {

    /** How many letters or digits a marker has at least. */
    private static final int FEWEST = 4;

    private static final String JOINERS = "-\u2010\u2011'\u2019._@";

    private Markers() {}

    /** Whether a text has the form of a marker, apart from its length. */
    public static boolean isProminent(String marker) {
        return lastSmallLetter(marker) < 0 && hasEnough(marker);
    }

    /** Whether any part of a title has the form of a marker, so that it may bear one. */
    public static boolean mayBeBorneBy(String title) {
        String rest = title;
        for (int small = lastSmallLetter(rest); small >= 0; small = lastSmallLetter(rest)) {
            if (hasEnough(rest.substring(rest.offsetByCodePoints(small, 1)))) {
                return true;
            }
            rest = rest.substring(0, small);
        }
        return hasEnough(rest);
    }

    /** Whether a title begins with a marker, and no word goes on behind it. */
    public static boolean begins(String title, String marker) {
        return title.startsWith(marker) && endsAt(title, marker.length());
    }

    /** Whether a marker stands anywhere in a title, as no part of a longer word. */
    public static boolean isBorneBy(String title, String marker) {
        for (int at = title.indexOf(marker); at >= 0; at = title.indexOf(marker, at + 1)) {
            if (startsAt(title, at) && endsAt(title, at + marker.length())) {
                return true;
            }
        }
        return false;
    }

    /** A letter that a word in capitals does not have; scripts without capitals have none. */
    private static boolean isSmall(int character) {
        return Character.toTitleCase(character) != character;
    }

    private static int lastSmallLetter(String text) {
        for (int at = text.length(); at > 0; ) {
            int character = text.codePointBefore(at);
            at -= Character.charCount(character);
            if (isSmall(character)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean hasEnough(String text) {
        return text.codePoints().filter(Markers::isLetterOrNumber).count() >= FEWEST
                && text.codePoints().anyMatch(Character::isLetter);
    }

    /** Whether no word goes on behind a place, where a marker ends. */
    private static boolean endsAt(String title, int end) {
        return !isWord(title.codePointBefore(end))
                || !goesOn(title.substring(end).codePoints().toArray());
    }

    /** Whether no word goes on before a place, where a marker starts. */
    private static boolean startsAt(String title, int start) {
        String before = new StringBuilder(title.substring(0, start)).reverse().toString();
        return !isWord(title.codePointAt(start)) || !goesOn(before.codePoints().toArray());
    }

    private static boolean goesOn(int[] outwards) {
        boolean joined = false;
        for (int character : outwards) {
            if (isWord(character)) {
                return true;
            }
            boolean joins = JOINERS.indexOf(character) >= 0;
            if (Character.getType(character) != Character.FORMAT && (joined || !joins)) {
                return false;
            }
            joined |= joins;
        }
        return false;
    }

    private static boolean isWord(int character) {
        return isLetterOrNumber(character)
                || switch (Character.getType(character)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                    default -> false;
                };
    }

    private static boolean isLetterOrNumber(int character) {
        return Character.isLetterOrDigit(character)
                || Character.getType(character) == Character.LETTER_NUMBER
                || Character.getType(character) == Character.OTHER_NUMBER;
    }
}
