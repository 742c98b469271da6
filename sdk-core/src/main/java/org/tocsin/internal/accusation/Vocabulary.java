package org.tocsin.internal.accusation;

import java.util.HashMap;
import java.util.Map;

/** The words of one language, with their kinds. */
final class Vocabulary {

    private final int seed;

    /** The kinds of each stem, as bits of {@link WordKind}; 0 for a word of two letters that only looks like a code. */
    private final Map<Integer, Integer> kinds = new HashMap<>();

    Vocabulary(String language) {
        seed = language.hashCode();
    }

    /** Adds stems of a kind, with a comma between two. */
    void add(WordKind kind, String stems) {
        for (String stem : parts(stems)) {
            kinds.merge(stem(stem, 0, stem.length()), kind.bit(), (known, more) -> known | more);
        }
    }

    /** Adds words of two letters. */
    void addPairs(String words) {
        for (String word : parts(words)) {
            kinds.putIfAbsent(stem(word, 0, word.length()), 0);
        }
    }

    static String[] parts(String list) {
        return list.strip().split(",\\s*");
    }

    /** The number by which a word is found here and among traits. */
    int stem(String text, int start, int end) {
        return Stems.of(text, start, end, seed);
    }

    /** The kinds of a stem; 0 where no list has it. */
    int kinds(int stem) {
        return kinds.getOrDefault(stem, 0);
    }

    boolean has(int stem) {
        return kinds.containsKey(stem);
    }

    /** Whether a text has a word without which nobody is accused. */
    boolean mayCharge(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if ((kinds(stem(tokens.text(), tokens.start(i), tokens.end(i))) & WordKind.CHARGES) != 0) {
                return true;
            }
        }
        return false;
    }
}
