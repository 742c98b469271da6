package org.tocsin.internal.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.Text;
import org.tocsin.validation.CoreProblem;

/**
 * The words by which States mark classified documents, as they are written at the head of a page.
 *
 * <p>A marking is in capitals (where the script has them) and is followed by a separator, so a title that only begins
 * with such a word is not mistaken for a marking.
 */
final class ClassificationMarkings {

    private static final List<String> WORDS = List.of(
            "TOP SECRET",
            "SECRET",
            "CONFIDENTIAL",
            "RESTRICTED",
            "OFFICIAL-SENSITIVE",
            "OFFICIAL",
            "UNCLASSIFIED",
            "FOR OFFICIAL USE ONLY",
            "FOUO",
            "TRÈS SECRET",
            "TRES SECRET",
            "SECRET DÉFENSE",
            "SECRET DEFENSE",
            "CONFIDENTIEL DÉFENSE",
            "CONFIDENTIEL",
            "DIFFUSION RESTREINTE",
            "STRENG GEHEIM",
            "GEHEIM",
            "VS-VERTRAULICH",
            "VS-NFD",
            "VERTRAULICH",
            "ZEER GEHEIM",
            "SEGRETISSIMO",
            "SEGRETO",
            "RISERVATISSIMO",
            "RISERVATO",
            "SECRETO",
            "CONFIDENCIAL",
            "RESERVADO",
            "DIFUSIÓN LIMITADA",
            "СОВЕРШЕННО СЕКРЕТНО",
            "СЕКРЕТНО",
            "ДЛЯ СЛУЖЕБНОГО ПОЛЬЗОВАНИЯ",
            "ลับที่สุด",
            "ลับมาก",
            "ลับ",
            "绝密",
            "机密",
            "秘密",
            "極秘",
            "機密");

    private static final String FIRST_CHARACTERS = firstCharacters();

    private static final String OPENING = "([{ \t\n";
    private static final String SEPARATORS = "/:;-\u2013\u2014|)]}.,\n\u3011\uff1a\uff09";

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
        while (start < text.length() && isOpening(text.charAt(start))) {
            start++;
        }
        if (start == text.length()) {
            return false;
        }
        if (FIRST_CHARACTERS.indexOf(text.charAt(start)) < 0) {
            return false;
        }
        for (String word : WORDS) {
            if (text.startsWith(word, start) && standsAlone(text, start + word.length())) {
                return true;
            }
        }
        return false;
    }

    private static String firstCharacters() {
        StringBuilder first = new StringBuilder();
        for (String word : WORDS) {
            first.append(word.charAt(0));
        }
        return first.toString();
    }

    private static boolean isOpening(char c) {
        return OPENING.indexOf(c) >= 0 || c == '\u3010' || c == '\uff08';
    }

    private static boolean standsAlone(String text, int end) {
        int next = end;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next == text.length() || SEPARATORS.indexOf(text.charAt(next)) >= 0;
    }
}
