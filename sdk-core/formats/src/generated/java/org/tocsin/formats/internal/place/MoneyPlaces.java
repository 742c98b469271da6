// Generated from common/money.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.CurrencyCode;
import org.tocsin.code.Precision;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Amount;
import org.tocsin.message.Money;

/** The places of a {@link Money}. */
public final class MoneyPlaces {

    public static final Place<Money, Amount> VALUE =
            new Place<>("value");

    public static final Place<Money, Amount> MIN =
            new Place<>("min");

    public static final Place<Money, Amount> MAX =
            new Place<>("max");

    public static final Place<Money, CurrencyCode> CURRENCY =
            new Place<>("currency");

    public static final Place<Money, Precision> PRECISION =
            new Place<>("precision");

    private MoneyPlaces() {}
}
