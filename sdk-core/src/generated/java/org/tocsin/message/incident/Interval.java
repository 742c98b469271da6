// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.message.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.IntervalEnd;
import org.tocsin.code.TimeUnit;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;

/**
 * Interval between steps: The length of time from the step before up to a given step.
 *
 * @param to The step at which the interval ends.
 * @param value The length in the unit. Absent when only its order of magnitude is known, or when the step was never
 *     reached.
 * @param unit The unit of the length, or that the step was never reached or the length is unknown.
 */
public record Interval(
        @NotNull IntervalEnd to,
        @Nullable @Min(0L) @Max(9007199254740991L) Long value,
        @NotNull TimeUnit unit) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .to(to)
                .value(value)
                .unit(unit);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("to", to)
                .with("value", value)
                .with("unit", unit);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static Interval refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link Interval}. It checks nothing: the whole message is checked at once. Required: {@code to}, {@code
     * unit}.
     */
    public static final class Builder {

        private @Nullable IntervalEnd to;
        private @Nullable Long value;
        private @Nullable TimeUnit unit;

        @JsonIgnore
        private Builder() {}

        /** Interval ends at: The step at which the interval ends. Required. */
        public Builder to(IntervalEnd to) {
            this.to = to;
            return this;
        }

        /**
         * Length of interval: The length in the unit. Absent when only its order of magnitude is known, or when the
         * step was never reached.
         */
        public Builder value(@Nullable Long value) {
            this.value = value;
            return this;
        }

        /** Length of interval, as a plain number. */
        public Builder value(long value) {
            this.value = value;
            return this;
        }

        /**
         * Unit of time: The unit of the length, or that the step was never reached or the length is unknown. Required.
         */
        public Builder unit(TimeUnit unit) {
            this.unit = unit;
            return this;
        }

        /** The interval between steps as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public Interval build() {
            return new Interval(to, value, unit);
        }
    }
}
