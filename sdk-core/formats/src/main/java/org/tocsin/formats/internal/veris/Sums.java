package org.tocsin.formats.internal.veris;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.tocsin.code.CurrencyCode;
import org.tocsin.code.Precision;
import org.tocsin.json.Node;
import org.tocsin.message.Amount;
import org.tocsin.message.Money;
import org.tocsin.vocabulary.Currencies;

/** The sums of money of a record. The currency is written only with an amount. */
final class Sums {

    /** How many digits are kept behind the point where the currency is not known. */
    private static final int MOST_DIGITS = 18;

    private final VerisRecord record;
    private final Node currencyLeaf;
    private final CurrencyCode currency;
    private final int digits;

    Sums(VerisRecord record, Node currencyLeaf) {
        this.record = record;
        this.currencyLeaf = currencyLeaf;
        String name = currencyLeaf.text().orElse("");
        this.currency = VerisRecord.crosswalk()
                .code(CurrencyCode.list(), "impact.iso_currency_code." + name)
                .or(() -> CurrencyCode.list().find(name).filter(CurrencyCode::isKnown))
                .orElse(CurrencyCode.UNKNOWN);
        this.digits = Currencies.digits(currency).orElse(MOST_DIGITS);
    }

    /** One sum, entered as typed; empty where the leaf is not an amount or is too large. */
    Optional<Money> sum(Node leaf) {
        return amount(leaf).map(value -> money().value(value).build());
    }

    /** A range, entered as typed; empty where one end is missing or the least is above the greatest. */
    Optional<Money> range(Node least, Node most) {
        boolean inOrder = VerisRecord.plain(least)
                .flatMap(low -> VerisRecord.plain(most).filter(high -> low.compareTo(high) <= 0))
                .isPresent();
        return inOrder
                ? amount(least)
                        .flatMap(low -> amount(most)
                                .map(high -> money().min(low)
                                        .max(high)
                                        .precision(Precision.BAND)
                                        .build()))
                : Optional.empty();
    }

    private Money.Builder money() {
        return Money.builder().currency(currency).precision(Precision.ESTIMATE);
    }

    private Optional<Amount> amount(Node leaf) {
        return VerisRecord.plain(leaf).map(exact -> {
            BigDecimal rounded = exact.scale() > digits ? exact.setScale(digits, RoundingMode.HALF_UP) : exact;
            record.account().typed(leaf);
            if (!currency.equals(CurrencyCode.UNKNOWN)) {
                record.account().typed(currencyLeaf);
            }
            if (rounded.compareTo(exact) != 0) {
                record.account().coarsened(leaf, rounded.toPlainString());
            }
            return Amount.of(rounded);
        });
    }
}
