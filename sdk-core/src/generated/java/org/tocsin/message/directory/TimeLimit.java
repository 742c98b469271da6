// Generated from types/sharing-profile.schema.json; do not edit.
package org.tocsin.message.directory;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.TimeLimitUnit;

/**
 * Time limit: A length of time within which something is to be done.
 *
 * @param value The number of units.
 * @param unit The unit that is counted.
 */
public record TimeLimit(
        @NotNull @Min(1) @Max(10000) Integer value,
        @NotNull TimeLimitUnit unit) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .value(value)
                .unit(unit);
    }

    /** Builds a {@link TimeLimit}. It checks nothing: the whole message is checked at once. */
    public static final class Builder {

        private @Nullable Integer value;
        private @Nullable TimeLimitUnit unit;

        private Builder() {}

        /** Length of time: The number of units. */
        public Builder value(@Nullable Integer value) {
            this.value = value;
            return this;
        }

        /** Unit of time: The unit that is counted. */
        public Builder unit(@Nullable TimeLimitUnit unit) {
            this.unit = unit;
            return this;
        }

        /** The time limit as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        public TimeLimit build() {
            return new TimeLimit(value, unit);
        }
    }
}
