package org.tocsin.internal.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.Text;
import org.tocsin.validation.CoreProblem;

/**
 * The words by which States mark classified documents, as they are written at the head of a page.
 *
 * <p>A marking is in capitals (where the script has them) and is followed by a separator, so a title that only begins
 * with such a word is not mistaken for a marking. An owner may stand before it, as in {@code NATO SECRET}.
 */
final class ClassificationMarkings {

    private static final String FIRST_CHARACTERS = firstCharacters();

    private ClassificationMarkings() {}

    /** Finds the entries of a text that start with a marking. */
    static void check(@Nullable Text text, String pointer, Findings findings) {
        if (text == null) {
            return;
        }
        for (int i = 0; i < text.entries().size(); i++) {
            if (startIn(text.entries().get(i).text())) {
                findings.add(CoreProblem.CLASSIFICATION_MARKING, pointer + "/" + i + "/text");
            }
        }
    }

    static boolean startIn(String text) {
        int start = 0;
        while (start < text.length() && MarkingWords.OPENINGS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return isMarkingAt(text, start) || isMarkingAt(text, afterOwner(text, start));
    }

    private static boolean isMarkingAt(String text, int start) {
        if (start >= text.length() || FIRST_CHARACTERS.indexOf(text.charAt(start)) < 0) {
            return false;
        }
        List<String> markings = MarkingWords.MARKINGS;
        for (int i = 0; i < markings.size(); i++) {
            String words = markings.get(i);
            if (text.startsWith(words, start) && standsAlone(text, start + words.length())) {
                return true;
            }
        }
        return false;
    }

    /** The place behind the word of an owner, such as {@code NATO} or two capitals, and a space; else the end of the text. */
    private static int afterOwner(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= 'A' && text.charAt(end) <= 'Z') {
            end++;
        }
        boolean owned = end < text.length()
                && text.charAt(end) == ' '
                && (end - start == MarkingWords.OWNER_LETTERS
                        || MarkingWords.OWNERS.contains(text.substring(start, end)));
        return owned ? end + 1 : text.length();
    }

    private static String firstCharacters() {
        StringBuilder first = new StringBuilder();
        for (String word : MarkingWords.MARKINGS) {
            first.append(word.charAt(0));
        }
        return first.toString();
    }

    private static boolean standsAlone(String text, int end) {
        int next = end;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next == text.length() || MarkingWords.SEPARATORS.indexOf(text.charAt(next)) >= 0;
    }
}
