// Generated from types/analysis-report.schema.json; do not edit.
package org.tocsin.message.incident;

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
 * Period of analysis: The time from which the material of an analysis comes. Each end is absent when it is open.
 *
 * @param from The time of the oldest material.
 * @param until The time of the newest material.
 */
public record AnalysisPeriod(
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
    private static AnalysisPeriod refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link AnalysisPeriod}. It checks nothing: the whole message is checked at once. */
    public static final class Builder {

        private @Nullable PartialTime from;
        private @Nullable PartialTime until;

        @JsonIgnore
        private Builder() {}

        /** Beginning of period: The time of the oldest material. */
        public Builder from(@Nullable PartialTime from) {
            this.from = from;
            return this;
        }

        /** End of period: The time of the newest material. */
        public Builder until(@Nullable PartialTime until) {
            this.until = until;
            return this;
        }

        /** The period of analysis as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public AnalysisPeriod build() {
            return new AnalysisPeriod(from, until);
        }
    }
}
