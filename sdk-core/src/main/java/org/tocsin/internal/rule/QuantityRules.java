package org.tocsin.internal.rule;

import org.tocsin.internal.value.Quantities;
import org.tocsin.message.Quantity;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.ProblemVariant;

/** Family SHP: the requirements for quantities that a schema cannot state. */
final class QuantityRules {

    private QuantityRules() {}

    static void addTo(MessageWalk.Builder walk) {
        walk.each(Quantity.class, QuantityRules::check);
    }

    private static void check(Quantity quantity, Place place, Findings findings) {
        if (!Quantities.isSound(quantity)) {
            findings.add(variant(quantity), CoreProblem.QUANTITY_CONTRADICTORY, place.pointer());
        }
    }

    private static ProblemVariant variant(Quantity quantity) {
        boolean bounded = quantity.min() != null || quantity.max() != null;
        if (quantity.value() != null) {
            return ProblemVariant.BOTH;
        }
        boolean band = quantity.min() != null && quantity.max() != null;
        return band ? ProblemVariant.REVERSED : bounded ? ProblemVariant.ONE_BOUND : ProblemVariant.NEITHER;
    }
}
