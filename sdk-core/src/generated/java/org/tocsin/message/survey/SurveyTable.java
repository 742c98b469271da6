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
import org.tocsin.message.TextLength;

/**
 * Survey table: The figures for one question, over all responses counted and, where the result is grouped, by group.
 * What is suppressed cannot be worked out from the rest.
 *
 * @param question The identifier of the question.
 * @param kind The kind of the question, which says how the figures are to be read.
 * @param suppressed True when no figure of the question is told. Absent means false.
 * @param answered How many of the responses counted give a value. Absent when it is suppressed.
 * @param cells The figures by option or by step, in the order of the questionnaire, those with nobody in them included.
 *     Absent for number and text, and when all is suppressed.
 * @param summary The numbers summed up, for number and scale. Absent for other kinds, and when it is suppressed.
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

    /** Lists are copied and may not hold null. */
    public SurveyTable {
        cells = List.copyOf(cells);
        groups = List.copyOf(groups);
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

    /** Builds a {@link SurveyTable}. It checks nothing: the whole message is checked at once. */
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

        /** Question counted: The identifier of the question. */
        public Builder question(@Nullable String question) {
            this.question = question;
            return this;
        }

        /** Kind of question: The kind of the question, which says how the figures are to be read. */
        public Builder kind(@Nullable SurveyQuestionKind kind) {
            this.kind = kind;
            return this;
        }

        /** Table suppressed: True when no figure of the question is told. Absent means false. */
        public Builder suppressed(@Nullable Boolean suppressed) {
            this.suppressed = suppressed;
            return this;
        }

        /** Parties that answered: How many of the responses counted give a value. Absent when it is suppressed. */
        public Builder answered(@Nullable Integer answered) {
            this.answered = answered;
            return this;
        }

        /**
         * Cells of table: The figures by option or by step, in the order of the questionnaire, those with nobody in
         * them included. Absent for number and text, and when all is suppressed.
         */
        public Builder cells(List<SurveyCell> cells) {
            this.cells = cells;
            return this;
        }

        /** Cells of table, one by one. */
        public Builder cells(SurveyCell... cells) {
            this.cells = List.of(cells);
            return this;
        }

        /**
         * Summary of numbers: The numbers summed up, for number and scale. Absent for other kinds, and when it is
         * suppressed.
         */
        public Builder summary(@Nullable SurveyNumberSummary summary) {
            this.summary = summary;
            return this;
        }

        /**
         * Groups of parties: The same figures for each group of parties. Absent when the result is not grouped, and for
         * the grouping question itself.
         */
        public Builder groups(List<SurveyGroup> groups) {
            this.groups = groups;
            return this;
        }

        /** Groups of parties, one by one. */
        public Builder groups(SurveyGroup... groups) {
            this.groups = List.of(groups);
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
