// Generated from common/inference.schema.json; do not edit.
package org.tocsin.message;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Confidence;
import org.tocsin.code.Likelihood;

/**
 * Inference from facts: What the originator concludes from the facts, kept apart from them. How likely it is and how
 * well it is founded are two questions.
 *
 * @param text What is concluded. It names nobody as the culprit.
 * @param likelihood How likely it is that the conclusion is true. Absent when it was not assessed.
 * @param confidence How well the conclusion is founded. Absent when it was not assessed.
 */
public record Inference(
        @NotNull @Valid Text text,
        @Nullable Likelihood likelihood,
        @Nullable Confidence confidence) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .text(text)
                .likelihood(likelihood)
                .confidence(confidence);
    }

    /** Builds a {@link Inference}. It checks nothing: the whole message is checked at once. */
    public static final class Builder {

        private @Nullable Text text;
        private @Nullable Likelihood likelihood;
        private @Nullable Confidence confidence;

        private Builder() {}

        /** Inference in words: What is concluded. It names nobody as the culprit. */
        public Builder text(@Nullable Text text) {
            this.text = text;
            return this;
        }

        /** Inference in words, in one language. */
        public Builder text(String language, String words) {
            return text(Text.of(language, words));
        }

        /** Degree of likelihood: How likely it is that the conclusion is true. Absent when it was not assessed. */
        public Builder likelihood(@Nullable Likelihood likelihood) {
            this.likelihood = likelihood;
            return this;
        }

        /** Degree of confidence: How well the conclusion is founded. Absent when it was not assessed. */
        public Builder confidence(@Nullable Confidence confidence) {
            this.confidence = confidence;
            return this;
        }

        /** The inference from facts as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        public Inference build() {
            return new Inference(text, likelihood, confidence);
        }
    }
}
