package org.tocsin.progress;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.Amount;
import org.tocsin.message.Money;
import org.tocsin.message.Quantity;
import org.tocsin.message.cooperation.ProgressFigure;

/**
 * One number of a figure, and what it counts.
 *
 * @param measure a {@link org.tocsin.code.Unit} or a {@link org.tocsin.code.CurrencyCode}
 */
record Measured(BigDecimal number, Object measure) {

    /** What the figure has reached; null where it is a range or is not told. */
    static @Nullable Measured value(@Nullable ProgressFigure figure) {
        return figure == null ? null : of(figure.value(), figure.amount());
    }

    /** What is there of the two; null where that is a range, and where it is both or neither. */
    static @Nullable Measured of(@Nullable Quantity quantity, @Nullable Money money) {
        if (quantity != null) {
            Long value = quantity.value();
            return money != null || value == null ? null : new Measured(BigDecimal.valueOf(value), quantity.unit());
        }
        Amount amount = money == null ? null : money.value();
        return money == null || amount == null
                ? null
                : amount.findBigDecimal()
                        .map(number -> new Measured(number, money.currency()))
                        .orElse(null);
    }

    /** Whether the two count the same. */
    boolean isLike(Measured other) {
        return measure.equals(other.measure);
    }
}
