// Generated from types/cooperation-notice.schema.json; do not edit.
package org.tocsin.message.cooperation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.PartialTime;

/**
 * Period of cooperation: From when until when it should take place.
 *
 * @param from When it should begin. Absent when it may begin at once.
 * @param until When it should be finished. Absent when the end is open.
 */
public record CooperationPeriod(
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
    private static CooperationPeriod refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link CooperationPeriod}. It checks nothing: the whole message is checked at once. */
    public static final class Builder {

        private @Nullable PartialTime from;
        private @Nullable PartialTime until;

        @JsonIgnore
        private Builder() {}

        /** Start of period: When it should begin. Absent when it may begin at once. */
        public Builder from(@Nullable PartialTime from) {
            this.from = from;
            return this;
        }

        /** End of period: When it should be finished. Absent when the end is open. */
        public Builder until(@Nullable PartialTime until) {
            this.until = until;
            return this;
        }

        /** The period of cooperation as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public CooperationPeriod build() {
            return new CooperationPeriod(from, until);
        }
    }
}
