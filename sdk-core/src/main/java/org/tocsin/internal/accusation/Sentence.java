package org.tocsin.internal.accusation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a sentence, from its first to its last, as numbers. */
final class Sentence {

    private static final int EDGE = 1;
    private static final int MARK = 2;
    private static final int NUMBER = 3;
    private static final int PARTY = 4;

    /** What a long word of no kind is called in a row of words. */
    static final int UNKNOWN = 5;

    /** The name of the first kind; the others follow. */
    private static final int KIND = 8;

    /** The name of a set of kinds is this and their bits. */
    private static final int KINDS = 1 << WordKind.values().length;

    /** The longest word of no kind that has its name in a row of words, too. */
    private static final int SHORT = 4;

    private static final int[] AT_EDGE = {EDGE};

    private final Vocabulary vocabulary;
    private final NamedParties parties;
    private final int[][] names;
    private final int[] rowNames;
    private final @Nullable String[] accusable;
    private int length;
    private boolean hasParty;

    private Sentence(int most, Vocabulary vocabulary, NamedParties parties) {
        this.vocabulary = vocabulary;
        this.parties = parties;
        names = new int[most][];
        rowNames = new int[most];
        accusable = new @Nullable String[most];
    }

    /** The sentence of these tokens. */
    static Sentence of(Tokens tokens, Vocabulary vocabulary, NamedParties parties) {
        Sentence sentence = new Sentence(tokens.size(), vocabulary, parties);
        List<String> folded = parties.haveNames() ? sentence.folded(tokens) : List.of();
        for (int i = 0; i < tokens.size(); ) {
            i += sentence.add(tokens, i, folded);
        }
        return sentence;
    }

    private List<String> folded(Tokens tokens) {
        List<String> folded = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            folded.add(tokens.folded(i));
        }
        return folded;
    }

    /** Adds the word that begins at a token, and gives how many tokens it has: several only where it is a name. */
    private int add(Tokens tokens, int index, List<String> folded) {
        int named = folded.isEmpty() || Character.isLowerCase(tokens.text().codePointAt(tokens.start(index)))
                ? 0
                : parties.lengthOfName(folded, index);
        int stem = vocabulary.stem(tokens.text(), tokens.start(index), tokens.end(index));
        // In a sentence in capitals, a word of two letters is no code if it is a word of the language.
        boolean isCode = named == 0
                && tokens.isCode(index)
                && parties.hasCode(tokens.text(), tokens.start(index), tokens.end(index))
                && (tokens.hasSmall() || !vocabulary.has(stem));
        if (named > 0 || isCode) {
            accusable[length] = named > 0 ? parties.name(folded, index, named) : tokens.written(index);
            hasParty = true;
            add(PARTY, 0, PARTY);
        } else if (tokens.isMark(index)) {
            add(MARK, 0, MARK);
        } else {
            int name = tokens.isNumber(index) ? NUMBER : stem;
            int kinds = vocabulary.kinds(stem);
            boolean isShort = tokens.end(index) - tokens.start(index) <= SHORT;
            add(name, kinds, kinds != 0 ? KINDS + kinds : isShort ? name : UNKNOWN);
        }
        return Math.max(1, named);
    }

    private void add(int name, int kinds, int rowName) {
        int[] all = new int[1 + Integer.bitCount(kinds)];
        all[0] = name;
        int left = kinds;
        for (int i = 1; i < all.length; i++) {
            all[i] = KIND + Integer.numberOfTrailingZeros(left);
            left &= left - 1;
        }
        names[length] = all;
        rowNames[length] = rowName;
        length++;
    }

    int length() {
        return length;
    }

    boolean hasParty() {
        return hasParty;
    }

    /** What a word is called: its stem, or what it is if it is no word, and its kinds. */
    int[] names(int index) {
        return index < 0 || index >= length ? AT_EDGE : names[index];
    }

    /** What a word is called in a row of words: all its kinds at once, or its stem, or that it is unknown. */
    int rowName(int index) {
        return index < 0 || index >= length ? EDGE : rowNames[index];
    }

    boolean isMark(int index) {
        return names(index)[0] == MARK;
    }

    @Nullable
    String party(int index) {
        return accusable[index];
    }
}
