package org.tocsin.internal.value;

import org.tocsin.message.Quantity;

/** What a quantity has to be: one value, or a band from a least to a greatest. */
public final class Quantities {

    private Quantities() {}

    /** Whether the quantity is one of both, and its band the right way round. */
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
