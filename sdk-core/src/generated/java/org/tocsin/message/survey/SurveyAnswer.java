// Generated from common/survey-answer.schema.json; do not edit.
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
import org.tocsin.code.UnansweredReason;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.SourceCitation;
import org.tocsin.message.Text;
import org.tocsin.message.TextLength;

/**
 * Survey answer: One party's answer to one question of a survey. The kind of the question says which member holds it;
 * each question is answered once at most.
 *
 * @param question The identifier of the question that is answered.
 * @param option The one option chosen, for yes-no, yes-partial-no and single-choice. Absent for other kinds. Rules:
 *     {@link org.tocsin.validation.CoreProblem#RESPONSE_UNFIT_FOR_SURVEY TOC-SUR-002}.
 * @param options The options chosen, for multiple-choice, or ranked from the first place downwards, for ranking; none
 *     stands twice. Absent for other kinds.
 * @param number The number, for number in the unit or in whole units of the currency that the question names, and for
 *     scale the step chosen. Absent for other kinds. Rules: {@link
 *     org.tocsin.validation.CoreProblem#RESPONSE_UNFIT_FOR_SURVEY TOC-SUR-002}.
 * @param text The answer in words, for text, or a remark on an answer of another kind. Absent when there is nothing to
 *     say.
 * @param unanswered Why the question is seen and not answered. Absent when it is answered; it never stands beside an
 *     option or a number.
 * @param evidence Published sources that bear the answer out. Absent when none is given.
 */
public record SurveyAnswer(
        @NotNull @TextLength(min = 1, max = 64) @Pattern(regexp = "^[a-z0-9][a-z0-9.-]{0,63}$", message = "Question identifier (needs.kinds, 2.1)") String question,
        @Nullable @TextLength(min = 1, max = 64) @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,63}$", message = "Option code (indicators, yes)") String option,
        @Size(max = 64) List<@NotNull @TextLength(min = 1, max = 64) @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,63}$", message = "Option code (indicators, yes)") String> options,
        @Nullable @Min(-9007199254740991L) @Max(9007199254740991L) Long number,
        @Nullable @Valid Text text,
        @Nullable UnansweredReason unanswered,
        @Size(max = 16) List<@NotNull @Valid SourceCitation> evidence) {

    /** Lists are copied; null in one is found when the message is checked. */
    public SurveyAnswer {
        options = Elements.copy(options);
        evidence = Elements.copy(evidence);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .question(question)
                .option(option)
                .options(options)
                .number(number)
                .text(text)
                .unanswered(unanswered)
                .evidence(evidence);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("question", question)
                .with("option", option)
                .with("options", options)
                .with("number", number)
                .with("text", text)
                .with("unanswered", unanswered)
                .with("evidence", evidence);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static SurveyAnswer refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link SurveyAnswer}. It checks nothing: the whole message is checked at once. Required: {@code
     * question}.
     */
    public static final class Builder {

        private @Nullable String question;
        private @Nullable String option;
        private List<String> options = List.of();
        private @Nullable Long number;
        private @Nullable Text text;
        private @Nullable UnansweredReason unanswered;
        private List<SourceCitation> evidence = List.of();

        @JsonIgnore
        private Builder() {}

        /** Question answered: The identifier of the question that is answered. Required. */
        public Builder question(String question) {
            this.question = question;
            return this;
        }

        /**
         * Option chosen: The one option chosen, for yes-no, yes-partial-no and single-choice. Absent for other kinds.
         * Rules: {@link org.tocsin.validation.CoreProblem#RESPONSE_UNFIT_FOR_SURVEY TOC-SUR-002}.
         */
        public Builder option(@Nullable String option) {
            this.option = option;
            return this;
        }

        /**
         * Options chosen: The options chosen, for multiple-choice, or ranked from the first place downwards, for
         * ranking; none stands twice. Absent for other kinds. Replaces what was set before; {@code addOptions} adds.
         */
        public Builder options(List<String> options) {
            this.options = Elements.copy(options);
            return this;
        }

        /** Options chosen, one by one, in place of what was set before. */
        public Builder options(String... options) {
            this.options = Elements.of(options);
            return this;
        }

        /** Options chosen, added to what was set before. */
        public Builder addOptions(String... more) {
            this.options = Elements.plus(options, Elements.of(more));
            return this;
        }

        /**
         * Number answered: The number, for number in the unit or in whole units of the currency that the question
         * names, and for scale the step chosen. Absent for other kinds. Rules: {@link
         * org.tocsin.validation.CoreProblem#RESPONSE_UNFIT_FOR_SURVEY TOC-SUR-002}.
         */
        public Builder number(@Nullable Long number) {
            this.number = number;
            return this;
        }

        /** Number answered, as a plain number. */
        public Builder number(long number) {
            this.number = number;
            return this;
        }

        /**
         * Answer in words: The answer in words, for text, or a remark on an answer of another kind. Absent when there
         * is nothing to say.
         */
        public Builder text(@Nullable Text text) {
            this.text = text;
            return this;
        }

        /** Answer in words, in one language. */
        public Builder text(String language, String words) {
            this.text = Text.of(language, words);
            return this;
        }

        /** Answer in words, as if it had not been set. */
        public Builder clearText() {
            this.text = null;
            return this;
        }

        /**
         * Reason for none: Why the question is seen and not answered. Absent when it is answered; it never stands
         * beside an option or a number.
         */
        public Builder unanswered(@Nullable UnansweredReason unanswered) {
            this.unanswered = unanswered;
            return this;
        }

        /**
         * Evidence of answer: Published sources that bear the answer out. Absent when none is given. Replaces what was
         * set before; {@code addEvidence} adds.
         */
        public Builder evidence(List<SourceCitation> evidence) {
            this.evidence = Elements.copy(evidence);
            return this;
        }

        /** Evidence of answer, one by one, in place of what was set before. */
        public Builder evidence(SourceCitation... evidence) {
            this.evidence = Elements.of(evidence);
            return this;
        }

        /** Evidence of answer, added to what was set before. */
        public Builder addEvidence(SourceCitation... more) {
            this.evidence = Elements.plus(evidence, Elements.of(more));
            return this;
        }

        /** The survey answer as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public SurveyAnswer build() {
            return new SurveyAnswer(
                    question,
                    option,
                    options,
                    number,
                    text,
                    unanswered,
                    evidence);
        }
    }
}
