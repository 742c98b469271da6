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
import org.tocsin.code.SurveyQuestionKind;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.TextLength;

/**
 * Survey table: The figures for one question, over all responses counted and, where the result is grouped, by group.
 * What is suppressed cannot be worked out from the rest.
 *
 * @param question The identifier of the question.
 * @param kind The kind of the question, which says how the figures are to be read.
 * @param suppressed True when no figure of the question is told. Absent means false.
 * @param answered How many of the responses counted give a value. Absent when it is suppressed. Rules: {@link
 *     org.tocsin.validation.CoreProblem#CELL_TOO_SMALL TOC-SUR-001}, {@link
 *     org.tocsin.validation.CoreProblem#SUPPRESSED_CELL_RECOMPUTABLE TOC-SUR-003}.
 * @param cells The figures by option or by step, in the order of the questionnaire, those with nobody in them included.
 *     Absent for number and text, and when all is suppressed. Rules: {@link
 *     org.tocsin.validation.CoreProblem#SUPPRESSED_CELL_RECOMPUTABLE TOC-SUR-003}.
 * @param summary The numbers summed up, for number and scale. Absent for other kinds, and when it is suppressed. Rules:
 *     {@link org.tocsin.validation.CoreProblem#CELL_TOO_SMALL TOC-SUR-001}.
 * @param groups The same figures for each group of parties. Absent when the result is not grouped, and for the grouping
 *     question itself.
 */
public record SurveyTable(
        @NotNull @TextLength(min = 1, max = 64) @Pattern(regexp = "^[a-z0-9][a-z0-9.-]{0,63}$", message = "Question identifier (needs.kinds, 2.1)") String question,
        @NotNull SurveyQuestionKind kind,
        @Nullable Boolean suppressed,
        @Nullable @Min(0) @Max(1000000) Integer answered,
        @Size(max = 101) List<@NotNull @Valid SurveyCell> cells,
        @Nullable @Valid SurveyNumberSummary summary,
        @Size(max = 64) List<@NotNull @Valid SurveyGroup> groups) {

    /** Lists are copied; null in one is found when the message is checked. */
    public SurveyTable {
        cells = Elements.copy(cells);
        groups = Elements.copy(groups);
    }

    /** Table suppressed as it holds: {@code false} when absent. */
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
                .question(question)
                .kind(kind)
                .suppressed(suppressed)
                .answered(answered)
                .cells(cells)
                .summary(summary)
                .groups(groups);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("question", question)
                .with("kind", kind)
                .with("suppressed", suppressed)
                .with("answered", answered)
                .with("cells", cells)
                .with("summary", summary)
                .with("groups", groups);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static SurveyTable refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link SurveyTable}. It checks nothing: the whole message is checked at once. Required: {@code
     * question}, {@code kind}.
     */
    public static final class Builder {

        private @Nullable String question;
        private @Nullable SurveyQuestionKind kind;
        private @Nullable Boolean suppressed;
        private @Nullable Integer answered;
        private List<SurveyCell> cells = List.of();
        private @Nullable SurveyNumberSummary summary;
        private List<SurveyGroup> groups = List.of();

        @JsonIgnore
        private Builder() {}

        /** Question counted: The identifier of the question. Required. */
        public Builder question(String question) {
            this.question = question;
            return this;
        }

        /** Kind of question: The kind of the question, which says how the figures are to be read. Required. */
        public Builder kind(SurveyQuestionKind kind) {
            this.kind = kind;
            return this;
        }

        /** Table suppressed: True when no figure of the question is told. Absent means false. */
        public Builder suppressed(@Nullable Boolean suppressed) {
            this.suppressed = suppressed;
            return this;
        }

        /**
         * Parties that answered: How many of the responses counted give a value. Absent when it is suppressed. Rules:
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
         * Cells of table: The figures by option or by step, in the order of the questionnaire, those with nobody in
         * them included. Absent for number and text, and when all is suppressed. Replaces what was set before; {@code
         * addCells} adds. Rules: {@link org.tocsin.validation.CoreProblem#SUPPRESSED_CELL_RECOMPUTABLE TOC-SUR-003}.
         */
        public Builder cells(List<SurveyCell> cells) {
            this.cells = Elements.copy(cells);
            return this;
        }

        /** Cells of table, one by one, in place of what was set before. */
        public Builder cells(SurveyCell... cells) {
            this.cells = Elements.of(cells);
            return this;
        }

        /** Cells of table, added to what was set before. */
        public Builder addCells(SurveyCell... more) {
            this.cells = Elements.plus(cells, Elements.of(more));
            return this;
        }

        /**
         * Summary of numbers: The numbers summed up, for number and scale. Absent for other kinds, and when it is
         * suppressed. Rules: {@link org.tocsin.validation.CoreProblem#CELL_TOO_SMALL TOC-SUR-001}.
         */
        public Builder summary(@Nullable SurveyNumberSummary summary) {
            this.summary = summary;
            return this;
        }

        /**
         * Groups of parties: The same figures for each group of parties. Absent when the result is not grouped, and for
         * the grouping question itself. Replaces what was set before; {@code addGroups} adds.
         */
        public Builder groups(List<SurveyGroup> groups) {
            this.groups = Elements.copy(groups);
            return this;
        }

        /** Groups of parties, one by one, in place of what was set before. */
        public Builder groups(SurveyGroup... groups) {
            this.groups = Elements.of(groups);
            return this;
        }

        /** Groups of parties, added to what was set before. */
        public Builder addGroups(SurveyGroup... more) {
            this.groups = Elements.plus(groups, Elements.of(more));
            return this;
        }

        /** The survey table as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public SurveyTable build() {
            return new SurveyTable(
                    question,
                    kind,
                    suppressed,
                    answered,
                    cells,
                    summary,
                    groups);
        }
    }
}
