// Generated from types/sharing-profile.schema.json; do not edit.
package org.tocsin.message.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.IncidentSeverity;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.TextLength;

/**
 * Level of scale: One level of another scale, and the level of the format that comes closest to it.
 *
 * @param value The level as the other scale writes it.
 * @param level The level of the format that comes closest.
 */
public record SeverityScaleLevel(
        @NotNull @TextLength(min = 1, max = 256) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Single line") String value,
        @NotNull IncidentSeverity level) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .value(value)
                .level(level);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("value", value)
                .with("level", level);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static SeverityScaleLevel refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link SeverityScaleLevel}. It checks nothing: the whole message is checked at once. Required: {@code
     * value}, {@code level}.
     */
    public static final class Builder {

        private @Nullable String value;
        private @Nullable IncidentSeverity level;

        @JsonIgnore
        private Builder() {}

        /** Value on scale: The level as the other scale writes it. Required. */
        public Builder value(String value) {
            this.value = value;
            return this;
        }

        /** Severity level: The level of the format that comes closest. Required. */
        public Builder level(IncidentSeverity level) {
            this.level = level;
            return this;
        }

        /** The level of scale as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public SeverityScaleLevel build() {
            return new SeverityScaleLevel(value, level);
        }
    }
}
