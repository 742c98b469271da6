// Generated from types/directory-entry.schema.json; do not edit.
package org.tocsin.message.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Weekday;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.TextLength;

/**
 * Duty hours: Hours in which the office is at work on some days of the week.
 *
 * @param days The days of the week on which the hours begin. Absent means every day.
 * @param hours The hours on these days.
 */
public record DutyHours(
        @Size(max = 7) List<@NotNull Weekday> days,
        @NotNull @TextLength(min = 1, max = 11) @Pattern(regexp = "^([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$", message = "Hours of day (00:00-24:00, 08:30-17:00, 22:00-06:00)") String hours) {

    /** Lists are copied; null in one is found when the message is checked. */
    public DutyHours {
        days = Elements.copy(days);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .days(days)
                .hours(hours);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("days", days)
                .with("hours", hours);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static DutyHours refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link DutyHours}. It checks nothing: the whole message is checked at once. Required: {@code hours}. */
    public static final class Builder {

        private List<Weekday> days = List.of();
        private @Nullable String hours;

        @JsonIgnore
        private Builder() {}

        /**
         * Days of week: The days of the week on which the hours begin. Absent means every day. Replaces what was set
         * before; {@code addDays} adds.
         */
        public Builder days(List<Weekday> days) {
            this.days = Elements.copy(days);
            return this;
        }

        /** Days of week, one by one, in place of what was set before. */
        public Builder days(Weekday... days) {
            this.days = Elements.of(days);
            return this;
        }

        /** Days of week, added to what was set before. */
        public Builder addDays(Weekday... more) {
            this.days = Elements.plus(days, Elements.of(more));
            return this;
        }

        /** Hours of day: The hours on these days. Required. */
        public Builder hours(String hours) {
            this.hours = hours;
            return this;
        }

        /** The duty hours as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public DutyHours build() {
            return new DutyHours(days, hours);
        }
    }
}
