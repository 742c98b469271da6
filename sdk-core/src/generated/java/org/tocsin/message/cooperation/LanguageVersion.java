// Generated from types/guidance.schema.json; do not edit.
package org.tocsin.message.cooperation;

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
import org.tocsin.message.TextLength;

/**
 * Language version: The material, or a part of it, in one language.
 *
 * @param lang The language in which it is written or spoken.
 * @param document The document of the message that holds it. Rules: {@link
 *     org.tocsin.validation.CoreProblem#DOCUMENT_NOT_THERE TOC-SHP-015}.
 * @param origin Whether it is the original or a translation. Absent means original.
 */
public record LanguageVersion(
        @NotNull @TextLength(min = 1, max = 35) @Pattern(regexp = "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-x-[a-z0-9]{1,8})?$", message = "Language tag (en, zh-Hant, und)") String lang,
        @NotNull @TextLength(min = 1, max = 13) @Pattern(regexp = "^/documents/(0|[1-9][0-9]?)$", message = "Document pointer (/documents/0)") String document,
        @Nullable TextOrigin origin) {

    /** Origin of version as it holds: {@code original} when absent. */
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
                .document(document)
                .origin(origin);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("lang", lang)
                .with("document", document)
                .with("origin", origin);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static LanguageVersion refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link LanguageVersion}. It checks nothing: the whole message is checked at once. Required: {@code
     * lang}, {@code document}.
     */
    public static final class Builder {

        private @Nullable String lang;
        private @Nullable String document;
        private @Nullable TextOrigin origin;

        @JsonIgnore
        private Builder() {}

        /** Language of version: The language in which it is written or spoken. Required. */
        public Builder lang(String lang) {
            this.lang = lang;
            return this;
        }

        /**
         * Document of version: The document of the message that holds it. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#DOCUMENT_NOT_THERE TOC-SHP-015}.
         */
        public Builder document(String document) {
            this.document = document;
            return this;
        }

        /** Origin of version: Whether it is the original or a translation. Absent means original. */
        public Builder origin(@Nullable TextOrigin origin) {
            this.origin = origin;
            return this;
        }

        /** The language version as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public LanguageVersion build() {
            return new LanguageVersion(lang, document, origin);
        }
    }
}
