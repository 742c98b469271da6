// Generated from types/acknowledgement.schema.json; do not edit.
package org.tocsin.message.service;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ProblemSeverity;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.TextLength;

/**
 * Reported problem: One problem that the recipient found in the acknowledged message.
 *
 * @param code The registered code of the problem; an extension's own codes begin with a prefix of its own.
 * @param pointer The place in the acknowledged message. Absent when the problem concerns the message as a whole.
 * @param severity Whether the problem makes the message invalid or is only a warning.
 */
public record ReportedProblem(
        @NotNull @TextLength(min = 1, max = 24) @Pattern(regexp = "^[A-Z][A-Z0-9]{0,15}-[A-Z]{3}-[0-9]{3}$", message = "Problem code (TOC-TLP-002)") String code,
        @Nullable @TextLength(min = 1, max = 1024) @Pattern(regexp = "^/[^\\u0000-\\u001f\\u007f-\\u009f]*$", message = "JSON Pointer (/body/severity/level)") String pointer,
        @NotNull ProblemSeverity severity) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .code(code)
                .pointer(pointer)
                .severity(severity);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("code", code)
                .with("pointer", pointer)
                .with("severity", severity);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static ReportedProblem refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link ReportedProblem}. It checks nothing: the whole message is checked at once. Required: {@code
     * code}, {@code severity}.
     */
    public static final class Builder {

        private @Nullable String code;
        private @Nullable String pointer;
        private @Nullable ProblemSeverity severity;

        @JsonIgnore
        private Builder() {}

        /**
         * Problem code: The registered code of the problem; an extension's own codes begin with a prefix of its own.
         * Required.
         */
        public Builder code(String code) {
            this.code = code;
            return this;
        }

        /**
         * Place of problem: The place in the acknowledged message. Absent when the problem concerns the message as a
         * whole.
         */
        public Builder pointer(@Nullable String pointer) {
            this.pointer = pointer;
            return this;
        }

        /** Severity of problem: Whether the problem makes the message invalid or is only a warning. Required. */
        public Builder severity(ProblemSeverity severity) {
            this.severity = severity;
            return this;
        }

        /** The reported problem as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public ReportedProblem build() {
            return new ReportedProblem(code, pointer, severity);
        }
    }
}
