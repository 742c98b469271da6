// Generated from types/survey.schema.json; do not edit.
package org.tocsin.message.survey;

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
 * Survey option: One option of a question.
 *
 * @param code The code of the option, which no other option of the question has.
 * @param text What the option means.
 * @param textWanted True when whoever chooses the option should say in words what is meant. Absent means false.
 */
public record SurveyOption(
        @NotNull @TextLength(min = 1, max = 64) @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,63}$", message = "Option code (indicators, yes)") String code,
        @NotNull @Valid Text text,
        @Nullable Boolean textWanted) {

    /** Words wanted as it holds: {@code false} when absent. */
    public Boolean textWantedOrDefault() {
        return textWanted == null ? false : textWanted;
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .code(code)
                .text(text)
                .textWanted(textWanted);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("code", code)
                .with("text", text)
                .with("textWanted", textWanted);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static SurveyOption refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link SurveyOption}. It checks nothing: the whole message is checked at once. Required: {@code code},
     * {@code text}.
     */
    public static final class Builder {

        private @Nullable String code;
        private @Nullable Text text;
        private @Nullable Boolean textWanted;

        @JsonIgnore
        private Builder() {}

        /** Option code: The code of the option, which no other option of the question has. Required. */
        public Builder code(String code) {
            this.code = code;
            return this;
        }

        /** Option in words: What the option means. Required. */
        public Builder text(Text text) {
            this.text = text;
            return this;
        }

        /** Option in words, in one language. */
        public Builder text(String language, String words) {
            this.text = Text.of(language, words);
            return this;
        }

        /** Option in words, as if it had not been set. */
        public Builder clearText() {
            this.text = null;
            return this;
        }

        /** Words wanted: True when whoever chooses the option should say in words what is meant. Absent means false. */
        public Builder textWanted(@Nullable Boolean textWanted) {
            this.textWanted = textWanted;
            return this;
        }

        /** The survey option as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public SurveyOption build() {
            return new SurveyOption(code, text, textWanted);
        }
    }
}
