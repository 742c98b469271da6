// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.message.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.DetectionMethod;
import org.tocsin.code.DetectionSource;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.Text;

/**
 * Detection of incident: How the incident came to light.
 *
 * @param by Whether it was noticed inside, outside, by a partner or by a machine. Absent when it is not said.
 * @param method The means by which it was noticed. Absent when it is not said.
 * @param notifiedBy The office or organisation that told the affected party; never a person. Absent when nobody did or
 *     it is not said.
 */
public record Detection(
        @Nullable DetectionSource by,
        @Size(max = 64) List<@NotNull DetectionMethod> method,
        @Nullable @Valid Text notifiedBy) {

    /** Lists are copied; null in one is found when the message is checked. */
    public Detection {
        method = Elements.copy(method);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .by(by)
                .method(method)
                .notifiedBy(notifiedBy);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("by", by)
                .with("method", method)
                .with("notifiedBy", notifiedBy);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static Detection refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link Detection}. It checks nothing: the whole message is checked at once. Nothing is required. */
    public static final class Builder {

        private @Nullable DetectionSource by;
        private List<DetectionMethod> method = List.of();
        private @Nullable Text notifiedBy;

        @JsonIgnore
        private Builder() {}

        /**
         * Detected by: Whether it was noticed inside, outside, by a partner or by a machine. Absent when it is not
         * said.
         */
        public Builder by(@Nullable DetectionSource by) {
            this.by = by;
            return this;
        }

        /**
         * Detection methods: The means by which it was noticed. Absent when it is not said. Replaces what was set
         * before; {@code addMethod} adds.
         */
        public Builder method(List<DetectionMethod> method) {
            this.method = Elements.copy(method);
            return this;
        }

        /** Detection methods, one by one, in place of what was set before. */
        public Builder method(DetectionMethod... method) {
            this.method = Elements.of(method);
            return this;
        }

        /** Detection methods, added to what was set before. */
        public Builder addMethod(DetectionMethod... more) {
            this.method = Elements.plus(method, Elements.of(more));
            return this;
        }

        /**
         * Notified by: The office or organisation that told the affected party; never a person. Absent when nobody did
         * or it is not said.
         */
        public Builder notifiedBy(@Nullable Text notifiedBy) {
            this.notifiedBy = notifiedBy;
            return this;
        }

        /** Notified by, in one language. */
        public Builder notifiedBy(String language, String words) {
            this.notifiedBy = Text.of(language, words);
            return this;
        }

        /** Notified by, as if it had not been set. */
        public Builder clearNotifiedBy() {
            this.notifiedBy = null;
            return this;
        }

        /** The detection of incident as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public Detection build() {
            return new Detection(by, method, notifiedBy);
        }
    }
}
