package org.tocsin.internal.accusation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds texts that name a party as the doer of a hostile act. Clause: <a
 * href="{@docRoot}/clauses.html#accusing-words">accusing-words</a>.
 */
public final class Accusations {

    private Accusations() {}

    /** Whether a text may have a word without which nobody is accused; false for a language without words. */
    public static boolean mayCharge(String text, String language) {
        LanguageWords vocabulary = Languages.vocabulary(language);
        return vocabulary != null && vocabulary.mayCharge(text, 0, text.length());
    }

    /**
     * The party that a text accuses, as the text or the name of the party has it; of several the first. Null where none
     * is accused, or where there are no words of the language.
     *
     * @param language the language tag of the text
     */
    public static @Nullable String accused(String text, String language, NamedParties parties) {
        LanguageWords vocabulary = Languages.vocabulary(language);
        if (vocabulary == null) {
            return null;
        }
        for (int place = parties.next(text, 0); place != PartyCodes.NONE; ) {
            int start = Sentences.start(text, place);
            int end = Sentences.end(text, place);
            if (!Sentences.isQuestion(text, end) && vocabulary.mayCharge(text, start, end)) {
                String found = accused(text.substring(start, end), vocabulary, parties);
                if (found != null) {
                    return found;
                }
            }
            place = parties.next(text, end + 1);
        }
        return null;
    }

    private static @Nullable String accused(String text, LanguageWords vocabulary, NamedParties parties) {
        List<Token> tokens = Tokens.of(text);
        if (!parties.areIn(tokens)) {
            return null;
        }
        Sentence sentence = Sentence.of(tokens, vocabulary, parties);
        if (!sentence.hasOneOf(Limits.TELLS) || sentence.has(WordKind.DOUBT, 0, sentence.length())) {
            return null;
        }
        for (int i = 0; i < sentence.length(); i++) {
            if (sentence.party(i) != null && isAccused(sentence, i, vocabulary.weights())) {
                return sentence.party(i);
            }
        }
        return null;
    }

    /** Whether a construction accuses a party, and its place does not speak against it, or the place alone accuses it. */
    private static boolean isAccused(Sentence sentence, int party, Weights weights) {
        double weight = weights.of(Traits.of(sentence, party));
        return weight > (isInConstruction(sentence, party) ? Weights.DOUBTED : Weights.ENOUGH);
    }

    private static boolean isInConstruction(Sentence sentence, int party) {
        PartyPhrase phrase = PartyPhrase.around(sentence, party);
        return phrase != null
                && (isAffirmed(sentence, Active.find(sentence, phrase))
                        || isAffirmed(sentence, Passive.find(sentence, phrase))
                        || isAffirmed(sentence, Direct.find(sentence, phrase))
                        || isAffirmed(sentence, Part.find(sentence, phrase)));
    }

    private static boolean isAffirmed(Sentence sentence, @Nullable Span span) {
        return span != null && !sentence.isDenied(span);
    }
}
