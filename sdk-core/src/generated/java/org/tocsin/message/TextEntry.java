// Generated from common/text.schema.json; do not edit.
package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.TextOrigin;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;

/**
 * Text entry: The text in one language, and where this wording comes from.
 *
 * @param lang The language in which this entry is written.
 * @param text The words themselves, as plain text without markup; line feeds and tabs are allowed.
 * @param origin Whether the author wrote this wording or it is a translation. Absent means original.
 */
public record TextEntry(
        @NotNull @TextLength(min = 1, max = 35) @Pattern(regexp = "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-x-[a-z0-9]{1,8})?$", message = "Language tag (en, zh-Hant, und)") String lang,
        @NotNull @TextLength(min = 1, max = 32768) @Pattern(regexp = "^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]+$", message = "Wording of entry") String text,
        @Nullable TextOrigin origin) {

    /** Origin of the wording as it holds: {@code original} when absent. */
    public TextOrigin originOrDefault() {
        return origin == null ? TextOrigin.ORIGINAL : origin;
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .lang(lang)
                .text(text)
                .origin(origin);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("lang", lang)
                .with("text", text)
                .with("origin", origin);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static TextEntry refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link TextEntry}. It checks nothing: the whole message is checked at once. Required: {@code lang},
     * {@code text}.
     */
    public static final class Builder {

        private @Nullable String lang;
        private @Nullable String text;
        private @Nullable TextOrigin origin;

        @JsonIgnore
        private Builder() {}

        /** Language of entry: The language in which this entry is written. Required. */
        public Builder lang(String lang) {
            this.lang = lang;
            return this;
        }

        /**
         * Wording of entry: The words themselves, as plain text without markup; line feeds and tabs are allowed.
         * Required.
         */
        public Builder text(String text) {
            this.text = text;
            return this;
        }

        /**
         * Origin of the wording: Whether the author wrote this wording or it is a translation. Absent means original.
         */
        public Builder origin(@Nullable TextOrigin origin) {
            this.origin = origin;
            return this;
        }

        /** The text entry as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public TextEntry build() {
            return new TextEntry(lang, text, origin);
        }
    }
}
