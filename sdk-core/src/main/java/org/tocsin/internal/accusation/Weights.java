package org.tocsin.internal.accusation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much each trait of the place of a party says that a sentence accuses it, as sentences of a language have taught. */
final class Weights {

    /** The least weight that accuses a party that no construction accuses. */
    static final double ENOUGH = 125;

    /** The least weight with which a construction still accuses a party. */
    static final double DOUBTED = -150;

    private final Map<String, Integer> weights = new HashMap<>();

    /** Adds traits, each with a blank and its weight behind it. */
    void add(String traits) {
        for (String trait : LanguageWords.parts(traits)) {
            int blank = trait.indexOf(' ');
            weights.put(trait.substring(0, blank), Integer.valueOf(trait.substring(blank + 1)));
        }
    }

    /** The weight of all traits of a place: the sum, by the root of their number; above 0 more speaks for an accusation. */
    double of(List<String> traits) {
        long sum = 0;
        for (String trait : traits) {
            sum += weights.getOrDefault(trait, 0);
        }
        return traits.isEmpty() ? 0 : sum / Math.sqrt(traits.size());
    }
}
