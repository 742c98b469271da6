package org.tocsin.internal.rule;

import org.tocsin.internal.value.Quantities;
import org.tocsin.message.Quantity;
import org.tocsin.validation.CoreProblem;

/** Family SHP, as far as a schema can't say it of a quantity. */
final class QuantityRules {

    private QuantityRules() {}

    static void addTo(MessageWalk.Builder walk) {
        walk.each(Quantity.class, QuantityRules::check);
    }

    private static void check(Quantity quantity, Place place, Findings findings) {
        if (!Quantities.isSound(quantity)) {
            findings.add(CoreProblem.QUANTITY_CONTRADICTORY, place.pointer());
        }
    }
}
