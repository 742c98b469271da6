package org.tocsin.internal.accusation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds texts that name a party as the doer of a hostile act. Clause: <a
 * href="{@docRoot}/clauses.html#accusing-words">accusing-words</a>.
 */
public final class Accusations {

    private Accusations() {}

    /**
     * Whether a text may name a party by its code: it has two capitals that are a word, or an x with a hyphen that begins
     * one. For a text without them nothing else need be asked.
     */
    public static boolean mayHaveCode(String text) {
        int length = text.length();
        for (int i = 1; i < length; i += 2) {
            char c = text.charAt(i);
            if (c > 'Z') {
                if (c == 'x' && isPrefix(text, i)) {
                    return true;
                }
            } else if (c >= 'A') {
                if (isPair(text, i - 1) || isPair(text, i)) {
                    return true;
                }
            } else if (c == '-' && isPrefix(text, i - 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text may name a party by another code than these. */
    public static boolean mayHaveCodeBut(List<String> spared, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isPair(text, i) && !spared.contains(text.substring(i, i + 2))) {
                return true;
            }
            if (isPrefix(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPair(String text, int start) {
        return start + 1 < text.length()
                && Token.isCapital(text.charAt(start))
                && Token.isCapital(text.charAt(start + 1))
                && !isOfWord(text, start - 1)
                && !isOfWord(text, start + 2);
    }

    private static boolean isPrefix(String text, int start) {
        return text.startsWith("x-", start) && isOfWord(text, start + 2) && !isOfWord(text, start - 1);
    }

    /** Whether a letter or digit of ASCII stands here; of others the tokens tell. */
    private static boolean isOfWord(String text, int index) {
        if (index < 0 || index >= text.length()) {
            return false;
        }
        char c = text.charAt(index);
        return (c >= 'a' && c <= 'z') || Token.isCapital(c) || (c >= '0' && c <= '9');
    }

    /** Whether a text may have a word without which nobody is accused; false for a language without words. */
    public static boolean mayCharge(String text, String language) {
        Vocabulary vocabulary = Languages.vocabulary(language);
        return vocabulary != null && vocabulary.mayCharge(text);
    }

    /**
     * The party that a text accuses, as the text or the name of the party has it; of several the first. Null where none
     * is accused, or where there are no words of the language.
     *
     * @param language the language tag of the text
     */
    public static @Nullable String accused(String text, String language, NamedParties parties) {
        Vocabulary vocabulary = Languages.vocabulary(language);
        if (vocabulary == null || !vocabulary.mayCharge(text)) {
            return null;
        }
        List<Token> tokens = Tokens.of(text);
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isEnd()) {
                String found = tokens.get(i) == Token.QUESTION ? null : accused(tokens, from, i, vocabulary, parties);
                if (found != null) {
                    return found;
                }
                from = i + 1;
            }
        }
        return null;
    }

    private static @Nullable String accused(
            List<Token> tokens, int from, int until, Vocabulary vocabulary, NamedParties parties) {
        if (!namesParty(tokens, from, until, parties)) {
            return null;
        }
        Sentence sentence = Sentence.of(tokens, from, until, vocabulary, parties);
        if (sentence.has(WordKind.DOUBT, 0, sentence.length())) {
            return null;
        }
        for (int i = 0; i < sentence.length(); i++) {
            if (sentence.party(i) != null && isAccused(sentence, i)) {
                return sentence.party(i);
            }
        }
        return null;
    }

    private static boolean namesParty(List<Token> tokens, int from, int until, NamedParties parties) {
        for (int i = from; i < until; i++) {
            if (parties.hasCode(tokens.get(i)) || parties.lengthOfName(tokens, i, until) > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAccused(Sentence sentence, int party) {
        PartyPhrase phrase = PartyPhrase.around(sentence, party);
        return phrase != null
                && (isAffirmed(sentence, Active.find(sentence, phrase))
                        || isAffirmed(sentence, Passive.find(sentence, phrase))
                        || isAffirmed(sentence, Direct.find(sentence, phrase)));
    }

    private static boolean isAffirmed(Sentence sentence, @Nullable Span span) {
        return span != null && !sentence.isDenied(span);
    }
}
