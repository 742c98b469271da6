// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.message.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.IndustryScheme;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.TextLength;

/**
 * Industry code: The code of a branch in an industry classification.
 *
 * @param scheme The classification that the code belongs to.
 * @param version The edition of the classification. Absent when it is not known.
 * @param code The code, verbatim.
 */
public record IndustryCode(
        @NotNull IndustryScheme scheme,
        @Nullable @TextLength(min = 1, max = 64) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Short line (EX-ALPHA)") String version,
        @NotNull @TextLength(min = 1, max = 64) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Short line (EX-ALPHA)") String code) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .scheme(scheme)
                .version(version)
                .code(code);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("scheme", scheme)
                .with("version", version)
                .with("code", code);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static IndustryCode refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link IndustryCode}. It checks nothing: the whole message is checked at once. Required: {@code scheme},
     * {@code code}.
     */
    public static final class Builder {

        private @Nullable IndustryScheme scheme;
        private @Nullable String version;
        private @Nullable String code;

        @JsonIgnore
        private Builder() {}

        /** Industry classification: The classification that the code belongs to. Required. */
        public Builder scheme(IndustryScheme scheme) {
            this.scheme = scheme;
            return this;
        }

        /** Version of classification: The edition of the classification. Absent when it is not known. */
        public Builder version(@Nullable String version) {
            this.version = version;
            return this;
        }

        /** Code of branch: The code, verbatim. Required. */
        public Builder code(String code) {
            this.code = code;
            return this;
        }

        /** The industry code as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public IndustryCode build() {
            return new IndustryCode(scheme, version, code);
        }
    }
}
