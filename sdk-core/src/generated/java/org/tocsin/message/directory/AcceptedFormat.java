// Generated from types/sharing-profile.schema.json; do not edit.
package org.tocsin.message.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.DocumentFormat;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.TextLength;

/**
 * Accepted format: A foreign format that the party can read.
 *
 * @param format The format.
 * @param versions The versions that can be read. Absent when the version does not matter or is not said.
 */
public record AcceptedFormat(
        @NotNull DocumentFormat format,
        @Size(max = 16) List<@NotNull @TextLength(min = 1, max = 64) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Short line (EX-ALPHA)") String> versions) {

    /** Lists are copied; null in one is found when the message is checked. */
    public AcceptedFormat {
        versions = Elements.copy(versions);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .format(format)
                .versions(versions);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("format", format)
                .with("versions", versions);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static AcceptedFormat refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link AcceptedFormat}. It checks nothing: the whole message is checked at once. Required: {@code
     * format}.
     */
    public static final class Builder {

        private @Nullable DocumentFormat format;
        private List<String> versions = List.of();

        @JsonIgnore
        private Builder() {}

        /** Document format: The format. Required. */
        public Builder format(DocumentFormat format) {
            this.format = format;
            return this;
        }

        /**
         * Versions of format: The versions that can be read. Absent when the version does not matter or is not said.
         * Replaces what was set before; {@code addVersions} adds.
         */
        public Builder versions(List<String> versions) {
            this.versions = Elements.copy(versions);
            return this;
        }

        /** Versions of format, one by one, in place of what was set before. */
        public Builder versions(String... versions) {
            this.versions = Elements.of(versions);
            return this;
        }

        /** Versions of format, added to what was set before. */
        public Builder addVersions(String... more) {
            this.versions = Elements.plus(versions, Elements.of(more));
            return this;
        }

        /** The accepted format as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public AcceptedFormat build() {
            return new AcceptedFormat(format, versions);
        }
    }
}
