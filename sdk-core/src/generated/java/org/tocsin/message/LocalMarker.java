// Generated from common/local-marker.schema.json; do not edit.
package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;

/**
 * Marker in language: The marker of an exercise in one language.
 *
 * @param lang The language in which the marker is written.
 * @param marker The words in capitals with which a title in this language may begin. Rules: {@link
 *     org.tocsin.validation.CoreProblem#MARKER_WITHOUT_PROMINENCE TOC-EXR-016}.
 */
public record LocalMarker(
        @NotNull @TextLength(min = 1, max = 35) @Pattern(regexp = "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-x-[a-z0-9]{1,8})?$", message = "Language tag (en, zh-Hant, und)") String lang,
        @NotNull @TextLength(min = 4, max = 64) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Marker of exercise (EXERCISE BELL)") String marker) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .lang(lang)
                .marker(marker);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("lang", lang)
                .with("marker", marker);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static LocalMarker refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link LocalMarker}. It checks nothing: the whole message is checked at once. Required: {@code lang},
     * {@code marker}.
     */
    public static final class Builder {

        private @Nullable String lang;
        private @Nullable String marker;

        @JsonIgnore
        private Builder() {}

        /** Language of marker: The language in which the marker is written. Required. */
        public Builder lang(String lang) {
            this.lang = lang;
            return this;
        }

        /**
         * Marker in language: The words in capitals with which a title in this language may begin. Required. Rules:
         * {@link org.tocsin.validation.CoreProblem#MARKER_WITHOUT_PROMINENCE TOC-EXR-016}.
         */
        public Builder marker(String marker) {
            this.marker = marker;
            return this;
        }

        /** The marker in language as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public LocalMarker build() {
            return new LocalMarker(lang, marker);
        }
    }
}
