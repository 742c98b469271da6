// Generated from types/attribution-statement.schema.json; do not edit.
package org.tocsin.message.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Norm;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.Text;
import org.tocsin.message.TextLength;

/**
 * Invoked norm: One norm or rule of law that the originator holds to be concerned.
 *
 * @param norm The norm, or the body of law that holds it. Rules: {@link
 *     org.tocsin.validation.CoreProblem#UNEXPLAINED_OTHER TOC-COD-004}.
 * @param clause The article or paragraph. Absent when the whole is meant.
 * @param text How it is concerned, in words, or which norm it is. Always there when the norm is other; otherwise absent
 *     when nothing is added.
 */
public record InvokedNorm(
        @NotNull Norm norm,
        @Nullable @TextLength(min = 1, max = 256) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Single line") String clause,
        @Nullable @Valid Text text) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .norm(norm)
                .clause(clause)
                .text(text);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("norm", norm)
                .with("clause", clause)
                .with("text", text);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static InvokedNorm refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link InvokedNorm}. It checks nothing: the whole message is checked at once. Required: {@code norm}.
     */
    public static final class Builder {

        private @Nullable Norm norm;
        private @Nullable String clause;
        private @Nullable Text text;

        @JsonIgnore
        private Builder() {}

        /**
         * Norm invoked: The norm, or the body of law that holds it. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#UNEXPLAINED_OTHER TOC-COD-004}.
         */
        public Builder norm(Norm norm) {
            this.norm = norm;
            return this;
        }

        /** Clause of norm: The article or paragraph. Absent when the whole is meant. */
        public Builder clause(@Nullable String clause) {
            this.clause = clause;
            return this;
        }

        /**
         * Reason in words: How it is concerned, in words, or which norm it is. Always there when the norm is other;
         * otherwise absent when nothing is added. Optional.
         */
        public Builder text(@Nullable Text text) {
            this.text = text;
            return this;
        }

        /** Reason in words, in one language. */
        public Builder text(String language, String words) {
            this.text = Text.of(language, words);
            return this;
        }

        /** Reason in words, as if it had not been set. */
        public Builder clearText() {
            this.text = null;
            return this;
        }

        /** The invoked norm as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public InvokedNorm build() {
            return new InvokedNorm(norm, clause, text);
        }
    }
}
