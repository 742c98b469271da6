// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.message.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.Text;
import org.tocsin.message.TextLength;

/**
 * Affected area: An area below or across parties, by code or in words.
 *
 * @param code The ISO 3166-2 code of the area. Absent when it is given in words.
 * @param name The area in words. Absent when its code is enough.
 */
public record AffectedArea(
        @Nullable @TextLength(min = 1, max = 6) @Pattern(regexp = "^[A-Z]{2}-[A-Z0-9]{1,3}$", message = "Area code (XA-03)") String code,
        @Nullable @Valid Text name) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .code(code)
                .name(name);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("code", code)
                .with("name", name);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static AffectedArea refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link AffectedArea}. It checks nothing: the whole message is checked at once. Nothing is required. */
    public static final class Builder {

        private @Nullable String code;
        private @Nullable Text name;

        @JsonIgnore
        private Builder() {}

        /** Area code: The ISO 3166-2 code of the area. Absent when it is given in words. */
        public Builder code(@Nullable String code) {
            this.code = code;
            return this;
        }

        /** Name of area: The area in words. Absent when its code is enough. */
        public Builder name(@Nullable Text name) {
            this.name = name;
            return this;
        }

        /** Name of area, in one language. */
        public Builder name(String language, String words) {
            this.name = Text.of(language, words);
            return this;
        }

        /** Name of area, as if it had not been set. */
        public Builder clearName() {
            this.name = null;
            return this;
        }

        /** The affected area as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public AffectedArea build() {
            return new AffectedArea(code, name);
        }
    }
}
