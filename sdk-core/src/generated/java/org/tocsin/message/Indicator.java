// Generated from common/indicator.schema.json; do not edit.
package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Confidence;
import org.tocsin.code.IndicatorKind;
import org.tocsin.code.IndicatorRole;
import org.tocsin.code.IndicatorUse;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;

/**
 * Technical indicator: A value by which the activity can be recognised, and what to do on meeting it.
 *
 * @param kind What sort of value it is.
 * @param value The value itself, as it is seen on the wire or on disk and never defanged.
 * @param use What the originator advises on meeting the value. Absent when nothing is advised.
 * @param firstSeen When the value was first seen. Absent when it is not said.
 * @param lastSeen When the value was last seen. Absent when it is not said.
 * @param role The part that the value plays in the activity. Absent when it is not known.
 * @param confidence How well the link between value and activity is founded. Absent when it was not assessed.
 */
public record Indicator(
        @NotNull IndicatorKind kind,
        @NotNull @TextLength(min = 1, max = 2048) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Long line") String value,
        @Nullable IndicatorUse use,
        @Nullable @Valid PartialTime firstSeen,
        @Nullable @Valid PartialTime lastSeen,
        @Nullable IndicatorRole role,
        @Nullable Confidence confidence) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .kind(kind)
                .value(value)
                .use(use)
                .firstSeen(firstSeen)
                .lastSeen(lastSeen)
                .role(role)
                .confidence(confidence);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("kind", kind)
                .with("value", value)
                .with("use", use)
                .with("firstSeen", firstSeen)
                .with("lastSeen", lastSeen)
                .with("role", role)
                .with("confidence", confidence);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static Indicator refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link Indicator}. It checks nothing: the whole message is checked at once. */
    public static final class Builder {

        private @Nullable IndicatorKind kind;
        private @Nullable String value;
        private @Nullable IndicatorUse use;
        private @Nullable PartialTime firstSeen;
        private @Nullable PartialTime lastSeen;
        private @Nullable IndicatorRole role;
        private @Nullable Confidence confidence;

        @JsonIgnore
        private Builder() {}

        /** Kind of indicator: What sort of value it is. */
        public Builder kind(@Nullable IndicatorKind kind) {
            this.kind = kind;
            return this;
        }

        /** Value of indicator: The value itself, as it is seen on the wire or on disk and never defanged. */
        public Builder value(@Nullable String value) {
            this.value = value;
            return this;
        }

        /** Use of indicator: What the originator advises on meeting the value. Absent when nothing is advised. */
        public Builder use(@Nullable IndicatorUse use) {
            this.use = use;
            return this;
        }

        /** First seen: When the value was first seen. Absent when it is not said. */
        public Builder firstSeen(@Nullable PartialTime firstSeen) {
            this.firstSeen = firstSeen;
            return this;
        }

        /** Last seen: When the value was last seen. Absent when it is not said. */
        public Builder lastSeen(@Nullable PartialTime lastSeen) {
            this.lastSeen = lastSeen;
            return this;
        }

        /** Role of indicator: The part that the value plays in the activity. Absent when it is not known. */
        public Builder role(@Nullable IndicatorRole role) {
            this.role = role;
            return this;
        }

        /**
         * Degree of confidence: How well the link between value and activity is founded. Absent when it was not
         * assessed.
         */
        public Builder confidence(@Nullable Confidence confidence) {
            this.confidence = confidence;
            return this;
        }

        /** The technical indicator as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public Indicator build() {
            return new Indicator(
                    kind,
                    value,
                    use,
                    firstSeen,
                    lastSeen,
                    role,
                    confidence);
        }
    }
}
