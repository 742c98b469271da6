package org.tocsin.internal.value;

import java.util.List;
import org.tocsin.internal.form.LanguageTags;
import org.tocsin.message.ExerciseReference;
import org.tocsin.message.LocalMarker;
import org.tocsin.message.TextEntry;

/**
 * The markers of exercises: their form, and where a title has one. All comparisons are exact, also in case.
 *
 * <p>A marker must not be part of a longer word. A word continues with a letter, a digit or a mark (Unicode categories
 * L, N and M), directly or after one character that joins words, such as a hyphen. Invisible characters (category Cf)
 * are ignored.
 */
public final class Markers {

    /** The least number of letters and digits of a marker. */
    private static final int FEWEST = 4;

    private static final String JOINERS = "-\u2010\u2011'\u2019._@";

    private Markers() {}

    /** Whether a text has the form of a marker, apart from its length. */
    public static boolean isProminent(String marker) {
        for (int at = 0; at < marker.length(); at = marker.offsetByCodePoints(at, 1)) {
            if (isSmall(marker.codePointAt(at))) {
                return false;
            }
        }
        return mayBeBorneBy(marker);
    }

    /** Whether a part of a title has the form of a marker, so that the title may have one. */
    public static boolean mayBeBorneBy(String title) {
        int enough = 0;
        boolean hasLetter = false;
        for (int at = 0; at < title.length(); at = title.offsetByCodePoints(at, 1)) {
            int character = title.codePointAt(at);
            boolean small = isSmall(character);
            enough = small ? 0 : enough + (isLetterOrNumber(character) ? 1 : 0);
            hasLetter = !small && (hasLetter || Character.isLetter(character));
            if (enough >= FEWEST && hasLetter) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text of a title begins with the marker of an exercise, or with that of its own language. */
    public static boolean begins(TextEntry title, ExerciseReference exercise) {
        if (begins(title.text(), exercise.marker())) {
            return true;
        }
        List<LocalMarker> markers = exercise.localMarkers();
        for (int i = 0; i < markers.size(); i++) {
            LocalMarker local = markers.get(i);
            if (LanguageTags.areOfOneLanguage(local.lang(), title.lang()) && begins(title.text(), local.marker())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a title begins with a marker that is not part of a longer word. */
    public static boolean begins(String title, String marker) {
        return title.startsWith(marker) && endsAt(title, marker.length());
    }

    /**
     * Whether a title has a marker anywhere that is not part of a longer word; false if {@code marker} does not have
     * the form of one.
     */
    public static boolean isBorneBy(String title, String marker) {
        if (!isProminent(marker)) {
            return false;
        }
        for (int at = title.indexOf(marker); at >= 0; at = title.indexOf(marker, at + 1)) {
            if (startsAt(title, at) && endsAt(title, at + marker.length())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the character is a letter that a word in capitals cannot have; always false in scripts without capitals.
     */
    private static boolean isSmall(int character) {
        return Character.toTitleCase(character) != character;
    }

    /** Whether no word continues after the end of a marker. */
    private static boolean endsAt(String title, int end) {
        return !isWord(title.codePointBefore(end)) || !goesOn(title, end, 1);
    }

    /** Whether no word continues into the start of a marker. */
    private static boolean startsAt(String title, int start) {
        return !isWord(title.codePointAt(start)) || !goesOn(title, start, -1);
    }

    private static boolean goesOn(String title, int from, int step) {
        boolean joined = false;
        for (int at = from; at != (step > 0 ? title.length() : 0); at = title.offsetByCodePoints(at, step)) {
            int character = step > 0 ? title.codePointAt(at) : title.codePointBefore(at);
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
