package org.tocsin.internal.accusation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sequences of tokens, each with a value, as a tree: one step of a search looks at one token.
 *
 * @param <V> the type of the values
 */
final class Phrases<V> {

    private final Map<String, Phrases<V>> next = new HashMap<>();
    private @Nullable V value;

    /** The place of a phrase, which is added where it is not there. */
    private Phrases<V> at(List<String> tokens) {
        Phrases<V> place = this;
        for (String token : tokens) {
            Phrases<V> below = place.next.get(token);
            if (below == null) {
                below = new Phrases<>();
                place.next.put(token, below);
            }
            place = below;
        }
        return place;
    }

    /** The value of a phrase; null where it has none. */
    @Nullable
    V get(List<String> tokens) {
        return at(tokens).value;
    }

    void put(List<String> tokens, V newValue) {
        at(tokens).value = newValue;
    }

    /** How many tokens, from one on, the longest phrase has that begins there; 0 where none begins there. */
    int longestAt(List<String> tokens, int from) {
        Phrases<V> place = this;
        int longest = 0;
        for (int i = from; i < tokens.size(); i++) {
            Phrases<V> below = place.next.get(tokens.get(i));
            if (below == null) {
                return longest;
            }
            place = below;
            longest = place.value == null ? longest : i + 1 - from;
        }
        return longest;
    }

    /** The value of the phrase that is just these tokens; null where it has none. */
    @Nullable
    V get(List<String> tokens, int from, int length) {
        Phrases<V> place = this;
        for (int i = from; i < from + length; i++) {
            Phrases<V> below = place.next.get(tokens.get(i));
            if (below == null) {
                return null;
            }
            place = below;
        }
        return place.value;
    }
}
