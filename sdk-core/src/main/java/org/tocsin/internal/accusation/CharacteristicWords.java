package org.tocsin.internal.accusation;

import java.util.BitSet;
import java.util.List;

/**
 * The longest word of each entry that can charge somebody, by three places that its hash gives: a quick test that makes no
 * strings, and takes few other words for one of them.
 */
final class CharacteristicWords {

    private static final int BITS = 17;
    private static final int SIZE = 1 << BITS;

    /** Odd numbers with bits in no pattern, which give one hash different places. */
    private static final int[] SPREADS = {0x9e3779b1, 0x85ebca6b, 0xc2b2ae35};

    private static final char LAST_LATIN = '\u024f';

    private final BitSet hashes = new BitSet(SIZE);

    void add(List<String> tokens) {
        String longest = "";
        for (String token : tokens) {
            longest = token.length() > longest.length() ? token : longest;
        }
        int hash = 0;
        for (int i = 0; i < longest.length(); i++) {
            hash = with(hash, longest.charAt(i));
        }
        for (int spread : SPREADS) {
            hashes.set(place(hash, spread));
        }
    }

    /** Whether a part of a text may have one of the words; true for one with marks or letters that are not Latin. */
    boolean areMaybeIn(String text, int from, int until) {
        int hash = 0;
        for (int i = from; i < until; i++) {
            char c = text.charAt(i);
            if ((c > LAST_LATIN && Character.isLetterOrDigit(c))
                    || Character.getType(c) == Character.NON_SPACING_MARK) {
                return true;
            }
            if (Character.isLetterOrDigit(c)) {
                hash = with(hash, Character.toLowerCase(c));
            } else if (hash != 0) {
                if (has(hash)) {
                    return true;
                }
                hash = 0;
            }
        }
        return hash != 0 && has(hash);
    }

    private static int with(int hash, char c) {
        return 31 * hash + c;
    }

    private boolean has(int hash) {
        for (int spread : SPREADS) {
            if (!hashes.get(place(hash, spread))) {
                return false;
            }
        }
        return true;
    }

    private static int place(int hash, int spread) {
        return (hash * spread) >>> (Integer.SIZE - BITS);
    }
}
