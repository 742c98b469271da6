// Generated from types/survey.schema.json; do not edit.
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
import org.tocsin.code.CurrencyCode;
import org.tocsin.code.SurveyQuestionKind;
import org.tocsin.code.Unit;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.Text;
import org.tocsin.message.TextLength;

/**
 * Survey question: One question of a survey.
 *
 * @param id The identifier of the question, which no other question of the survey has. Rules: {@link
 *     org.tocsin.validation.CoreProblem#REPEATED_IDENTIFIER TOC-SHP-018}.
 * @param kind What form the answer has. A tool that does not know the kind lets it be answered in words.
 * @param text The question itself.
 * @param help What is meant by the question, and what is to be counted. Absent when the question is plain.
 * @param required True when a response is incomplete without an answer to this question, of which a reason for none is
 *     one. Absent means false.
 * @param dependsOn The earlier answer without which the question is not put. Absent when it is always put.
 * @param options The options of a single-choice, multiple-choice or ranking question, with one for none of them where
 *     that can be an answer. Absent for other kinds.
 * @param maxChoices How many options may be chosen or ranked at most. Absent when all may.
 * @param min The least number or the lowest step of a scale. Absent when there is no lower bound; a scale always has
 *     it.
 * @param max The greatest number or the highest step of a scale. Absent when there is no upper bound; a scale always
 *     has it.
 * @param unit What the number counts. Absent when the question says it, when it asks for money, and for other kinds.
 *     Rules: {@link org.tocsin.validation.CoreProblem#NUMBERS_NOT_IN_ONE_MEASURE TOC-SUR-004}.
 * @param currency The currency in whole units of which the number is given: an answer of 1.2 million is 1200000. Absent
 *     when the question does not ask for money. Rules: {@link
 *     org.tocsin.validation.CoreProblem#NUMBERS_NOT_IN_ONE_MEASURE TOC-SUR-004}.
 * @param steps What single steps of a scale mean, at least the ends. Absent for other kinds.
 * @param evidenceWanted True when published evidence for the answer would be welcome. Absent means false.
 */
public record SurveyQuestion(
        @NotNull @TextLength(min = 1, max = 64) @Pattern(regexp = "^[a-z0-9][a-z0-9.-]{0,63}$", message = "Question identifier (needs.kinds, 2.1)") String id,
        @NotNull SurveyQuestionKind kind,
        @NotNull @Valid Text text,
        @Nullable @Valid Text help,
        @Nullable Boolean required,
        @Nullable @Valid SurveyDependency dependsOn,
        @Size(max = 64) List<@NotNull @Valid SurveyOption> options,
        @Nullable @Min(1) @Max(64) Integer maxChoices,
        @Nullable @Min(-9007199254740991L) @Max(9007199254740991L) Long min,
        @Nullable @Min(-9007199254740991L) @Max(9007199254740991L) Long max,
        @Nullable Unit unit,
        @Nullable CurrencyCode currency,
        @Size(max = 101) List<@NotNull @Valid SurveyScaleStep> steps,
        @Nullable Boolean evidenceWanted) {

    /** Lists are copied; null in one is found when the message is checked. */
    public SurveyQuestion {
        options = Elements.copy(options);
        steps = Elements.copy(steps);
    }

    /** Answer required as it holds: {@code false} when absent. */
    public Boolean requiredOrDefault() {
        return required == null ? false : required;
    }

    /** Evidence wanted as it holds: {@code false} when absent. */
    public Boolean evidenceWantedOrDefault() {
        return evidenceWanted == null ? false : evidenceWanted;
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .id(id)
                .kind(kind)
                .text(text)
                .help(help)
                .required(required)
                .dependsOn(dependsOn)
                .options(options)
                .maxChoices(maxChoices)
                .min(min)
                .max(max)
                .unit(unit)
                .currency(currency)
                .steps(steps)
                .evidenceWanted(evidenceWanted);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("id", id)
                .with("kind", kind)
                .with("text", text)
                .with("help", help)
                .with("required", required)
                .with("dependsOn", dependsOn)
                .with("options", options)
                .with("maxChoices", maxChoices)
                .with("min", min)
                .with("max", max)
                .with("unit", unit)
                .with("currency", currency)
                .with("steps", steps)
                .with("evidenceWanted", evidenceWanted);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static SurveyQuestion refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link SurveyQuestion}. It checks nothing: the whole message is checked at once. Required: {@code id},
     * {@code kind}, {@code text}.
     */
    public static final class Builder {

        private @Nullable String id;
        private @Nullable SurveyQuestionKind kind;
        private @Nullable Text text;
        private @Nullable Text help;
        private @Nullable Boolean required;
        private @Nullable SurveyDependency dependsOn;
        private List<SurveyOption> options = List.of();
        private @Nullable Integer maxChoices;
        private @Nullable Long min;
        private @Nullable Long max;
        private @Nullable Unit unit;
        private @Nullable CurrencyCode currency;
        private List<SurveyScaleStep> steps = List.of();
        private @Nullable Boolean evidenceWanted;

        @JsonIgnore
        private Builder() {}

        /**
         * Question identifier: The identifier of the question, which no other question of the survey has. Required.
         * Rules: {@link org.tocsin.validation.CoreProblem#REPEATED_IDENTIFIER TOC-SHP-018}.
         */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /**
         * Kind of question: What form the answer has. A tool that does not know the kind lets it be answered in words.
         * Required.
         */
        public Builder kind(SurveyQuestionKind kind) {
            this.kind = kind;
            return this;
        }

        /** Question in words: The question itself. Required. */
        public Builder text(Text text) {
            this.text = text;
            return this;
        }

        /** Question in words, in one language. */
        public Builder text(String language, String words) {
            this.text = Text.of(language, words);
            return this;
        }

        /** Question in words, as if it had not been set. */
        public Builder clearText() {
            this.text = null;
            return this;
        }

        /**
         * Help for respondents: What is meant by the question, and what is to be counted. Absent when the question is
         * plain.
         */
        public Builder help(@Nullable Text help) {
            this.help = help;
            return this;
        }

        /** Help for respondents, in one language. */
        public Builder help(String language, String words) {
            this.help = Text.of(language, words);
            return this;
        }

        /** Help for respondents, as if it had not been set. */
        public Builder clearHelp() {
            this.help = null;
            return this;
        }

        /**
         * Answer required: True when a response is incomplete without an answer to this question, of which a reason for
         * none is one. Absent means false.
         */
        public Builder required(@Nullable Boolean required) {
            this.required = required;
            return this;
        }

        /**
         * Depends on answer: The earlier answer without which the question is not put. Absent when it is always put.
         */
        public Builder dependsOn(@Nullable SurveyDependency dependsOn) {
            this.dependsOn = dependsOn;
            return this;
        }

        /**
         * Options to choose: The options of a single-choice, multiple-choice or ranking question, with one for none of
         * them where that can be an answer. Absent for other kinds. Replaces what was set before; {@code addOptions}
         * adds.
         */
        public Builder options(List<SurveyOption> options) {
            this.options = Elements.copy(options);
            return this;
        }

        /** Options to choose, one by one, in place of what was set before. */
        public Builder options(SurveyOption... options) {
            this.options = Elements.of(options);
            return this;
        }

        /** Options to choose, added to what was set before. */
        public Builder addOptions(SurveyOption... more) {
            this.options = Elements.plus(options, Elements.of(more));
            return this;
        }

        /** Most choices allowed: How many options may be chosen or ranked at most. Absent when all may. */
        public Builder maxChoices(@Nullable Integer maxChoices) {
            this.maxChoices = maxChoices;
            return this;
        }

        /** Most choices allowed, as a plain number. */
        public Builder maxChoices(int maxChoices) {
            this.maxChoices = maxChoices;
            return this;
        }

        /**
         * Lowest number allowed: The least number or the lowest step of a scale. Absent when there is no lower bound; a
         * scale always has it.
         */
        public Builder min(@Nullable Long min) {
            this.min = min;
            return this;
        }

        /** Lowest number allowed, as a plain number. */
        public Builder min(long min) {
            this.min = min;
            return this;
        }

        /**
         * Highest number allowed: The greatest number or the highest step of a scale. Absent when there is no upper
         * bound; a scale always has it.
         */
        public Builder max(@Nullable Long max) {
            this.max = max;
            return this;
        }

        /** Highest number allowed, as a plain number. */
        public Builder max(long max) {
            this.max = max;
            return this;
        }

        /**
         * Unit of number: What the number counts. Absent when the question says it, when it asks for money, and for
         * other kinds. Rules: {@link org.tocsin.validation.CoreProblem#NUMBERS_NOT_IN_ONE_MEASURE TOC-SUR-004}.
         */
        public Builder unit(@Nullable Unit unit) {
            this.unit = unit;
            return this;
        }

        /**
         * Currency of number: The currency in whole units of which the number is given: an answer of 1.2 million is
         * 1200000. Absent when the question does not ask for money. Rules: {@link
         * org.tocsin.validation.CoreProblem#NUMBERS_NOT_IN_ONE_MEASURE TOC-SUR-004}.
         */
        public Builder currency(@Nullable CurrencyCode currency) {
            this.currency = currency;
            return this;
        }

        /**
         * Steps of scale: What single steps of a scale mean, at least the ends. Absent for other kinds. Replaces what
         * was set before; {@code addSteps} adds.
         */
        public Builder steps(List<SurveyScaleStep> steps) {
            this.steps = Elements.copy(steps);
            return this;
        }

        /** Steps of scale, one by one, in place of what was set before. */
        public Builder steps(SurveyScaleStep... steps) {
            this.steps = Elements.of(steps);
            return this;
        }

        /** Steps of scale, added to what was set before. */
        public Builder addSteps(SurveyScaleStep... more) {
            this.steps = Elements.plus(steps, Elements.of(more));
            return this;
        }

        /** Evidence wanted: True when published evidence for the answer would be welcome. Absent means false. */
        public Builder evidenceWanted(@Nullable Boolean evidenceWanted) {
            this.evidenceWanted = evidenceWanted;
            return this;
        }

        /** The survey question as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public SurveyQuestion build() {
            return new SurveyQuestion(
                    id,
                    kind,
                    text,
                    help,
                    required,
                    dependsOn,
                    options,
                    maxChoices,
                    min,
                    max,
                    unit,
                    currency,
                    steps,
                    evidenceWanted);
        }
    }
}
