// Generated from types/survey-result.schema.json; do not edit.
package org.tocsin.message.survey;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.Text;
import org.tocsin.message.TextLength;

/**
 * Finding of survey: One thing that the author of the survey draws from the figures.
 *
 * @param text What was found, in words, without pointing at a single party.
 * @param questions The questions on which the finding rests. Absent when it rests on the whole.
 */
public record SurveyFinding(
        @NotNull @Valid Text text,
        @Size(max = 64) List<@NotNull @TextLength(min = 1, max = 64) @Pattern(regexp = "^[a-z0-9][a-z0-9.-]{0,63}$", message = "Question identifier (needs.kinds, 2.1)") String> questions) {

    /** Lists are copied; null in one is found when the message is checked. */
    public SurveyFinding {
        questions = Elements.copy(questions);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .text(text)
                .questions(questions);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("text", text)
                .with("questions", questions);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static SurveyFinding refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link SurveyFinding}. It checks nothing: the whole message is checked at once. Required: {@code text}.
     */
    public static final class Builder {

        private @Nullable Text text;
        private List<String> questions = List.of();

        @JsonIgnore
        private Builder() {}

        /** Finding in words: What was found, in words, without pointing at a single party. Required. */
        public Builder text(Text text) {
            this.text = text;
            return this;
        }

        /** Finding in words, in one language. */
        public Builder text(String language, String words) {
            this.text = Text.of(language, words);
            return this;
        }

        /** Finding in words, as if it had not been set. */
        public Builder clearText() {
            this.text = null;
            return this;
        }

        /**
         * Questions concerned: The questions on which the finding rests. Absent when it rests on the whole. Replaces
         * what was set before; {@code addQuestions} adds.
         */
        public Builder questions(List<String> questions) {
            this.questions = Elements.copy(questions);
            return this;
        }

        /** Questions concerned, one by one, in place of what was set before. */
        public Builder questions(String... questions) {
            this.questions = Elements.of(questions);
            return this;
        }

        /** Questions concerned, added to what was set before. */
        public Builder addQuestions(String... more) {
            this.questions = Elements.plus(questions, Elements.of(more));
            return this;
        }

        /** The finding of survey as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public SurveyFinding build() {
            return new SurveyFinding(text, questions);
        }
    }
}
