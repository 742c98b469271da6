package org.tocsin.vocabulary;

import java.util.OptionalInt;
import org.tocsin.code.CurrencyCode;
import org.tocsin.internal.member.CodeGroups;

/** What the format knows of currencies. Source: ISO 4217. */
public final class Currencies {

    private Currencies() {}

    /**
     * How many digits behind the point an amount in this currency can have; empty where the list does not say it, as for
     * {@code XAU} and for codes that it does not have.
     */
    public static OptionalInt digits(CurrencyCode currency) {
        int digits = CodeGroups.digits(currency);
        return digits < 0 ? OptionalInt.empty() : OptionalInt.of(digits);
    }
}
