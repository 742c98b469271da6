// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.message.incident;

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
 * Change of report: One thing that differs from the report before, and why.
 *
 * @param pointer The place of the change in this message, or in the one before when it was removed.
 * @param reason Why it was changed.
 */
public record ReportChange(
        @NotNull @TextLength(min = 1, max = 1024) @Pattern(regexp = "^/[^\\u0000-\\u001f\\u007f-\\u009f]*$", message = "JSON Pointer (/body/severity/level)") String pointer,
        @NotNull @Valid Text reason) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .pointer(pointer)
                .reason(reason);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("pointer", pointer)
                .with("reason", reason);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static ReportChange refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link ReportChange}. It checks nothing: the whole message is checked at once. Required: {@code
     * pointer}, {@code reason}.
     */
    public static final class Builder {

        private @Nullable String pointer;
        private @Nullable Text reason;

        @JsonIgnore
        private Builder() {}

        /**
         * Changed place: The place of the change in this message, or in the one before when it was removed. Required.
         */
        public Builder pointer(String pointer) {
            this.pointer = pointer;
            return this;
        }

        /** Reason for change: Why it was changed. Required. */
        public Builder reason(Text reason) {
            this.reason = reason;
            return this;
        }

        /** Reason for change, in one language. */
        public Builder reason(String language, String words) {
            this.reason = Text.of(language, words);
            return this;
        }

        /** Reason for change, as if it had not been set. */
        public Builder clearReason() {
            this.reason = null;
            return this;
        }

        /** The change of report as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public ReportChange build() {
            return new ReportChange(pointer, reason);
        }
    }
}
