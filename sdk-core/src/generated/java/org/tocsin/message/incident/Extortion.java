// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.message.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Answer;
import org.tocsin.code.DisclosableAnswer;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.Quantity;
import org.tocsin.message.Timestamp;

/**
 * Extortion of victim: What was demanded, and whether it was paid. Each member is absent when nothing is said about it.
 *
 * @param demanded Whether something was demanded.
 * @param paid Whether something was paid.
 * @param amount How much was demanded.
 * @param by The instant until which payment was demanded.
 */
public record Extortion(
        @Nullable Answer demanded,
        @Nullable DisclosableAnswer paid,
        @Nullable @Valid Quantity amount,
        @Nullable Timestamp by) {

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

    /** Builds a {@link Extortion}. It checks nothing: the whole message is checked at once. */
    public static final class Builder {

        private @Nullable Answer demanded;
        private @Nullable DisclosableAnswer paid;
        private @Nullable Quantity amount;
        private @Nullable Timestamp by;

        @JsonIgnore
        private Builder() {}

        /** Demand made: Whether something was demanded. */
        public Builder demanded(@Nullable Answer demanded) {
            this.demanded = demanded;
            return this;
        }

        /** Payment made: Whether something was paid. */
        public Builder paid(@Nullable DisclosableAnswer paid) {
            this.paid = paid;
            return this;
        }

        /** Amount demanded: How much was demanded. */
        public Builder amount(@Nullable Quantity amount) {
            this.amount = amount;
            return this;
        }

        /** Demanded by: The instant until which payment was demanded. */
        public Builder by(@Nullable Timestamp by) {
            this.by = by;
            return this;
        }

        /**
         * Demanded by, as it is written.
         *
         * @throws IllegalArgumentException where the text has another form
         */
        public Builder by(String text) {
            return by(Timestamp.of(text));
        }

        /** The extortion of victim as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public Extortion build() {
            return new Extortion(demanded, paid, amount, by);
        }
    }
}
