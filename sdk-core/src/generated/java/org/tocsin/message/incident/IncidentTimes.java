// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.message.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Answer;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.PartialTime;

/**
 * Times of incident: When what happened. Each point is absent when it has not been reached or nothing is said about it.
 *
 * @param aware When the affected party became aware of the incident; from here the wished reporting times run.
 * @param detected When a person or a machine first noticed signs of it.
 * @param started When the incident began.
 * @param compromised When the first system or account was lost to the attacker.
 * @param exfiltrated When data first left for good.
 * @param contained When it could spread no further.
 * @param recovered When service was back to normal.
 * @param closed When work on the incident ended.
 * @param ongoing Whether the incident is still going on at the time of sending. Absent when it is not said.
 * @param intervals How long it took from one step to the next, where only the length of time is known. Absent when none
 *     is given.
 * @param events What happened in the course of the incident, in order of time. Absent when no course is given.
 */
public record IncidentTimes(
        @NotNull @Valid PartialTime aware,
        @Nullable @Valid PartialTime detected,
        @Nullable @Valid PartialTime started,
        @Nullable @Valid PartialTime compromised,
        @Nullable @Valid PartialTime exfiltrated,
        @Nullable @Valid PartialTime contained,
        @Nullable @Valid PartialTime recovered,
        @Nullable @Valid PartialTime closed,
        @Nullable Answer ongoing,
        @Size(max = 8) List<@NotNull @Valid Interval> intervals,
        @Size(max = 200) List<@NotNull @Valid IncidentEvent> events) {

    /** Lists are copied and may not hold null. */
    public IncidentTimes {
        intervals = List.copyOf(intervals);
        events = List.copyOf(events);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .aware(aware)
                .detected(detected)
                .started(started)
                .compromised(compromised)
                .exfiltrated(exfiltrated)
                .contained(contained)
                .recovered(recovered)
                .closed(closed)
                .ongoing(ongoing)
                .intervals(intervals)
                .events(events);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("aware", aware)
                .with("detected", detected)
                .with("started", started)
                .with("compromised", compromised)
                .with("exfiltrated", exfiltrated)
                .with("contained", contained)
                .with("recovered", recovered)
                .with("closed", closed)
                .with("ongoing", ongoing)
                .with("intervals", intervals)
                .with("events", events);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static IncidentTimes refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link IncidentTimes}. It checks nothing: the whole message is checked at once. */
    public static final class Builder {

        private @Nullable PartialTime aware;
        private @Nullable PartialTime detected;
        private @Nullable PartialTime started;
        private @Nullable PartialTime compromised;
        private @Nullable PartialTime exfiltrated;
        private @Nullable PartialTime contained;
        private @Nullable PartialTime recovered;
        private @Nullable PartialTime closed;
        private @Nullable Answer ongoing;
        private List<Interval> intervals = List.of();
        private List<IncidentEvent> events = List.of();

        @JsonIgnore
        private Builder() {}

        /**
         * Time of awareness: When the affected party became aware of the incident; from here the wished reporting times
         * run.
         */
        public Builder aware(@Nullable PartialTime aware) {
            this.aware = aware;
            return this;
        }

        /** Time of detection: When a person or a machine first noticed signs of it. */
        public Builder detected(@Nullable PartialTime detected) {
            this.detected = detected;
            return this;
        }

        /** Time of start: When the incident began. */
        public Builder started(@Nullable PartialTime started) {
            this.started = started;
            return this;
        }

        /** Time of compromise: When the first system or account was lost to the attacker. */
        public Builder compromised(@Nullable PartialTime compromised) {
            this.compromised = compromised;
            return this;
        }

        /** Time of exfiltration: When data first left for good. */
        public Builder exfiltrated(@Nullable PartialTime exfiltrated) {
            this.exfiltrated = exfiltrated;
            return this;
        }

        /** Time of containment: When it could spread no further. */
        public Builder contained(@Nullable PartialTime contained) {
            this.contained = contained;
            return this;
        }

        /** Time of recovery: When service was back to normal. */
        public Builder recovered(@Nullable PartialTime recovered) {
            this.recovered = recovered;
            return this;
        }

        /** Time of closing: When work on the incident ended. */
        public Builder closed(@Nullable PartialTime closed) {
            this.closed = closed;
            return this;
        }

        /**
         * Still going on: Whether the incident is still going on at the time of sending. Absent when it is not said.
         */
        public Builder ongoing(@Nullable Answer ongoing) {
            this.ongoing = ongoing;
            return this;
        }

        /**
         * Intervals between steps: How long it took from one step to the next, where only the length of time is known.
         * Absent when none is given.
         */
        public Builder intervals(List<Interval> intervals) {
            this.intervals = intervals;
            return this;
        }

        /** Intervals between steps, one by one. */
        public Builder intervals(Interval... intervals) {
            this.intervals = List.of(intervals);
            return this;
        }

        /**
         * Events in order: What happened in the course of the incident, in order of time. Absent when no course is
         * given.
         */
        public Builder events(List<IncidentEvent> events) {
            this.events = events;
            return this;
        }

        /** Events in order, one by one. */
        public Builder events(IncidentEvent... events) {
            this.events = List.of(events);
            return this;
        }

        /** The times of incident as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public IncidentTimes build() {
            return new IncidentTimes(
                    aware,
                    detected,
                    started,
                    compromised,
                    exfiltrated,
                    contained,
                    recovered,
                    closed,
                    ongoing,
                    intervals,
                    events);
        }
    }
}
