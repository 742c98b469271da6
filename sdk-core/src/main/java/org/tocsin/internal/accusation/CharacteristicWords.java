package org.tocsin.internal.accusation;

import java.util.BitSet;
import java.util.List;

/** The longest word of each entry that can charge somebody, by its hash: a quick test that makes no strings. */
final class CharacteristicWords {

    private static final int BITS = 18;

    /** Spreads hashes; the golden ratio of 32 bits. */
    private static final int SPREAD = 0x9e3779b9;

    private static final char LAST_LATIN = '\u024f';

    private final BitSet hashes = new BitSet(1 << BITS);

    void add(List<String> tokens) {
        String longest = "";
        for (String token : tokens) {
            longest = token.length() > longest.length() ? token : longest;
        }
        int hash = 0;
        for (int i = 0; i < longest.length(); i++) {
            hash = with(hash, longest.charAt(i));
        }
        hashes.set(place(hash));
    }

    /** Whether a text may have one of the words; true for one with marks or letters that are not Latin. */
    boolean mayBeIn(String text) {
        int hash = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > LAST_LATIN && Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                return true;
            }
            if (Character.isLetterOrDigit(c)) {
                hash = with(hash, Character.toLowerCase(c));
            } else if (hash != 0) {
                if (hashes.get(place(hash))) {
                    return true;
                }
                hash = 0;
            }
        }
        return hash != 0 && hashes.get(place(hash));
    }

    private static int with(int hash, char c) {
        return 31 * hash + c;
    }

    private static int place(int hash) {
        return (hash * SPREAD) >>> (Integer.SIZE - BITS);
    }
}
