// Generated from types/progress-report.schema.json; do not edit.
package org.tocsin.message.cooperation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.PartialTime;
import org.tocsin.message.PartialTimestamp;

/**
 * Progress time frame: The span in which planned steps are to be taken.
 *
 * @param from When the steps are to begin. Absent when they have begun or it is not said. Rules: {@link
 *     org.tocsin.validation.CoreProblem#INTERVAL_REVERSED TOC-TIM-008}.
 * @param until When the steps are to be completed.
 */
public record ProgressTimeFrame(
        @Nullable @Valid PartialTime from,
        @NotNull @Valid PartialTime until) {

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
    private static ProgressTimeFrame refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link ProgressTimeFrame}. It checks nothing: the whole message is checked at once. Required: {@code
     * until}.
     */
    public static final class Builder {

        private @Nullable PartialTime from;
        private @Nullable PartialTime until;

        @JsonIgnore
        private Builder() {}

        /**
         * Beginning of span: When the steps are to begin. Absent when they have begun or it is not said. Rules: {@link
         * org.tocsin.validation.CoreProblem#INTERVAL_REVERSED TOC-TIM-008}.
         */
        public Builder from(@Nullable PartialTime from) {
            this.from = from;
            return this;
        }

        /** Beginning of span, as this value alone. */
        public Builder from(@Nullable PartialTimestamp from) {
            this.from = from == null ? null : PartialTime.builder().at(from).build();
            return this;
        }

        /** Beginning of span, as it is written. */
        public Builder from(@Nullable String from) {
            this.from = from == null ? null : PartialTime.builder().at(from).build();
            return this;
        }

        /** Beginning of span, as this moment in UTC. */
        public Builder from(@Nullable Instant from) {
            this.from = from == null ? null : PartialTime.builder().at(from).build();
            return this;
        }

        /** Beginning of span, as this moment with its offset. */
        public Builder from(@Nullable OffsetDateTime from) {
            this.from = from == null ? null : PartialTime.builder().at(from).build();
            return this;
        }

        /** Beginning of span, as this day. */
        public Builder from(@Nullable LocalDate from) {
            this.from = from == null ? null : PartialTime.builder().at(from).build();
            return this;
        }

        /** Beginning of span, as if it had not been set. */
        public Builder clearFrom() {
            this.from = null;
            return this;
        }

        /** End of span: When the steps are to be completed. Required. */
        public Builder until(PartialTime until) {
            this.until = until;
            return this;
        }

        /** End of span, as this value alone. */
        public Builder until(PartialTimestamp until) {
            this.until = until == null ? null : PartialTime.builder().at(until).build();
            return this;
        }

        /** End of span, as it is written. */
        public Builder until(String until) {
            this.until = until == null ? null : PartialTime.builder().at(until).build();
            return this;
        }

        /** End of span, as this moment in UTC. */
        public Builder until(Instant until) {
            this.until = until == null ? null : PartialTime.builder().at(until).build();
            return this;
        }

        /** End of span, as this moment with its offset. */
        public Builder until(OffsetDateTime until) {
            this.until = until == null ? null : PartialTime.builder().at(until).build();
            return this;
        }

        /** End of span, as this day. */
        public Builder until(LocalDate until) {
            this.until = until == null ? null : PartialTime.builder().at(until).build();
            return this;
        }

        /** End of span, as if it had not been set. */
        public Builder clearUntil() {
            this.until = null;
            return this;
        }

        /** The progress time frame as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public ProgressTimeFrame build() {
            return new ProgressTimeFrame(from, until);
        }
    }
}
