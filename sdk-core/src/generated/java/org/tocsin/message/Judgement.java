// Generated from common/judgement.schema.json; do not edit.
package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Confidence;
import org.tocsin.code.Likelihood;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;

/**
 * Analytic judgement: Something that is held to be so and is not a fact: an inference, an assumption, or an explanation
 * that was weighed. How likely it is and how well that is founded are said apart.
 *
 * @param text What is held to be so, in words.
 * @param likelihood How likely it is that the judgement is right. Absent when it was not assessed.
 * @param confidence How well the judgement is founded. Absent when it was not assessed.
 */
public record Judgement(
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

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("text", text)
                .with("likelihood", likelihood)
                .with("confidence", confidence);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static Judgement refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link Judgement}. It checks nothing: the whole message is checked at once. Required: {@code text}. */
    public static final class Builder {

        private @Nullable Text text;
        private @Nullable Likelihood likelihood;
        private @Nullable Confidence confidence;

        @JsonIgnore
        private Builder() {}

        /** Judgement in words: What is held to be so, in words. Required. */
        public Builder text(Text text) {
            this.text = text;
            return this;
        }

        /** Judgement in words, in one language. */
        public Builder text(String language, String words) {
            this.text = Text.of(language, words);
            return this;
        }

        /** Judgement in words, as if it had not been set. */
        public Builder clearText() {
            this.text = null;
            return this;
        }

        /** Degree of likelihood: How likely it is that the judgement is right. Absent when it was not assessed. */
        public Builder likelihood(@Nullable Likelihood likelihood) {
            this.likelihood = likelihood;
            return this;
        }

        /** Degree of confidence: How well the judgement is founded. Absent when it was not assessed. */
        public Builder confidence(@Nullable Confidence confidence) {
            this.confidence = confidence;
            return this;
        }

        /** The analytic judgement as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public Judgement build() {
            return new Judgement(text, likelihood, confidence);
        }
    }
}
