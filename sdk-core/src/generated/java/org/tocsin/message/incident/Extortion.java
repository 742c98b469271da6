// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.message.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Answer;
import org.tocsin.code.DisclosableAnswer;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.Money;
import org.tocsin.message.Timestamp;
import org.tocsin.message.WellFormed;

/**
 * Extortion of victim: What was demanded, and whether it was paid. Each member is absent when nothing is said about it.
 *
 * @param demanded Whether something was demanded.
 * @param paid Whether something was paid.
 * @param amount How much was demanded.
 * @param by The instant until which payment was demanded. Rules: {@link
 *     org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
 *     org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
 */
public record Extortion(
        @Nullable Answer demanded,
        @Nullable DisclosableAnswer paid,
        @Nullable @Valid Money amount,
        @Nullable @WellFormed Timestamp by) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .demanded(demanded)
                .paid(paid)
                .amount(amount)
                .by(by);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("demanded", demanded)
                .with("paid", paid)
                .with("amount", amount)
                .with("by", by);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static Extortion refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link Extortion}. It checks nothing: the whole message is checked at once. Nothing is required. */
    public static final class Builder {

        private @Nullable Answer demanded;
        private @Nullable DisclosableAnswer paid;
        private @Nullable Money amount;
        private @Nullable Timestamp by;

        @JsonIgnore
        private Builder() {}

        /** Demand made: Whether something was demanded. Optional. */
        public Builder demanded(@Nullable Answer demanded) {
            this.demanded = demanded;
            return this;
        }

        /** Payment made: Whether something was paid. Optional. */
        public Builder paid(@Nullable DisclosableAnswer paid) {
            this.paid = paid;
            return this;
        }

        /** Amount demanded: How much was demanded. Optional. */
        public Builder amount(@Nullable Money amount) {
            this.amount = amount;
            return this;
        }

        /**
         * Demanded by: The instant until which payment was demanded. Optional. Rules: {@link
         * org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
         * org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
         */
        public Builder by(@Nullable Timestamp by) {
            this.by = by;
            return this;
        }

        /** Demanded by, as it is written. */
        public Builder by(@Nullable String by) {
            this.by = by == null ? null : Timestamp.asWritten(by);
            return this;
        }

        /** Demanded by, as this moment in UTC. */
        public Builder by(@Nullable Instant by) {
            this.by = by == null ? null : Timestamp.asWritten(by);
            return this;
        }

        /** Demanded by, as this moment with its offset. */
        public Builder by(@Nullable OffsetDateTime by) {
            this.by = by == null ? null : Timestamp.asWritten(by);
            return this;
        }

        /** Demanded by, as if it had not been set. */
        public Builder clearBy() {
            this.by = null;
            return this;
        }

        /** The extortion of victim as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public Extortion build() {
            return new Extortion(demanded, paid, amount, by);
        }
    }
}
