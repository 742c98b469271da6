// Generated from types/exercise-plan.schema.json; do not edit.
package org.tocsin.message.exercise;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.Text;
import org.tocsin.message.TextLength;

/**
 * Exercise objective: One thing that the exercise is to show or to practise.
 *
 * @param objective A short identifier, such as O1, by which events and results refer to the objective.
 * @param text What is to be shown or practised.
 */
public record ExerciseObjective(
        @NotNull @TextLength(min = 1, max = 64) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Short line (EX-ALPHA)") String objective,
        @NotNull @Valid Text text) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .objective(objective)
                .text(text);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("objective", objective)
                .with("text", text);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static ExerciseObjective refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link ExerciseObjective}. It checks nothing: the whole message is checked at once. Required: {@code
     * objective}, {@code text}.
     */
    public static final class Builder {

        private @Nullable String objective;
        private @Nullable Text text;

        @JsonIgnore
        private Builder() {}

        /**
         * Objective identifier: A short identifier, such as O1, by which events and results refer to the objective.
         * Required.
         */
        public Builder objective(String objective) {
            this.objective = objective;
            return this;
        }

        /** Objective in words: What is to be shown or practised. Required. */
        public Builder text(Text text) {
            this.text = text;
            return this;
        }

        /** Objective in words, in one language. */
        public Builder text(String language, String words) {
            this.text = Text.of(language, words);
            return this;
        }

        /** Objective in words, as if it had not been set. */
        public Builder clearText() {
            this.text = null;
            return this;
        }

        /** The exercise objective as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public ExerciseObjective build() {
            return new ExerciseObjective(objective, text);
        }
    }
}
