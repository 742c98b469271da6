package org.tocsin.internal.accusation;

import org.jspecify.annotations.Nullable;

/**
 * A word of a sentence: a token, or several that are one entry of the vocabulary or one name of a party.
 *
 * @param tokens the tokens, joined by blanks; a mark of punctuation stands for itself
 * @param kinds the kinds of the word, as bits of {@link WordKind}; 0 for a word that no list has
 * @param party the party that the word names; null where it names none that may be accused
 */
record Word(String tokens, long kinds, @Nullable String party) {

    boolean is(WordKind kind) {
        return (kinds & kind.bit()) != 0;
    }

    boolean isOneOf(long bits) {
        return (kinds & bits) != 0;
    }

    boolean isMark() {
        return !Character.isLetterOrDigit(tokens.codePointAt(0));
    }

    boolean isNumber() {
        return Character.isDigit(tokens.codePointAt(0));
    }

    /** Whether it is a word that no list has and that names nobody. */
    boolean isUnknown() {
        return kinds == 0 && party == null && !isMark() && !isNumber();
    }
}
