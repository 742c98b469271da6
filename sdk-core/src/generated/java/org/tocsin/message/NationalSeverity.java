// Generated from common/severity-assessment.schema.json; do not edit.
package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.SeverityScheme;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;

/**
 * National severity: The severity on a scale that is not Tocsin's.
 *
 * @param scheme The scale that was applied. Rules: {@link
 *     org.tocsin.validation.CoreProblem#NATIONAL_SEVERITY_WITHOUT_SCHEME TOC-SHP-010}.
 * @param value The level on that scale, as the scale writes it.
 */
public record NationalSeverity(
        @NotNull SeverityScheme scheme,
        @NotNull @TextLength(min = 1, max = 256) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Single line") String value) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .scheme(scheme)
                .value(value);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("scheme", scheme)
                .with("value", value);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static NationalSeverity refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link NationalSeverity}. It checks nothing: the whole message is checked at once. Required: {@code
     * scheme}, {@code value}.
     */
    public static final class Builder {

        private @Nullable SeverityScheme scheme;
        private @Nullable String value;

        @JsonIgnore
        private Builder() {}

        /**
         * National scale: The scale that was applied. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#NATIONAL_SEVERITY_WITHOUT_SCHEME TOC-SHP-010}.
         */
        public Builder scheme(SeverityScheme scheme) {
            this.scheme = scheme;
            return this;
        }

        /** Value counted: The level on that scale, as the scale writes it. Required. */
        public Builder value(String value) {
            this.value = value;
            return this;
        }

        /** The national severity as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public NationalSeverity build() {
            return new NationalSeverity(scheme, value);
        }
    }
}
