// Generated from types/survey.schema.json; do not edit.
package org.tocsin.message.survey;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotEmpty;
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
 * Dependency of question: The earlier answer on which it depends whether a question is put.
 *
 * @param question The identifier of a question that stands earlier in the questionnaire and has options.
 * @param answers The option codes of which one at least must have been chosen.
 */
public record SurveyDependency(
        @NotNull @TextLength(min = 1, max = 64) @Pattern(regexp = "^[a-z0-9][a-z0-9.-]{0,63}$", message = "Question identifier (needs.kinds, 2.1)") String question,
        @NotEmpty @Size(max = 64) List<@NotNull @TextLength(min = 1, max = 64) @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,63}$", message = "Option code (indicators, yes)") String> answers) {

    /** Lists are copied; null in one is found when the message is checked. */
    public SurveyDependency {
        answers = Elements.copy(answers);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .question(question)
                .answers(answers);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("question", question)
                .with("answers", answers);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static SurveyDependency refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link SurveyDependency}. It checks nothing: the whole message is checked at once. Required: {@code
     * question}, {@code answers}.
     */
    public static final class Builder {

        private @Nullable String question;
        private List<String> answers = List.of();

        @JsonIgnore
        private Builder() {}

        /**
         * Earlier question: The identifier of a question that stands earlier in the questionnaire and has options.
         * Required.
         */
        public Builder question(String question) {
            this.question = question;
            return this;
        }

        /**
         * Answers that lead on: The option codes of which one at least must have been chosen. Required. Replaces what
         * was set before; {@code addAnswers} adds.
         */
        public Builder answers(List<String> answers) {
            this.answers = Elements.copy(answers);
            return this;
        }

        /** Answers that lead on, one by one, in place of what was set before. */
        public Builder answers(String... answers) {
            this.answers = Elements.of(answers);
            return this;
        }

        /** Answers that lead on, added to what was set before. */
        public Builder addAnswers(String... more) {
            this.answers = Elements.plus(answers, Elements.of(more));
            return this;
        }

        /** The dependency of question as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public SurveyDependency build() {
            return new SurveyDependency(question, answers);
        }
    }
}
