// Generated from types/situation-report.schema.json; do not edit.
package org.tocsin.message.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.Timestamp;
import org.tocsin.message.WellFormed;

/**
 * Reporting period: The time that a situation report covers.
 *
 * @param from The instant at which the period begins. Rules: {@link
 *     org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
 *     org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
 *     org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}, {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
 *     org.tocsin.validation.CoreProblem#INTERVAL_REVERSED TOC-TIM-008}.
 * @param until The instant at which the period ends. Rules: {@link
 *     org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
 *     org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
 */
public record SituationPeriod(
        @NotNull @WellFormed Timestamp from,
        @NotNull @WellFormed Timestamp until) {

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
    private static SituationPeriod refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link SituationPeriod}. It checks nothing: the whole message is checked at once. Required: {@code
     * from}, {@code until}.
     */
    public static final class Builder {

        private @Nullable Timestamp from;
        private @Nullable Timestamp until;

        @JsonIgnore
        private Builder() {}

        /**
         * Beginning of period: The instant at which the period begins. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
         * org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
         * org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}, {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
         * org.tocsin.validation.CoreProblem#INTERVAL_REVERSED TOC-TIM-008}.
         */
        public Builder from(Timestamp from) {
            this.from = from;
            return this;
        }

        /** Beginning of period, as it is written. */
        public Builder from(String from) {
            this.from = from == null ? null : Timestamp.asWritten(from);
            return this;
        }

        /** Beginning of period, as this moment in UTC. */
        public Builder from(Instant from) {
            this.from = from == null ? null : Timestamp.asWritten(from);
            return this;
        }

        /** Beginning of period, as this moment with its offset. */
        public Builder from(OffsetDateTime from) {
            this.from = from == null ? null : Timestamp.asWritten(from);
            return this;
        }

        /** Beginning of period, as if it had not been set. */
        public Builder clearFrom() {
            this.from = null;
            return this;
        }

        /**
         * End of period: The instant at which the period ends. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
         * org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
         */
        public Builder until(Timestamp until) {
            this.until = until;
            return this;
        }

        /** End of period, as it is written. */
        public Builder until(String until) {
            this.until = until == null ? null : Timestamp.asWritten(until);
            return this;
        }

        /** End of period, as this moment in UTC. */
        public Builder until(Instant until) {
            this.until = until == null ? null : Timestamp.asWritten(until);
            return this;
        }

        /** End of period, as this moment with its offset. */
        public Builder until(OffsetDateTime until) {
            this.until = until == null ? null : Timestamp.asWritten(until);
            return this;
        }

        /** End of period, as if it had not been set. */
        public Builder clearUntil() {
            this.until = null;
            return this;
        }

        /** The reporting period as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public SituationPeriod build() {
            return new SituationPeriod(from, until);
        }
    }
}
