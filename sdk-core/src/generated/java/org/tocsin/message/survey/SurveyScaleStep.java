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
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.Text;

/**
 * Step of scale: One step of a scale and its meaning.
 *
 * @param value The number of the step.
 * @param text What the step means.
 */
public record SurveyScaleStep(
        @NotNull @Min(-1000) @Max(1000) Integer value,
        @NotNull @Valid Text text) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .value(value)
                .text(text);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("value", value)
                .with("text", text);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static SurveyScaleStep refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link SurveyScaleStep}. It checks nothing: the whole message is checked at once. Required: {@code
     * value}, {@code text}.
     */
    public static final class Builder {

        private @Nullable Integer value;
        private @Nullable Text text;

        @JsonIgnore
        private Builder() {}

        /** Value of step: The number of the step. Required. */
        public Builder value(Integer value) {
            this.value = value;
            return this;
        }

        /** Value of step, as a plain number. */
        public Builder value(int value) {
            this.value = value;
            return this;
        }

        /** Step in words: What the step means. Required. */
        public Builder text(Text text) {
            this.text = text;
            return this;
        }

        /** Step in words, in one language. */
        public Builder text(String language, String words) {
            this.text = Text.of(language, words);
            return this;
        }

        /** Step in words, as if it had not been set. */
        public Builder clearText() {
            this.text = null;
            return this;
        }

        /** The step of scale as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public SurveyScaleStep build() {
            return new SurveyScaleStep(value, text);
        }
    }
}
