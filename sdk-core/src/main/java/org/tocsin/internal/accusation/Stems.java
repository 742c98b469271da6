package org.tocsin.internal.accusation;

import org.tocsin.internal.form.Characters;

/** The beginnings of words, without accents and in small letters, by which the forms of a word are one; as numbers. */
final class Stems {

    /** How many letters of a word are compared. */
    private static final int LENGTH = 6;

    /** A word with so few letters keeps its accents, which tell "a" from "à". */
    private static final int SHORT = 2;

    private static final char[] WITHOUT_MARKS = withoutMarks();

    private Stems() {}

    private static char[] withoutMarks() {
        char[] plain = new char['\u0250'];
        for (char c = 0; c < plain.length; c++) {
            String one = Characters.withoutMarks(String.valueOf(c));
            plain[c] = one.length() == 1 ? one.charAt(0) : c;
        }
        return plain;
    }

    /** The stem of the word that is a part of a text in the form NFC, as a word of the language with a seed. */
    static int of(String text, int start, int end, int seed) {
        int stem = seed;
        boolean keeps = end - start <= SHORT;
        for (int i = start, letters = 0; i < end && letters < LENGTH; i++) {
            char c = text.charAt(i);
            if (c < WITHOUT_MARKS.length || Character.getType(c) != Character.NON_SPACING_MARK) {
                char small = Character.toLowerCase(c);
                stem = 31 * stem + (keeps || small >= WITHOUT_MARKS.length ? small : WITHOUT_MARKS[small]);
                letters++;
            }
        }
        return stem;
    }
}
