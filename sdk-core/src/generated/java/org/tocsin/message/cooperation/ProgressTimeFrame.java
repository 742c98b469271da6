// Generated from types/progress-report.schema.json; do not edit.
package org.tocsin.message.cooperation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.PartialTime;

/**
 * Progress time frame: The span in which planned steps are to be taken.
 *
 * @param from When the steps are to begin. Absent when they have begun or it is not said.
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

    /** Builds a {@link ProgressTimeFrame}. It checks nothing: the whole message is checked at once. */
    public static final class Builder {

        private @Nullable PartialTime from;
        private @Nullable PartialTime until;

        @JsonIgnore
        private Builder() {}

        /** Beginning of span: When the steps are to begin. Absent when they have begun or it is not said. */
        public Builder from(@Nullable PartialTime from) {
            this.from = from;
            return this;
        }

        /** End of span: When the steps are to be completed. */
        public Builder until(@Nullable PartialTime until) {
            this.until = until;
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
