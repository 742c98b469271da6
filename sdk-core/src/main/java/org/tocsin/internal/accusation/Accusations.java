package org.tocsin.internal.accusation;

import org.jspecify.annotations.Nullable;

/**
 * Finds texts that name a party as the doer of a hostile act. Clause: <a
 * href="{@docRoot}/clauses.html#accusing-words">accusing-words</a>.
 */
public final class Accusations {

    private Accusations() {}

    /** Whether a text may have a word without which nobody is accused; false for a language without words. */
    public static boolean mayCharge(String text, String language) {
        Vocabulary vocabulary = Languages.vocabulary(language);
        return vocabulary != null && vocabulary.mayCharge(Tokens.of(text));
    }

    /**
     * The party that a text accuses, as the text or the name of the party has it; of several the first. Null where none
     * is accused, or where there are no words of the language.
     *
     * @param language the language tag of the text
     */
    public static @Nullable String accused(String text, String language, NamedParties parties) {
        Vocabulary vocabulary = Languages.vocabulary(language);
        if (vocabulary == null) {
            return null;
        }
        for (int place = parties.next(text, 0); place != PartyCodes.NONE; ) {
            int start = Sentences.start(text, place);
            int end = Sentences.end(text, place);
            if (!Sentences.isQuestion(text, end)) {
                String found = accused(text.substring(start, end), vocabulary, parties);
                if (found != null) {
                    return found;
                }
            }
            place = parties.next(text, end + 1);
        }
        return null;
    }

    private static @Nullable String accused(String text, Vocabulary vocabulary, NamedParties parties) {
        Sentence sentence = Sentence.of(Tokens.of(text), vocabulary, parties);
        if (!sentence.hasParty()) {
            return null;
        }
        Traits traits = new Traits(sentence);
        for (int i = 0; i < sentence.length(); i++) {
            if (sentence.party(i) != null && traits.at(i).weight(Weights.LEARNT) > Weights.ENOUGH) {
                return sentence.party(i);
            }
        }
        return null;
    }
}
