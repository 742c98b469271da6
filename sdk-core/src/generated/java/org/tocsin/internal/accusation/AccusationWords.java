// Generated from accusation-words.json; do not edit.
package org.tocsin.internal.accusation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words by which accusations are found. */
final class AccusationWords {

    private AccusationWords() {}

    /** Pairs of capitals that are mostly no codes of parties; a set of its own. */
    static Set<String> abbreviations() {
        return new HashSet<>(List.of(LanguageWords.parts("""
                AD, AI, AM, AP, AV, BI, BT, CC, CD, CI, DB, DC, DH, DR, EU, GB, HQ, HR, ID, IP, IT, KB, MB, MX, NB, NS, OK,
                OS, OT, PC, PM, PR, PS, QA, QR, RF, TB, TV, UI, UX, VM, VR, XP,""")));
    }

    /** A new vocabulary of a language; null where there is none. */
    static @Nullable LanguageWords of(String language) {
        return switch (language) {
            case "en" -> WordsOfEn.vocabulary();
            case "fr" -> WordsOfFr.vocabulary();
            default -> null;
        };
    }
}
