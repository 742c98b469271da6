package org.tocsin.internal.rules;

import org.tocsin.message.Quantity;
import org.tocsin.validation.CoreProblem;

/** Family SHP, as far as a schema can't say it of a quantity. */
final class QuantityRules {

    private QuantityRules() {}

    static void addTo(MessageWalk.Builder walk) {
        walk.each(Quantity.class, QuantityRules::check);
    }

    private static void check(Quantity quantity, Place place, Findings findings) {
        boolean single = quantity.value() != null;
        boolean lower = quantity.min() != null;
        boolean upper = quantity.max() != null;
        if (lower != upper || single == lower || isReversed(quantity)) {
            findings.add(CoreProblem.SHP_012, place.pointer());
        }
    }

    private static boolean isReversed(Quantity quantity) {
        Long min = quantity.min();
        Long max = quantity.max();
        return min != null && max != null && min > max;
    }
}
