// Generated from common/indicator.schema.json; do not edit.
package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Confidence;
import org.tocsin.code.IndicatorKind;
import org.tocsin.code.IndicatorRole;
import org.tocsin.code.IndicatorUse;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;

/**
 * Technical indicator: A value by which the activity can be recognised, and what to do on meeting it. Rules: {@link
 * org.tocsin.validation.CoreProblem#REAL_INDICATOR_IN_EXERCISE TOC-EXR-008}, {@link
 * org.tocsin.validation.CoreProblem#SPECIAL_ADDRESS TOC-IND-001}, {@link
 * org.tocsin.validation.CoreProblem#MALFORMED_INDICATOR TOC-IND-004}, {@link
 * org.tocsin.validation.CoreProblem#ACTION_AGAINST_PAP TOC-TLP-011}, {@link
 * org.tocsin.validation.CoreProblem#HIDDEN_CHARACTER_IN_VALUE TOC-TXT-003}, {@link
 * org.tocsin.validation.CoreProblem#MISLEADING_TEXT TOC-TXT-004}.
 *
 * @param kind What sort of value it is.
 * @param value The value itself, as it is seen on the wire or on disk and never defanged.
 * @param use What the originator advises on meeting the value. Absent when nothing is advised. Rules: {@link
 *     org.tocsin.validation.CoreProblem#CONTRADICTORY_INDICATOR TOC-IND-002}.
 * @param firstSeen When the value was first seen. Absent when it is not said. Rules: {@link
 *     org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}, {@link
 *     org.tocsin.validation.CoreProblem#INTERVAL_REVERSED TOC-TIM-008}.
 * @param lastSeen When the value was last seen. Absent when it is not said. Rules: {@link
 *     org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}.
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

    /**
     * Builds a {@link Indicator}. It checks nothing: the whole message is checked at once. Required: {@code kind},
     * {@code value}.
     */
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

        /** Kind of indicator: What sort of value it is. Required. */
        public Builder kind(IndicatorKind kind) {
            this.kind = kind;
            return this;
        }

        /** Value of indicator: The value itself, as it is seen on the wire or on disk and never defanged. Required. */
        public Builder value(String value) {
            this.value = value;
            return this;
        }

        /**
         * Use of indicator: What the originator advises on meeting the value. Absent when nothing is advised. Rules:
         * {@link org.tocsin.validation.CoreProblem#CONTRADICTORY_INDICATOR TOC-IND-002}.
         */
        public Builder use(@Nullable IndicatorUse use) {
            this.use = use;
            return this;
        }

        /**
         * First seen: When the value was first seen. Absent when it is not said. Rules: {@link
         * org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}, {@link
         * org.tocsin.validation.CoreProblem#INTERVAL_REVERSED TOC-TIM-008}.
         */
        public Builder firstSeen(@Nullable PartialTime firstSeen) {
            this.firstSeen = firstSeen;
            return this;
        }

        /** First seen, as this value alone. */
        public Builder firstSeen(@Nullable PartialTimestamp firstSeen) {
            this.firstSeen = firstSeen == null ? null : PartialTime.builder().at(firstSeen).build();
            return this;
        }

        /** First seen, as it is written. */
        public Builder firstSeen(@Nullable String firstSeen) {
            this.firstSeen = firstSeen == null ? null : PartialTime.builder().at(firstSeen).build();
            return this;
        }

        /** First seen, as this moment in UTC. */
        public Builder firstSeen(@Nullable Instant firstSeen) {
            this.firstSeen = firstSeen == null ? null : PartialTime.builder().at(firstSeen).build();
            return this;
        }

        /** First seen, as this moment with its offset. */
        public Builder firstSeen(@Nullable OffsetDateTime firstSeen) {
            this.firstSeen = firstSeen == null ? null : PartialTime.builder().at(firstSeen).build();
            return this;
        }

        /** First seen, as this day. */
        public Builder firstSeen(@Nullable LocalDate firstSeen) {
            this.firstSeen = firstSeen == null ? null : PartialTime.builder().at(firstSeen).build();
            return this;
        }

        /** First seen, as if it had not been set. */
        public Builder clearFirstSeen() {
            this.firstSeen = null;
            return this;
        }

        /**
         * Last seen: When the value was last seen. Absent when it is not said. Rules: {@link
         * org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}.
         */
        public Builder lastSeen(@Nullable PartialTime lastSeen) {
            this.lastSeen = lastSeen;
            return this;
        }

        /** Last seen, as this value alone. */
        public Builder lastSeen(@Nullable PartialTimestamp lastSeen) {
            this.lastSeen = lastSeen == null ? null : PartialTime.builder().at(lastSeen).build();
            return this;
        }

        /** Last seen, as it is written. */
        public Builder lastSeen(@Nullable String lastSeen) {
            this.lastSeen = lastSeen == null ? null : PartialTime.builder().at(lastSeen).build();
            return this;
        }

        /** Last seen, as this moment in UTC. */
        public Builder lastSeen(@Nullable Instant lastSeen) {
            this.lastSeen = lastSeen == null ? null : PartialTime.builder().at(lastSeen).build();
            return this;
        }

        /** Last seen, as this moment with its offset. */
        public Builder lastSeen(@Nullable OffsetDateTime lastSeen) {
            this.lastSeen = lastSeen == null ? null : PartialTime.builder().at(lastSeen).build();
            return this;
        }

        /** Last seen, as this day. */
        public Builder lastSeen(@Nullable LocalDate lastSeen) {
            this.lastSeen = lastSeen == null ? null : PartialTime.builder().at(lastSeen).build();
            return this;
        }

        /** Last seen, as if it had not been set. */
        public Builder clearLastSeen() {
            this.lastSeen = null;
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
