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
import org.tocsin.code.CurrencyCode;
import org.tocsin.code.Unit;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;

/**
 * Summary of numbers: Where the numbers lie. The lowest and the highest number are not told: each is often that of one
 * party.
 *
 * @param median The number in the middle, the lower one where there are two.
 * @param lowerQuartile The number below which a quarter of the numbers lies, itself one of them. Absent when fewer than
 *     four times the smallest cell answered, parties shown by name not counted. Rules: {@link
 *     org.tocsin.validation.CoreProblem#CELL_TOO_SMALL TOC-SUR-001}.
 * @param upperQuartile The number above which a quarter of the numbers lies, itself one of them. Absent when the lower
 *     quartile has to be. Rules: {@link org.tocsin.validation.CoreProblem#CELL_TOO_SMALL TOC-SUR-001}.
 * @param unit What the numbers count, as in the question. Absent when the question names no unit. Rules: {@link
 *     org.tocsin.validation.CoreProblem#NUMBERS_NOT_IN_ONE_MEASURE TOC-SUR-004}, {@link
 *     org.tocsin.validation.CoreProblem#RESULT_NOT_IN_MEASURE_OF_SURVEY TOC-SUR-005}.
 * @param currency The currency in whole units of which the numbers are given, as in the question. Absent when the
 *     question does not ask for money. Rules: {@link org.tocsin.validation.CoreProblem#NUMBERS_NOT_IN_ONE_MEASURE
 *     TOC-SUR-004}, {@link org.tocsin.validation.CoreProblem#RESULT_NOT_IN_MEASURE_OF_SURVEY TOC-SUR-005}.
 */
public record SurveyNumberSummary(
        @NotNull @Min(-9007199254740991L) @Max(9007199254740991L) Long median,
        @Nullable @Min(-9007199254740991L) @Max(9007199254740991L) Long lowerQuartile,
        @Nullable @Min(-9007199254740991L) @Max(9007199254740991L) Long upperQuartile,
        @Nullable Unit unit,
        @Nullable CurrencyCode currency) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .median(median)
                .lowerQuartile(lowerQuartile)
                .upperQuartile(upperQuartile)
                .unit(unit)
                .currency(currency);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("median", median)
                .with("lowerQuartile", lowerQuartile)
                .with("upperQuartile", upperQuartile)
                .with("unit", unit)
                .with("currency", currency);
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
        private @Nullable Long lowerQuartile;
        private @Nullable Long upperQuartile;
        private @Nullable Unit unit;
        private @Nullable CurrencyCode currency;

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

        /**
         * Lower quartile: The number below which a quarter of the numbers lies, itself one of them. Absent when fewer
         * than four times the smallest cell answered, parties shown by name not counted. Rules: {@link
         * org.tocsin.validation.CoreProblem#CELL_TOO_SMALL TOC-SUR-001}.
         */
        public Builder lowerQuartile(@Nullable Long lowerQuartile) {
            this.lowerQuartile = lowerQuartile;
            return this;
        }

        /** Lower quartile, as a plain number. */
        public Builder lowerQuartile(long lowerQuartile) {
            this.lowerQuartile = lowerQuartile;
            return this;
        }

        /**
         * Upper quartile: The number above which a quarter of the numbers lies, itself one of them. Absent when the
         * lower quartile has to be. Rules: {@link org.tocsin.validation.CoreProblem#CELL_TOO_SMALL TOC-SUR-001}.
         */
        public Builder upperQuartile(@Nullable Long upperQuartile) {
            this.upperQuartile = upperQuartile;
            return this;
        }

        /** Upper quartile, as a plain number. */
        public Builder upperQuartile(long upperQuartile) {
            this.upperQuartile = upperQuartile;
            return this;
        }

        /**
         * Unit of numbers: What the numbers count, as in the question. Absent when the question names no unit. Rules:
         * {@link org.tocsin.validation.CoreProblem#NUMBERS_NOT_IN_ONE_MEASURE TOC-SUR-004}, {@link
         * org.tocsin.validation.CoreProblem#RESULT_NOT_IN_MEASURE_OF_SURVEY TOC-SUR-005}.
         */
        public Builder unit(@Nullable Unit unit) {
            this.unit = unit;
            return this;
        }

        /**
         * Currency of numbers: The currency in whole units of which the numbers are given, as in the question. Absent
         * when the question does not ask for money. Rules: {@link
         * org.tocsin.validation.CoreProblem#NUMBERS_NOT_IN_ONE_MEASURE TOC-SUR-004}, {@link
         * org.tocsin.validation.CoreProblem#RESULT_NOT_IN_MEASURE_OF_SURVEY TOC-SUR-005}.
         */
        public Builder currency(@Nullable CurrencyCode currency) {
            this.currency = currency;
            return this;
        }

        /** The summary of numbers as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public SurveyNumberSummary build() {
            return new SurveyNumberSummary(median, lowerQuartile, upperQuartile, unit, currency);
        }
    }
}
