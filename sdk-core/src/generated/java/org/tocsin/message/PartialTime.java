// Generated from common/partial-time.schema.json; do not edit.
package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Certainty;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;

/**
 * Partial time: A point in time as far as it is known. Rules: {@link
 * org.tocsin.validation.CoreProblem#CERTAINTY_AND_TIME_UNFIT TOC-TIM-007}.
 *
 * @param at The year, month, day or instant. Absent only when the time is unknown or undisclosed. Rules: {@link
 *     org.tocsin.validation.CoreProblem#TARGET_LAST_SEEN_MISSING TOC-REQ-005}, {@link
 *     org.tocsin.validation.CoreProblem#TARGET_SEEN_TOO_LONG_AGO TOC-REQ-006}, {@link
 *     org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
 *     org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
 *     org.tocsin.validation.CoreProblem#TIMES_OUT_OF_ORDER TOC-TIM-005}, {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
 * @param certainty How sure the time is. Absent means exact, to the last part that is written.
 */
public record PartialTime(
        @Nullable @WellFormed PartialTimestamp at,
        @Nullable Certainty certainty) {

    /** Certainty of time as it holds: {@code exact} when absent. */
    public Certainty certaintyOrDefault() {
        return certainty == null ? Certainty.EXACT : certainty;
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .at(at)
                .certainty(certainty);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("at", at)
                .with("certainty", certainty);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static PartialTime refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link PartialTime}. It checks nothing: the whole message is checked at once. Nothing is required. */
    public static final class Builder {

        private @Nullable PartialTimestamp at;
        private @Nullable Certainty certainty;

        @JsonIgnore
        private Builder() {}

        /**
         * Known time: The year, month, day or instant. Absent only when the time is unknown or undisclosed. Rules:
         * {@link org.tocsin.validation.CoreProblem#TARGET_LAST_SEEN_MISSING TOC-REQ-005}, {@link
         * org.tocsin.validation.CoreProblem#TARGET_SEEN_TOO_LONG_AGO TOC-REQ-006}, {@link
         * org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
         * org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
         * org.tocsin.validation.CoreProblem#TIMES_OUT_OF_ORDER TOC-TIM-005}, {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
         */
        public Builder at(@Nullable PartialTimestamp at) {
            this.at = at;
            return this;
        }

        /** Known time, as it is written. */
        public Builder at(@Nullable String at) {
            this.at = at == null ? null : PartialTimestamp.asWritten(at);
            return this;
        }

        /** Known time, as this moment in UTC. */
        public Builder at(@Nullable Instant at) {
            this.at = at == null ? null : PartialTimestamp.asWritten(at);
            return this;
        }

        /** Known time, as this moment with its offset. */
        public Builder at(@Nullable OffsetDateTime at) {
            this.at = at == null ? null : PartialTimestamp.asWritten(at);
            return this;
        }

        /** Known time, as this day. */
        public Builder at(@Nullable LocalDate at) {
            this.at = at == null ? null : PartialTimestamp.asWritten(at);
            return this;
        }

        /** Known time, as if it had not been set. */
        public Builder clearAt() {
            this.at = null;
            return this;
        }

        /** Certainty of time: How sure the time is. Absent means exact, to the last part that is written. */
        public Builder certainty(@Nullable Certainty certainty) {
            this.certainty = certainty;
            return this;
        }

        /** The partial time as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public PartialTime build() {
            return new PartialTime(at, certainty);
        }
    }
}
