package org.tocsin.internal.value;

import org.tocsin.message.Quantity;

/** Checks of quantities: one value, or a range from a least to a greatest value. */
public final class Quantities {

    private Quantities() {}

    /** Whether the quantity has either a value or a range, and the least value of a range is not above the greatest. */
    public static boolean isSound(Quantity quantity) {
        Long min = quantity.min();
        Long max = quantity.max();
        boolean single = quantity.value() != null;
        if (min == null || max == null) {
            return single && min == null && max == null;
        }
        return !single && min <= max;
    }
}
