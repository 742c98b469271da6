// Generated from types/situation-report.schema.json; do not edit.
package org.tocsin.message.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.Timestamp;

/**
 * Reporting period: The time that a situation report covers.
 *
 * @param from The instant at which the period begins.
 * @param until The instant at which the period ends.
 */
public record SituationPeriod(
        @NotNull Timestamp from,
        @NotNull Timestamp until) {

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

    /** Builds a {@link SituationPeriod}. It checks nothing: the whole message is checked at once. */
    public static final class Builder {

        private @Nullable Timestamp from;
        private @Nullable Timestamp until;

        @JsonIgnore
        private Builder() {}

        /** Beginning of period: The instant at which the period begins. */
        public Builder from(@Nullable Timestamp from) {
            this.from = from;
            return this;
        }

        /**
         * Beginning of period, as it is written.
         *
         * @throws IllegalArgumentException where the text has another form
         */
        public Builder from(String text) {
            return from(Timestamp.of(text));
        }

        /** End of period: The instant at which the period ends. */
        public Builder until(@Nullable Timestamp until) {
            this.until = until;
            return this;
        }

        /**
         * End of period, as it is written.
         *
         * @throws IllegalArgumentException where the text has another form
         */
        public Builder until(String text) {
            return until(Timestamp.of(text));
        }

        /** The reporting period as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public SituationPeriod build() {
            return new SituationPeriod(from, until);
        }
    }
}
