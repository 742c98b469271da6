// Generated from types/situation-report.schema.json; do not edit.
package org.tocsin.message.incident;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
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

    /** Builds a {@link SituationPeriod}. It checks nothing: the whole message is checked at once. */
    public static final class Builder {

        private @Nullable Timestamp from;
        private @Nullable Timestamp until;

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
        public SituationPeriod build() {
            return new SituationPeriod(from, until);
        }
    }
}
