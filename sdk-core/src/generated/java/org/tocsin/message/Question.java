// Generated from common/question.schema.json; do not edit.
package org.tocsin.message;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Numbered question: A question to the recipient, with the number by which an answer refers to it.
 *
 * @param number The number of the question, which no other question of the message has.
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

    /** Builds a {@link Question}. It checks nothing: the whole message is checked at once. */
    public static final class Builder {

        private @Nullable Integer number;
        private @Nullable Text text;

        private Builder() {}

        /** Number of question: The number of the question, which no other question of the message has. */
        public Builder number(@Nullable Integer number) {
            this.number = number;
            return this;
        }

        /** Question in words: The question itself, put neutrally. */
        public Builder text(@Nullable Text text) {
            this.text = text;
            return this;
        }

        /** Question in words, in one language. */
        public Builder text(String language, String words) {
            return text(Text.of(language, words));
        }

        /** The numbered question as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        public Question build() {
            return new Question(number, text);
        }
    }
}
