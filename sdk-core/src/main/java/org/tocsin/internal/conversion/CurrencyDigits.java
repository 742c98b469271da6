package org.tocsin.internal.conversion;

import java.util.Currency;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The number of digits of the minor unit of a currency. */
public final class CurrencyDigits {

    private static final Map<String, Integer> DIGITS = Currency.getAvailableCurrencies().stream()
            .filter(currency -> currency.getDefaultFractionDigits() >= 0)
            .collect(Collectors.toUnmodifiableMap(Currency::getCurrencyCode, Currency::getDefaultFractionDigits));

    private CurrencyDigits() {}

    /** The number of digits; empty for a code that is no currency, or a currency without a minor unit, such as gold. */
    public static OptionalInt of(String code) {
        @Nullable Integer digits = DIGITS.get(code);
        return digits == null ? OptionalInt.empty() : OptionalInt.of(digits);
    }
}
