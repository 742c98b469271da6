// Generated from common/question.schema.json; do not edit.
package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;

/**
 * Numbered question: A question to the recipient, with the number by which an answer refers to it.
 *
 * @param number The number of the question, which no other question of the message has. Rules: {@link
 *     org.tocsin.validation.CoreProblem#REPEATED_IDENTIFIER TOC-SHP-018}.
 * @param text The question itself, put neutrally.
 */
public record Question(
        @NotNull @Min(1) @Max(9999) Integer number,
        @NotNull @Valid Text text) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .number(number)
                .text(text);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("number", number)
                .with("text", text);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static Question refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link Question}. It checks nothing: the whole message is checked at once. Required: {@code number},
     * {@code text}.
     */
    public static final class Builder {

        private @Nullable Integer number;
        private @Nullable Text text;

        @JsonIgnore
        private Builder() {}

        /**
         * Number of question: The number of the question, which no other question of the message has. Required. Rules:
         * {@link org.tocsin.validation.CoreProblem#REPEATED_IDENTIFIER TOC-SHP-018}.
         */
        public Builder number(Integer number) {
            this.number = number;
            return this;
        }

        /** Number of question, as a plain number. */
        public Builder number(int number) {
            this.number = number;
            return this;
        }

        /** Question in words: The question itself, put neutrally. Required. */
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

        /** The numbered question as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public Question build() {
            return new Question(number, text);
        }
    }
}
