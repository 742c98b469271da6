package org.tocsin.internal.accusation;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.internal.form.Characters;

/** The words of one language, with their kinds. */
final class LanguageWords {

    /** A word with a known ending and fewer letters is not taken for one of its kind. */
    private static final int FEWEST = 5;

    private final Phrases<Long> phrases = new Phrases<>();
    private final Phrases<Long> withoutAccents = new Phrases<>();
    private final CharacteristicWords charging = new CharacteristicWords();
    private final Weights weights = new Weights();
    private final List<String> endings = new ArrayList<>();
    private final List<Long> kindsOfEndings = new ArrayList<>();

    /** Adds words and phrases of a kind, with a comma between two. */
    void add(WordKind kind, String words) {
        for (String word : parts(words)) {
            List<String> tokens = Tokens.folded(word);
            add(phrases, tokens, kind);
            addCharging(kind, tokens);
            List<String> plain = Tokens.folded(Characters.withoutMarks(word));
            if (!plain.equals(tokens)) {
                add(withoutAccents, plain, kind);
                addCharging(kind, plain);
            }
        }
    }

    private void addCharging(WordKind kind, List<String> tokens) {
        if ((kind.bit() & Limits.CHARGES) != 0) {
            charging.add(tokens);
        }
    }

    /** Whether a part of a text may have a word without which nobody is accused. */
    boolean mayCharge(String text, int from, int until) {
        return charging.areMaybeIn(text, from, until);
    }

    /** Adds endings of words that no list has, with a comma between two. */
    void addEndings(WordKind kind, String more) {
        for (String ending : parts(more)) {
            endings.add(ending);
            kindsOfEndings.add(kind.bit());
        }
    }

    /** Adds weights of traits, with a comma between two. */
    void addWeights(String more) {
        weights.add(more);
    }

    Weights weights() {
        return weights;
    }

    static String[] parts(String list) {
        return list.strip().split(",\\s*");
    }

    private static void add(Phrases<Long> to, List<String> tokens, WordKind kind) {
        Long known = to.get(tokens);
        to.put(tokens, (known == null ? 0 : known) | kind.bit());
    }

    /** Whether a token alone is a word of a list. */
    boolean has(Token token) {
        return phrases.get(token.folded()) != null;
    }

    /** How many tokens the longest phrase has that begins at a token; at least 1. */
    int lengthAt(List<Token> tokens, int from) {
        return Math.max(1, Math.max(phrases.longestAt(tokens, from), withoutAccents.longestAt(tokens, from)));
    }

    /** The kinds of a phrase; 0 where no list has it. */
    long kinds(List<Token> tokens, int from, int length) {
        Long kinds = phrases.get(tokens, from, length);
        kinds = kinds == null ? withoutAccents.get(tokens, from, length) : kinds;
        return kinds == null ? kindsOfEnding(tokens.get(from)) : kinds;
    }

    private long kindsOfEnding(Token token) {
        String word = token.folded();
        for (int i = 0; i < endings.size(); i++) {
            if (word.length() >= FEWEST && word.endsWith(endings.get(i))) {
                return kindsOfEndings.get(i);
            }
        }
        return 0;
    }
}
