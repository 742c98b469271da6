package org.tocsin.internal.conversion.veris;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.tocsin.code.Precision;
import org.tocsin.code.Unit;
import org.tocsin.internal.conversion.CurrencyDigits;
import org.tocsin.internal.text.Node;
import org.tocsin.message.Quantity;

/**
 * The amounts of money of a record, in the minor unit of their currency. The currency is written only with an amount.
 */
final class Money {

    private static final Map<String, Integer> COIN_DIGITS = Map.of("XBT", 8, "Ether", 9, "Litecoin", 8);
    private static final int NO_CURRENCY = -1;
    private static final BigDecimal MAX = BigDecimal.valueOf((1L << 53) - 1);

    private final VerisRecord record;
    private final Node currency;
    private final Unit unit;
    private final int digits;

    Money(VerisRecord record, Node currency) {
        this.record = record;
        this.currency = currency;
        String name = currency.text().orElse("");
        this.digits = COIN_DIGITS.getOrDefault(name, CurrencyDigits.of(name).orElse(NO_CURRENCY));
        this.unit = digits < 0
                ? Unit.UNKNOWN
                : VerisRecord.crosswalk()
                        .code(Unit.list(), "impact.iso_currency_code." + name)
                        .orElseGet(() -> Unit.of(name));
    }

    /** One amount, entered as typed; empty where the leaf is not an amount or is too large. */
    Optional<Quantity> amount(Node leaf) {
        return minor(leaf).map(value -> quantity().value(value).build());
    }

    /** A range, entered as typed; empty where one end is missing or the least is above the greatest. */
    Optional<Quantity> range(Node least, Node most) {
        boolean inOrder = VerisRecord.plain(least)
                .flatMap(low -> VerisRecord.plain(most).filter(high -> low.compareTo(high) <= 0))
                .isPresent();
        return inOrder && fits(most)
                ? minor(least)
                        .flatMap(low -> minor(most)
                                .map(high -> quantity()
                                        .min(low)
                                        .max(high)
                                        .precision(Precision.BAND)
                                        .build()))
                : Optional.empty();
    }

    private Quantity.Builder quantity() {
        return Quantity.builder().unit(unit).precision(Precision.ESTIMATE);
    }

    private Optional<Long> minor(Node leaf) {
        return VerisRecord.plain(leaf).filter(amount -> fits(leaf)).map(amount -> {
            BigDecimal minor = amount.movePointRight(Math.max(digits, 0));
            BigDecimal whole = minor.setScale(0, RoundingMode.HALF_UP);
            record.ledger().typed(leaf);
            if (!unit.equals(Unit.UNKNOWN)) {
                record.ledger().typed(currency);
            }
            if (whole.compareTo(minor) != 0) {
                record.ledger().coarsened(leaf, whole.toPlainString() + " of the minor unit");
            }
            return whole.longValue();
        });
    }

    private boolean fits(Node leaf) {
        return VerisRecord.plain(leaf)
                .filter(amount -> amount.movePointRight(Math.max(digits, 0)).compareTo(MAX) < 0)
                .isPresent();
    }
}
