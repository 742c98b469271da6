// Generated from common/quantity.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.Precision;
import org.tocsin.code.Unit;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Quantity;

/** The places of a {@link Quantity}. */
public final class QuantityPlaces {

    public static final Place<Quantity, Long> VALUE =
            new Place<>("value");

    public static final Place<Quantity, Long> MIN =
            new Place<>("min");

    public static final Place<Quantity, Long> MAX =
            new Place<>("max");

    public static final Place<Quantity, Unit> UNIT =
            new Place<>("unit");

    public static final Place<Quantity, Precision> PRECISION =
            new Place<>("precision");

    private QuantityPlaces() {}
}
