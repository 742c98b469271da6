// Generated from types/survey-result.schema.json; do not edit.
package org.tocsin.message.survey;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.TextLength;

/**
 * Survey cell: How many parties gave one answer.
 *
 * @param option The option that is counted. Absent for a scale.
 * @param value The step of the scale that is counted. Absent for other kinds.
 * @param suppressed True when the figures of the cell are not told, be it that they are too small or that a smaller one
 *     could be worked out from them. Absent means false.
 * @param count How many parties chose the option or the step; for ranking, how many ranked the option at all. Absent
 *     when it is suppressed, and only then. Rules: {@link org.tocsin.validation.CoreProblem#CELL_TOO_SMALL
 *     TOC-SUR-001}, {@link org.tocsin.validation.CoreProblem#SUPPRESSED_CELL_RECOMPUTABLE TOC-SUR-003}.
 * @param points The points of the option added up: a first place gives as many points as options may be ranked, and
 *     each later place one less. Absent for other kinds, and when it is suppressed. Rules: {@link
 *     org.tocsin.validation.CoreProblem#CELL_TOO_SMALL TOC-SUR-001}, {@link
 *     org.tocsin.validation.CoreProblem#SUPPRESSED_CELL_RECOMPUTABLE TOC-SUR-003}.
 */
public record SurveyCell(
        @Nullable @TextLength(min = 1, max = 64) @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,63}$", message = "Option code (indicators, yes)") String option,
        @Nullable @Min(-1000) @Max(1000) Integer value,
        @Nullable Boolean suppressed,
        @Nullable @Min(0) @Max(1000000) Integer count,
        @Nullable @Min(0) @Max(1000000000) Integer points) {

    /** Cell suppressed as it holds: {@code false} when absent. */
    public Boolean suppressedOrDefault() {
        return suppressed == null ? false : suppressed;
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .option(option)
                .value(value)
                .suppressed(suppressed)
                .count(count)
                .points(points);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("option", option)
                .with("value", value)
                .with("suppressed", suppressed)
                .with("count", count)
                .with("points", points);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static SurveyCell refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link SurveyCell}. It checks nothing: the whole message is checked at once. Nothing is required. */
    public static final class Builder {

        private @Nullable String option;
        private @Nullable Integer value;
        private @Nullable Boolean suppressed;
        private @Nullable Integer count;
        private @Nullable Integer points;

        @JsonIgnore
        private Builder() {}

        /** Option counted: The option that is counted. Absent for a scale. */
        public Builder option(@Nullable String option) {
            this.option = option;
            return this;
        }

        /** Step counted: The step of the scale that is counted. Absent for other kinds. */
        public Builder value(@Nullable Integer value) {
            this.value = value;
            return this;
        }

        /** Step counted, as a plain number. */
        public Builder value(int value) {
            this.value = value;
            return this;
        }

        /**
         * Cell suppressed: True when the figures of the cell are not told, be it that they are too small or that a
         * smaller one could be worked out from them. Absent means false.
         */
        public Builder suppressed(@Nullable Boolean suppressed) {
            this.suppressed = suppressed;
            return this;
        }

        /**
         * Parties in cell: How many parties chose the option or the step; for ranking, how many ranked the option at
         * all. Absent when it is suppressed, and only then. Rules: {@link
         * org.tocsin.validation.CoreProblem#CELL_TOO_SMALL TOC-SUR-001}, {@link
         * org.tocsin.validation.CoreProblem#SUPPRESSED_CELL_RECOMPUTABLE TOC-SUR-003}.
         */
        public Builder count(@Nullable Integer count) {
            this.count = count;
            return this;
        }

        /** Parties in cell, as a plain number. */
        public Builder count(int count) {
            this.count = count;
            return this;
        }

        /**
         * Points in ranking: The points of the option added up: a first place gives as many points as options may be
         * ranked, and each later place one less. Absent for other kinds, and when it is suppressed. Rules: {@link
         * org.tocsin.validation.CoreProblem#CELL_TOO_SMALL TOC-SUR-001}, {@link
         * org.tocsin.validation.CoreProblem#SUPPRESSED_CELL_RECOMPUTABLE TOC-SUR-003}.
         */
        public Builder points(@Nullable Integer points) {
            this.points = points;
            return this;
        }

        /** Points in ranking, as a plain number. */
        public Builder points(int points) {
            this.points = points;
            return this;
        }

        /** The survey cell as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public SurveyCell build() {
            return new SurveyCell(option, value, suppressed, count, points);
        }
    }
}
