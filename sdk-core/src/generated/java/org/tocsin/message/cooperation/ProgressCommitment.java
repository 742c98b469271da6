// Generated from types/progress-report.schema.json; do not edit.
package org.tocsin.message.cooperation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.CommitmentFramework;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.Text;
import org.tocsin.message.TextLength;

/**
 * Progress commitment: A commitment that an item carries out: the instrument, and the place in it.
 *
 * @param framework The instrument or plan in which the commitment was made. Rules: {@link
 *     org.tocsin.validation.CoreProblem#UNEXPLAINED_OTHER TOC-COD-004}.
 * @param reference The article, paragraph or number of the commitment, as the instrument counts. Absent when the
 *     instrument as a whole is meant.
 * @param text The commitment in words. Always there when the framework is other; otherwise absent when the reference
 *     says enough.
 */
public record ProgressCommitment(
        @NotNull CommitmentFramework framework,
        @Nullable @TextLength(min = 1, max = 256) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Single line") String reference,
        @Nullable @Valid Text text) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .framework(framework)
                .reference(reference)
                .text(text);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("framework", framework)
                .with("reference", reference)
                .with("text", text);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static ProgressCommitment refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link ProgressCommitment}. It checks nothing: the whole message is checked at once. Required: {@code
     * framework}.
     */
    public static final class Builder {

        private @Nullable CommitmentFramework framework;
        private @Nullable String reference;
        private @Nullable Text text;

        @JsonIgnore
        private Builder() {}

        /**
         * Framework of commitment: The instrument or plan in which the commitment was made. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#UNEXPLAINED_OTHER TOC-COD-004}.
         */
        public Builder framework(CommitmentFramework framework) {
            this.framework = framework;
            return this;
        }

        /**
         * Place in framework: The article, paragraph or number of the commitment, as the instrument counts. Absent when
         * the instrument as a whole is meant.
         */
        public Builder reference(@Nullable String reference) {
            this.reference = reference;
            return this;
        }

        /**
         * Commitment in words: The commitment in words. Always there when the framework is other; otherwise absent when
         * the reference says enough. Optional.
         */
        public Builder text(@Nullable Text text) {
            this.text = text;
            return this;
        }

        /** Commitment in words, in one language. */
        public Builder text(String language, String words) {
            this.text = Text.of(language, words);
            return this;
        }

        /** Commitment in words, as if it had not been set. */
        public Builder clearText() {
            this.text = null;
            return this;
        }

        /** The progress commitment as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public ProgressCommitment build() {
            return new ProgressCommitment(framework, reference, text);
        }
    }
}
