// Generated from types/sharing-profile.schema.json; do not edit.
package org.tocsin.message.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ClockStart;
import org.tocsin.code.ReportStage;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;

/**
 * Report target: How soon the party means to give a report of one stage. It is a wish and no duty.
 *
 * @param stage The stage of the report.
 * @param within The time to the report, from the moment that {@code from} names; without it from awareness to the early
 *     report and to the notification, from the notification to the final report, and from each report to the next
 *     intermediate one.
 * @param from From which moment the time runs. Absent, it is the usual one of the stage.
 */
public record ReportTarget(
        @NotNull ReportStage stage,
        @NotNull @Valid TimeLimit within,
        @Nullable ClockStart from) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .stage(stage)
                .within(within)
                .from(from);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("stage", stage)
                .with("within", within)
                .with("from", from);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static ReportTarget refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link ReportTarget}. It checks nothing: the whole message is checked at once. Required: {@code stage},
     * {@code within}.
     */
    public static final class Builder {

        private @Nullable ReportStage stage;
        private @Nullable TimeLimit within;
        private @Nullable ClockStart from;

        @JsonIgnore
        private Builder() {}

        /** Stage of report: The stage of the report. Required. */
        public Builder stage(ReportStage stage) {
            this.stage = stage;
            return this;
        }

        /**
         * Reported within: The time to the report, from the moment that {@code from} names; without it from awareness
         * to the early report and to the notification, from the notification to the final report, and from each report
         * to the next intermediate one. Required.
         */
        public Builder within(TimeLimit within) {
            this.within = within;
            return this;
        }

        /** Start of clock: From which moment the time runs. Absent, it is the usual one of the stage. */
        public Builder from(@Nullable ClockStart from) {
            this.from = from;
            return this;
        }

        /** The report target as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public ReportTarget build() {
            return new ReportTarget(stage, within, from);
        }
    }
}
