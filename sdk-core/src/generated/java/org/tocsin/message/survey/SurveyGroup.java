// Generated from types/survey-result.schema.json; do not edit.
package org.tocsin.message.survey;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.TextLength;

/**
 * Survey group: The figures for one question within one group of parties.
 *
 * @param option The option of the grouping question that the group has chosen.
 * @param suppressed True when no figure of the group is told. Absent means false.
 * @param answered How many parties of the group give a value. Absent when it is suppressed. Rules: {@link
 *     org.tocsin.validation.CoreProblem#CELL_TOO_SMALL TOC-SUR-001}, {@link
 *     org.tocsin.validation.CoreProblem#SUPPRESSED_CELL_RECOMPUTABLE TOC-SUR-003}.
 * @param cells The figures by option or by step within the group. Absent for number and text, and when all is
 *     suppressed. Rules: {@link org.tocsin.validation.CoreProblem#SUPPRESSED_CELL_RECOMPUTABLE TOC-SUR-003}.
 * @param summary The numbers of the group summed up, for number and scale. Absent for other kinds, and when it is
 *     suppressed. Rules: {@link org.tocsin.validation.CoreProblem#CELL_TOO_SMALL TOC-SUR-001}.
 */
public record SurveyGroup(
        @NotNull @TextLength(min = 1, max = 64) @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,63}$", message = "Option code (indicators, yes)") String option,
        @Nullable Boolean suppressed,
        @Nullable @Min(0) @Max(1000000) Integer answered,
        @Size(max = 101) List<@NotNull @Valid SurveyCell> cells,
        @Nullable @Valid SurveyNumberSummary summary) {

    /** Lists are copied; null in one is found when the message is checked. */
    public SurveyGroup {
        cells = Elements.copy(cells);
    }

    /** Group suppressed as it holds: {@code false} when absent. */
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
                .suppressed(suppressed)
                .answered(answered)
                .cells(cells)
                .summary(summary);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("option", option)
                .with("suppressed", suppressed)
                .with("answered", answered)
                .with("cells", cells)
                .with("summary", summary);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static SurveyGroup refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link SurveyGroup}. It checks nothing: the whole message is checked at once. Required: {@code option}.
     */
    public static final class Builder {

        private @Nullable String option;
        private @Nullable Boolean suppressed;
        private @Nullable Integer answered;
        private List<SurveyCell> cells = List.of();
        private @Nullable SurveyNumberSummary summary;

        @JsonIgnore
        private Builder() {}

        /** Option of group: The option of the grouping question that the group has chosen. Required. */
        public Builder option(String option) {
            this.option = option;
            return this;
        }

        /** Group suppressed: True when no figure of the group is told. Absent means false. */
        public Builder suppressed(@Nullable Boolean suppressed) {
            this.suppressed = suppressed;
            return this;
        }

        /**
         * Parties that answered: How many parties of the group give a value. Absent when it is suppressed. Rules:
         * {@link org.tocsin.validation.CoreProblem#CELL_TOO_SMALL TOC-SUR-001}, {@link
         * org.tocsin.validation.CoreProblem#SUPPRESSED_CELL_RECOMPUTABLE TOC-SUR-003}.
         */
        public Builder answered(@Nullable Integer answered) {
            this.answered = answered;
            return this;
        }

        /** Parties that answered, as a plain number. */
        public Builder answered(int answered) {
            this.answered = answered;
            return this;
        }

        /**
         * Cells of group: The figures by option or by step within the group. Absent for number and text, and when all
         * is suppressed. Replaces what was set before; {@code addCells} adds. Rules: {@link
         * org.tocsin.validation.CoreProblem#SUPPRESSED_CELL_RECOMPUTABLE TOC-SUR-003}.
         */
        public Builder cells(List<SurveyCell> cells) {
            this.cells = Elements.copy(cells);
            return this;
        }

        /** Cells of group, one by one, in place of what was set before. */
        public Builder cells(SurveyCell... cells) {
            this.cells = Elements.of(cells);
            return this;
        }

        /** Cells of group, added to what was set before. */
        public Builder addCells(SurveyCell... more) {
            this.cells = Elements.plus(cells, Elements.of(more));
            return this;
        }

        /**
         * Summary of numbers: The numbers of the group summed up, for number and scale. Absent for other kinds, and
         * when it is suppressed. Rules: {@link org.tocsin.validation.CoreProblem#CELL_TOO_SMALL TOC-SUR-001}.
         */
        public Builder summary(@Nullable SurveyNumberSummary summary) {
            this.summary = summary;
            return this;
        }

        /** The survey group as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public SurveyGroup build() {
            return new SurveyGroup(option, suppressed, answered, cells, summary);
        }
    }
}
