// Generated from types/sharing-profile.schema.json; do not edit.
package org.tocsin.message.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.TimeLimitUnit;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;

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

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("value", value)
                .with("unit", unit);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static TimeLimit refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link TimeLimit}. It checks nothing: the whole message is checked at once. Required: {@code value},
     * {@code unit}.
     */
    public static final class Builder {

        private @Nullable Integer value;
        private @Nullable TimeLimitUnit unit;

        @JsonIgnore
        private Builder() {}

        /** Length of time: The number of units. Required. */
        public Builder value(Integer value) {
            this.value = value;
            return this;
        }

        /** Length of time, as a plain number. */
        public Builder value(int value) {
            this.value = value;
            return this;
        }

        /** Unit of time: The unit that is counted. Required. */
        public Builder unit(TimeLimitUnit unit) {
            this.unit = unit;
            return this;
        }

        /** The time limit as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public TimeLimit build() {
            return new TimeLimit(value, unit);
        }
    }
}
