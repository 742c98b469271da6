// Generated from common/money.schema.json; do not edit.
package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.CurrencyCode;
import org.tocsin.code.Precision;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;

/**
 * Sum of money: How much money: one value, or a range from min to max, in whole units of a currency. A sum of 11.2
 * million is "11200000". Rules: {@link org.tocsin.validation.CoreProblem#QUANTITY_INCOMPLETE TOC-SHP-011}, {@link
 * org.tocsin.validation.CoreProblem#QUANTITY_CONTRADICTORY TOC-SHP-012}, {@link
 * org.tocsin.validation.CoreProblem#AMOUNT_FINER_THAN_CURRENCY TOC-SHP-016}.
 *
 * @param value The sum. Absent when a range is given.
 * @param min The least it can be. Absent when a value is given.
 * @param max The most it can be. Absent when a value is given.
 * @param currency In which currency the sum is. Rules: {@link
 *     org.tocsin.validation.CoreProblem#FIGURE_NOT_IN_ONE_MEASURE TOC-PRG-004}.
 * @param precision Whether the sum is exact, an estimate or a band.
 */
public record Money(
        @Nullable @WellFormed Amount value,
        @Nullable @WellFormed Amount min,
        @Nullable @WellFormed Amount max,
        @NotNull CurrencyCode currency,
        @NotNull Precision precision) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .value(value)
                .min(min)
                .max(max)
                .currency(currency)
                .precision(precision);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("value", value)
                .with("min", min)
                .with("max", max)
                .with("currency", currency)
                .with("precision", precision);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static Money refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link Money}. It checks nothing: the whole message is checked at once. Required: {@code currency},
     * {@code precision}.
     */
    public static final class Builder {

        private @Nullable Amount value;
        private @Nullable Amount min;
        private @Nullable Amount max;
        private @Nullable CurrencyCode currency;
        private @Nullable Precision precision;

        @JsonIgnore
        private Builder() {}

        /** Value of sum: The sum. Absent when a range is given. */
        public Builder value(@Nullable Amount value) {
            this.value = value;
            return this;
        }

        /** Value of sum, as it is written. */
        public Builder value(@Nullable String value) {
            this.value = value == null ? null : Amount.asWritten(value);
            return this;
        }

        /** Value of sum, as this number. */
        public Builder value(@Nullable BigDecimal value) {
            this.value = value == null ? null : Amount.asWritten(value);
            return this;
        }

        /** Value of sum, as if it had not been set. */
        public Builder clearValue() {
            this.value = null;
            return this;
        }

        /** Lower bound: The least it can be. Absent when a value is given. */
        public Builder min(@Nullable Amount min) {
            this.min = min;
            return this;
        }

        /** Lower bound, as it is written. */
        public Builder min(@Nullable String min) {
            this.min = min == null ? null : Amount.asWritten(min);
            return this;
        }

        /** Lower bound, as this number. */
        public Builder min(@Nullable BigDecimal min) {
            this.min = min == null ? null : Amount.asWritten(min);
            return this;
        }

        /** Lower bound, as if it had not been set. */
        public Builder clearMin() {
            this.min = null;
            return this;
        }

        /** Upper bound: The most it can be. Absent when a value is given. */
        public Builder max(@Nullable Amount max) {
            this.max = max;
            return this;
        }

        /** Upper bound, as it is written. */
        public Builder max(@Nullable String max) {
            this.max = max == null ? null : Amount.asWritten(max);
            return this;
        }

        /** Upper bound, as this number. */
        public Builder max(@Nullable BigDecimal max) {
            this.max = max == null ? null : Amount.asWritten(max);
            return this;
        }

        /** Upper bound, as if it had not been set. */
        public Builder clearMax() {
            this.max = null;
            return this;
        }

        /**
         * Currency of sum: In which currency the sum is. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#FIGURE_NOT_IN_ONE_MEASURE TOC-PRG-004}.
         */
        public Builder currency(CurrencyCode currency) {
            this.currency = currency;
            return this;
        }

        /** Precision of sum: Whether the sum is exact, an estimate or a band. Required. */
        public Builder precision(Precision precision) {
            this.precision = precision;
            return this;
        }

        /** The sum of money as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public Money build() {
            return new Money(value, min, max, currency, precision);
        }
    }
}
