// Generated from types/survey-result.schema.json; do not edit.
package org.tocsin.message.survey;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Unit;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;

/**
 * Summary of numbers: Where the numbers lie. The ends may be rounded outwards so that they are nobody's own.
 *
 * @param median The number in the middle, the lower one where there are two.
 * @param min The lowest number, or a bound below it. Absent when it would give a party away.
 * @param max The highest number, or a bound above it. Absent when it would give a party away.
 * @param unit What the numbers count, as in the question. Absent when the question names no unit.
 */
public record SurveyNumberSummary(
        @NotNull @Min(-9007199254740991L) @Max(9007199254740991L) Long median,
        @Nullable @Min(-9007199254740991L) @Max(9007199254740991L) Long min,
        @Nullable @Min(-9007199254740991L) @Max(9007199254740991L) Long max,
        @Nullable Unit unit) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .median(median)
                .min(min)
                .max(max)
                .unit(unit);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("median", median)
                .with("min", min)
                .with("max", max)
                .with("unit", unit);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static SurveyNumberSummary refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link SurveyNumberSummary}. It checks nothing: the whole message is checked at once. Required: {@code
     * median}.
     */
    public static final class Builder {

        private @Nullable Long median;
        private @Nullable Long min;
        private @Nullable Long max;
        private @Nullable Unit unit;

        @JsonIgnore
        private Builder() {}

        /** Median number: The number in the middle, the lower one where there are two. Required. */
        public Builder median(Long median) {
            this.median = median;
            return this;
        }

        /** Median number, as a plain number. */
        public Builder median(long median) {
            this.median = median;
            return this;
        }

        /** Lowest number: The lowest number, or a bound below it. Absent when it would give a party away. */
        public Builder min(@Nullable Long min) {
            this.min = min;
            return this;
        }

        /** Lowest number, as a plain number. */
        public Builder min(long min) {
            this.min = min;
            return this;
        }

        /** Highest number: The highest number, or a bound above it. Absent when it would give a party away. */
        public Builder max(@Nullable Long max) {
            this.max = max;
            return this;
        }

        /** Highest number, as a plain number. */
        public Builder max(long max) {
            this.max = max;
            return this;
        }

        /** Unit of numbers: What the numbers count, as in the question. Absent when the question names no unit. */
        public Builder unit(@Nullable Unit unit) {
            this.unit = unit;
            return this;
        }

        /** The summary of numbers as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public SurveyNumberSummary build() {
            return new SurveyNumberSummary(median, min, max, unit);
        }
    }
}
