// Generated from common/quantity.schema.json; do not edit.
package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Precision;
import org.tocsin.code.Unit;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;

/**
 * Counted quantity: How much or how many of something: one value, or a range from min to max, never below zero. Money
 * is no quantity: it has a form of its own. Rules: {@link org.tocsin.validation.CoreProblem#QUANTITY_INCOMPLETE
 * TOC-SHP-011}, {@link org.tocsin.validation.CoreProblem#QUANTITY_CONTRADICTORY TOC-SHP-012}, {@link
 * org.tocsin.validation.CoreProblem#UNIT_DOES_NOT_FIT TOC-SHP-017}.
 *
 * @param value The value. Absent when a range is given.
 * @param min The least it can be. Absent when a value is given.
 * @param max The most it can be. Absent when a value is given.
 * @param unit What is counted or measured. It fits what the quantity is about. Rules: {@link
 *     org.tocsin.validation.CoreProblem#FIGURE_NOT_IN_ONE_MEASURE TOC-PRG-004}, {@link
 *     org.tocsin.validation.CoreProblem#UNIT_DOES_NOT_FIT_FIGURE TOC-PRG-012}.
 * @param precision Whether the figure is exact, an estimate or a band.
 */
public record Quantity(
        @Nullable @Min(0L) @Max(9007199254740991L) Long value,
        @Nullable @Min(0L) @Max(9007199254740991L) Long min,
        @Nullable @Min(0L) @Max(9007199254740991L) Long max,
        @NotNull Unit unit,
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
                .unit(unit)
                .precision(precision);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("value", value)
                .with("min", min)
                .with("max", max)
                .with("unit", unit)
                .with("precision", precision);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static Quantity refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link Quantity}. It checks nothing: the whole message is checked at once. Required: {@code unit},
     * {@code precision}.
     */
    public static final class Builder {

        private @Nullable Long value;
        private @Nullable Long min;
        private @Nullable Long max;
        private @Nullable Unit unit;
        private @Nullable Precision precision;

        @JsonIgnore
        private Builder() {}

        /** Value counted: The value. Absent when a range is given. */
        public Builder value(@Nullable Long value) {
            this.value = value;
            return this;
        }

        /** Value counted, as a plain number. */
        public Builder value(long value) {
            this.value = value;
            return this;
        }

        /** Lower bound: The least it can be. Absent when a value is given. */
        public Builder min(@Nullable Long min) {
            this.min = min;
            return this;
        }

        /** Lower bound, as a plain number. */
        public Builder min(long min) {
            this.min = min;
            return this;
        }

        /** Upper bound: The most it can be. Absent when a value is given. */
        public Builder max(@Nullable Long max) {
            this.max = max;
            return this;
        }

        /** Upper bound, as a plain number. */
        public Builder max(long max) {
            this.max = max;
            return this;
        }

        /**
         * Unit counted: What is counted or measured. It fits what the quantity is about. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#FIGURE_NOT_IN_ONE_MEASURE TOC-PRG-004}, {@link
         * org.tocsin.validation.CoreProblem#UNIT_DOES_NOT_FIT_FIGURE TOC-PRG-012}.
         */
        public Builder unit(Unit unit) {
            this.unit = unit;
            return this;
        }

        /** Precision of figure: Whether the figure is exact, an estimate or a band. Required. */
        public Builder precision(Precision precision) {
            this.precision = precision;
            return this;
        }

        /** The counted quantity as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public Quantity build() {
            return new Quantity(value, min, max, unit, precision);
        }
    }
}
