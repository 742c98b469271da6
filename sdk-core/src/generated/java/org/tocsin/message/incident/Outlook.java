// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.message.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.OutlookTrend;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;

/**
 * Outlook for incident: Where things are heading within a given time.
 *
 * @param trend Whether things are getting better or worse.
 * @param horizonHours How many hours ahead the trend is judged. Absent when no horizon is given.
 */
public record Outlook(
        @NotNull OutlookTrend trend,
        @Nullable @Min(1) @Max(8760) Integer horizonHours) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .trend(trend)
                .horizonHours(horizonHours);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("trend", trend)
                .with("horizonHours", horizonHours);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static Outlook refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link Outlook}. It checks nothing: the whole message is checked at once. Required: {@code trend}. */
    public static final class Builder {

        private @Nullable OutlookTrend trend;
        private @Nullable Integer horizonHours;

        @JsonIgnore
        private Builder() {}

        /** Expected trend: Whether things are getting better or worse. Required. */
        public Builder trend(OutlookTrend trend) {
            this.trend = trend;
            return this;
        }

        /** Horizon in hours: How many hours ahead the trend is judged. Absent when no horizon is given. */
        public Builder horizonHours(@Nullable Integer horizonHours) {
            this.horizonHours = horizonHours;
            return this;
        }

        /** Horizon in hours, as a plain number. */
        public Builder horizonHours(int horizonHours) {
            this.horizonHours = horizonHours;
            return this;
        }

        /** The outlook for incident as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public Outlook build() {
            return new Outlook(trend, horizonHours);
        }
    }
}
