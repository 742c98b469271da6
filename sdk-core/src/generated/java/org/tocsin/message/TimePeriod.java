// Generated from common/time-period.schema.json; do not edit.
package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;

/**
 * Period of time: From when until when something is, was or should be. Each end is absent when it is open or not known.
 *
 * @param from When it begins. Absent when that is open or not known. Rules: {@link
 *     org.tocsin.validation.CoreProblem#INTERVAL_REVERSED TOC-TIM-008}.
 * @param until When it ends. Absent when that is open or not known.
 */
public record TimePeriod(
        @Nullable @Valid PartialTime from,
        @Nullable @Valid PartialTime until) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .from(from)
                .until(until);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("from", from)
                .with("until", until);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static TimePeriod refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link TimePeriod}. It checks nothing: the whole message is checked at once. Nothing is required. */
    public static final class Builder {

        private @Nullable PartialTime from;
        private @Nullable PartialTime until;

        @JsonIgnore
        private Builder() {}

        /**
         * Start of period: When it begins. Absent when that is open or not known. Rules: {@link
         * org.tocsin.validation.CoreProblem#INTERVAL_REVERSED TOC-TIM-008}.
         */
        public Builder from(@Nullable PartialTime from) {
            this.from = from;
            return this;
        }

        /** Start of period, as this value alone. */
        public Builder from(@Nullable PartialTimestamp from) {
            this.from = from == null ? null : PartialTime.builder().at(from).build();
            return this;
        }

        /** Start of period, as it is written. */
        public Builder from(@Nullable String from) {
            this.from = from == null ? null : PartialTime.builder().at(from).build();
            return this;
        }

        /** Start of period, as this moment in UTC. */
        public Builder from(@Nullable Instant from) {
            this.from = from == null ? null : PartialTime.builder().at(from).build();
            return this;
        }

        /** Start of period, as this moment with its offset. */
        public Builder from(@Nullable OffsetDateTime from) {
            this.from = from == null ? null : PartialTime.builder().at(from).build();
            return this;
        }

        /** Start of period, as this day. */
        public Builder from(@Nullable LocalDate from) {
            this.from = from == null ? null : PartialTime.builder().at(from).build();
            return this;
        }

        /** Start of period, as if it had not been set. */
        public Builder clearFrom() {
            this.from = null;
            return this;
        }

        /** End of period: When it ends. Absent when that is open or not known. */
        public Builder until(@Nullable PartialTime until) {
            this.until = until;
            return this;
        }

        /** End of period, as this value alone. */
        public Builder until(@Nullable PartialTimestamp until) {
            this.until = until == null ? null : PartialTime.builder().at(until).build();
            return this;
        }

        /** End of period, as it is written. */
        public Builder until(@Nullable String until) {
            this.until = until == null ? null : PartialTime.builder().at(until).build();
            return this;
        }

        /** End of period, as this moment in UTC. */
        public Builder until(@Nullable Instant until) {
            this.until = until == null ? null : PartialTime.builder().at(until).build();
            return this;
        }

        /** End of period, as this moment with its offset. */
        public Builder until(@Nullable OffsetDateTime until) {
            this.until = until == null ? null : PartialTime.builder().at(until).build();
            return this;
        }

        /** End of period, as this day. */
        public Builder until(@Nullable LocalDate until) {
            this.until = until == null ? null : PartialTime.builder().at(until).build();
            return this;
        }

        /** End of period, as if it had not been set. */
        public Builder clearUntil() {
            this.until = null;
            return this;
        }

        /** The period of time as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public TimePeriod build() {
            return new TimePeriod(from, until);
        }
    }
}
