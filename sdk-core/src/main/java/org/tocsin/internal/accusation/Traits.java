package org.tocsin.internal.accusation;

import java.util.Arrays;

/**
 * What can be said of the place of a party in a sentence: which words and kinds of words stand where beside it. Each trait is
 * a number below {@link Weights#SIZE}, and counts once.
 */
final class Traits {

    /** How many words on each side are looked at. */
    private static final int REACH = 30;

    /** How many words on each side count by their distance, too. */
    private static final int NEAR = 3;

    /** How many words in a row are one trait. */
    private static final int ROW = 5;

    private static final int SIDE = 101;
    private static final int PLACE = 102;
    private static final int PAIR = 103;
    private static final int PAIR_ON_SIDE = 104;
    private static final int BESIDE = 105;
    private static final int CLAUSE = 106;
    private static final int WHOLE_ROW = 107;
    private static final int KNOWN_ROW = 108;

    /** Odd numbers with bits in no pattern, which spread the traits. */
    private static final int SPREAD = 0x9e3779b1;

    private static final int MIX = 0x85ebca6b;

    private final Sentence sentence;
    private final long[] seen = new long[Weights.SIZE / Long.SIZE];
    private int[] traits = new int[256];
    private int size;
    private int party;

    Traits(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Takes the traits of the party at a place, instead of those that were there. */
    Traits at(int newParty) {
        for (int i = 0; i < size; i++) {
            seen[traits[i] / Long.SIZE] = 0;
        }
        size = 0;
        party = newParty;
        addSide(-1);
        addSide(1);
        addRow(WHOLE_ROW, -1);
        addRow(WHOLE_ROW, 1);
        addRow(KNOWN_ROW, -1);
        addRow(KNOWN_ROW, 1);
        return this;
    }

    double weight(Weights weights) {
        return weights.of(traits, size);
    }

    int[] toArray() {
        return Arrays.copyOf(traits, size);
    }

    private void addSide(int side) {
        boolean sameClause = true;
        for (int i = party + side; i >= 0 && i < sentence.length() && Math.abs(i - party) <= REACH; i += side) {
            addWord(i, side);
            sameClause = sameClause && !sentence.isMark(i);
            addClause(i, sameClause ? side : 2 * side);
            if (i - side != party) {
                addPairs(Math.min(i, i - side), side);
            }
        }
    }

    private void addWord(int index, int side) {
        int[] names = sentence.names(index);
        for (int n = 0; n < names.length; n++) {
            add(names[n]);
            add(of(SIDE, names[n], side));
            if (Math.abs(index - party) <= NEAR) {
                add(of(PLACE, names[n], index - party));
            }
            if (n > 0) {
                addBeside(-1, of(BESIDE, names[n], side));
                addBeside(1, of(BESIDE, names[n], side));
            }
        }
    }

    /** A kind of word on a side, and the word that stands directly beside the party. */
    private void addBeside(int place, int kindOnSide) {
        for (int name : sentence.names(party + place)) {
            add(of(kindOnSide, name, place));
        }
    }

    private void addClause(int index, int clause) {
        for (int name : sentence.names(index)) {
            add(of(CLAUSE, name, clause));
        }
    }

    /** A word and the next, by each of their names. */
    private void addPairs(int index, int side) {
        for (int name : sentence.names(index)) {
            for (int next : sentence.names(index + 1)) {
                int pair = of(PAIR, name, next);
                add(pair);
                add(of(PAIR_ON_SIDE, pair, side));
            }
        }
    }

    /** The words from the party on, two and more in a row by all their kinds at once; with those of no kind or without. */
    private void addRow(int row, int side) {
        int trait = row;
        int words = 0;
        for (int i = party + side; i >= -1 && i <= sentence.length() && words < ROW; i += side) {
            int name = sentence.rowName(i);
            if (name != Sentence.UNKNOWN || row == WHOLE_ROW) {
                trait = of(trait, name, side);
                words++;
                if (words > 1) {
                    add(trait);
                }
            }
        }
    }

    private static int of(int kind, int name, int place) {
        int trait = (kind * SPREAD + name) * SPREAD + place;
        trait = (trait ^ (trait >>> 15)) * MIX;
        return trait ^ (trait >>> 13);
    }

    private void add(int trait) {
        int place = (trait * SPREAD) >>> (Integer.SIZE - Weights.BITS);
        long bit = 1L << place;
        if ((seen[place / Long.SIZE] & bit) == 0) {
            seen[place / Long.SIZE] |= bit;
            if (size == traits.length) {
                traits = Arrays.copyOf(traits, 2 * size);
            }
            traits[size++] = place;
        }
    }
}
