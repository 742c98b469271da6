// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.message.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Answer;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.PartialTime;
import org.tocsin.message.PartialTimestamp;

/**
 * Times of incident: When what happened. Each point is absent when it has not been reached or nothing is said about it.
 *
 * @param aware When the affected party became aware of the incident; from here the wished reporting times run where
 *     nothing else is said. Rules: {@link org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}.
 * @param classified When the incident was found to be of a class that has to be reported, where a law or a profile lets
 *     times run from there. Rules: {@link org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}.
 * @param detected When a person or a machine first noticed signs of it. Rules: {@link
 *     org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}.
 * @param started When the incident began. Rules: {@link org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING
 *     TOC-TIM-003}.
 * @param compromised When the first system or account was lost to the attacker. Rules: {@link
 *     org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}.
 * @param exfiltrated When data first left for good. Rules: {@link
 *     org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}.
 * @param contained When it could spread no further. Rules: {@link
 *     org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}.
 * @param recovered When service was back to normal. Rules: {@link
 *     org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}.
 * @param closed When work on the incident ended. Rules: {@link org.tocsin.validation.CoreProblem#STAGE_INCOMPLETE
 *     TOC-INC-001}, {@link org.tocsin.validation.CoreProblem#CONTRADICTORY_MEMBERS TOC-SHP-019}, {@link
 *     org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}.
 * @param ongoing Whether the incident is still going on at the time of sending. Absent when it is not said.
 * @param intervals How long it took from one step to the next, where only the length of time is known. Absent when none
 *     is given.
 * @param events What happened in the course of the incident, in order of time. Absent when no course is given.
 */
public record IncidentTimes(
        @NotNull @Valid PartialTime aware,
        @Nullable @Valid PartialTime classified,
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

    /** Lists are copied; null in one is found when the message is checked. */
    public IncidentTimes {
        intervals = Elements.copy(intervals);
        events = Elements.copy(events);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .aware(aware)
                .classified(classified)
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
                .with("classified", classified)
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

    /**
     * Builds a {@link IncidentTimes}. It checks nothing: the whole message is checked at once. Required: {@code aware}.
     */
    public static final class Builder {

        private @Nullable PartialTime aware;
        private @Nullable PartialTime classified;
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
         * run where nothing else is said. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}.
         */
        public Builder aware(PartialTime aware) {
            this.aware = aware;
            return this;
        }

        /** Time of awareness, as this value alone. */
        public Builder aware(PartialTimestamp aware) {
            this.aware = aware == null ? null : PartialTime.builder().at(aware).build();
            return this;
        }

        /** Time of awareness, as it is written. */
        public Builder aware(String aware) {
            this.aware = aware == null ? null : PartialTime.builder().at(aware).build();
            return this;
        }

        /** Time of awareness, as this moment in UTC. */
        public Builder aware(Instant aware) {
            this.aware = aware == null ? null : PartialTime.builder().at(aware).build();
            return this;
        }

        /** Time of awareness, as this moment with its offset. */
        public Builder aware(OffsetDateTime aware) {
            this.aware = aware == null ? null : PartialTime.builder().at(aware).build();
            return this;
        }

        /** Time of awareness, as this day. */
        public Builder aware(LocalDate aware) {
            this.aware = aware == null ? null : PartialTime.builder().at(aware).build();
            return this;
        }

        /** Time of awareness, as if it had not been set. */
        public Builder clearAware() {
            this.aware = null;
            return this;
        }

        /**
         * Time of classification: When the incident was found to be of a class that has to be reported, where a law or
         * a profile lets times run from there. Optional. Rules: {@link
         * org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}.
         */
        public Builder classified(@Nullable PartialTime classified) {
            this.classified = classified;
            return this;
        }

        /** Time of classification, as this value alone. */
        public Builder classified(@Nullable PartialTimestamp classified) {
            this.classified = classified == null ? null : PartialTime.builder().at(classified).build();
            return this;
        }

        /** Time of classification, as it is written. */
        public Builder classified(@Nullable String classified) {
            this.classified = classified == null ? null : PartialTime.builder().at(classified).build();
            return this;
        }

        /** Time of classification, as this moment in UTC. */
        public Builder classified(@Nullable Instant classified) {
            this.classified = classified == null ? null : PartialTime.builder().at(classified).build();
            return this;
        }

        /** Time of classification, as this moment with its offset. */
        public Builder classified(@Nullable OffsetDateTime classified) {
            this.classified = classified == null ? null : PartialTime.builder().at(classified).build();
            return this;
        }

        /** Time of classification, as this day. */
        public Builder classified(@Nullable LocalDate classified) {
            this.classified = classified == null ? null : PartialTime.builder().at(classified).build();
            return this;
        }

        /** Time of classification, as if it had not been set. */
        public Builder clearClassified() {
            this.classified = null;
            return this;
        }

        /**
         * Time of detection: When a person or a machine first noticed signs of it. Optional. Rules: {@link
         * org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}.
         */
        public Builder detected(@Nullable PartialTime detected) {
            this.detected = detected;
            return this;
        }

        /** Time of detection, as this value alone. */
        public Builder detected(@Nullable PartialTimestamp detected) {
            this.detected = detected == null ? null : PartialTime.builder().at(detected).build();
            return this;
        }

        /** Time of detection, as it is written. */
        public Builder detected(@Nullable String detected) {
            this.detected = detected == null ? null : PartialTime.builder().at(detected).build();
            return this;
        }

        /** Time of detection, as this moment in UTC. */
        public Builder detected(@Nullable Instant detected) {
            this.detected = detected == null ? null : PartialTime.builder().at(detected).build();
            return this;
        }

        /** Time of detection, as this moment with its offset. */
        public Builder detected(@Nullable OffsetDateTime detected) {
            this.detected = detected == null ? null : PartialTime.builder().at(detected).build();
            return this;
        }

        /** Time of detection, as this day. */
        public Builder detected(@Nullable LocalDate detected) {
            this.detected = detected == null ? null : PartialTime.builder().at(detected).build();
            return this;
        }

        /** Time of detection, as if it had not been set. */
        public Builder clearDetected() {
            this.detected = null;
            return this;
        }

        /**
         * Time of start: When the incident began. Optional. Rules: {@link
         * org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}.
         */
        public Builder started(@Nullable PartialTime started) {
            this.started = started;
            return this;
        }

        /** Time of start, as this value alone. */
        public Builder started(@Nullable PartialTimestamp started) {
            this.started = started == null ? null : PartialTime.builder().at(started).build();
            return this;
        }

        /** Time of start, as it is written. */
        public Builder started(@Nullable String started) {
            this.started = started == null ? null : PartialTime.builder().at(started).build();
            return this;
        }

        /** Time of start, as this moment in UTC. */
        public Builder started(@Nullable Instant started) {
            this.started = started == null ? null : PartialTime.builder().at(started).build();
            return this;
        }

        /** Time of start, as this moment with its offset. */
        public Builder started(@Nullable OffsetDateTime started) {
            this.started = started == null ? null : PartialTime.builder().at(started).build();
            return this;
        }

        /** Time of start, as this day. */
        public Builder started(@Nullable LocalDate started) {
            this.started = started == null ? null : PartialTime.builder().at(started).build();
            return this;
        }

        /** Time of start, as if it had not been set. */
        public Builder clearStarted() {
            this.started = null;
            return this;
        }

        /**
         * Time of compromise: When the first system or account was lost to the attacker. Optional. Rules: {@link
         * org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}.
         */
        public Builder compromised(@Nullable PartialTime compromised) {
            this.compromised = compromised;
            return this;
        }

        /** Time of compromise, as this value alone. */
        public Builder compromised(@Nullable PartialTimestamp compromised) {
            this.compromised = compromised == null ? null : PartialTime.builder().at(compromised).build();
            return this;
        }

        /** Time of compromise, as it is written. */
        public Builder compromised(@Nullable String compromised) {
            this.compromised = compromised == null ? null : PartialTime.builder().at(compromised).build();
            return this;
        }

        /** Time of compromise, as this moment in UTC. */
        public Builder compromised(@Nullable Instant compromised) {
            this.compromised = compromised == null ? null : PartialTime.builder().at(compromised).build();
            return this;
        }

        /** Time of compromise, as this moment with its offset. */
        public Builder compromised(@Nullable OffsetDateTime compromised) {
            this.compromised = compromised == null ? null : PartialTime.builder().at(compromised).build();
            return this;
        }

        /** Time of compromise, as this day. */
        public Builder compromised(@Nullable LocalDate compromised) {
            this.compromised = compromised == null ? null : PartialTime.builder().at(compromised).build();
            return this;
        }

        /** Time of compromise, as if it had not been set. */
        public Builder clearCompromised() {
            this.compromised = null;
            return this;
        }

        /**
         * Time of exfiltration: When data first left for good. Optional. Rules: {@link
         * org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}.
         */
        public Builder exfiltrated(@Nullable PartialTime exfiltrated) {
            this.exfiltrated = exfiltrated;
            return this;
        }

        /** Time of exfiltration, as this value alone. */
        public Builder exfiltrated(@Nullable PartialTimestamp exfiltrated) {
            this.exfiltrated = exfiltrated == null ? null : PartialTime.builder().at(exfiltrated).build();
            return this;
        }

        /** Time of exfiltration, as it is written. */
        public Builder exfiltrated(@Nullable String exfiltrated) {
            this.exfiltrated = exfiltrated == null ? null : PartialTime.builder().at(exfiltrated).build();
            return this;
        }

        /** Time of exfiltration, as this moment in UTC. */
        public Builder exfiltrated(@Nullable Instant exfiltrated) {
            this.exfiltrated = exfiltrated == null ? null : PartialTime.builder().at(exfiltrated).build();
            return this;
        }

        /** Time of exfiltration, as this moment with its offset. */
        public Builder exfiltrated(@Nullable OffsetDateTime exfiltrated) {
            this.exfiltrated = exfiltrated == null ? null : PartialTime.builder().at(exfiltrated).build();
            return this;
        }

        /** Time of exfiltration, as this day. */
        public Builder exfiltrated(@Nullable LocalDate exfiltrated) {
            this.exfiltrated = exfiltrated == null ? null : PartialTime.builder().at(exfiltrated).build();
            return this;
        }

        /** Time of exfiltration, as if it had not been set. */
        public Builder clearExfiltrated() {
            this.exfiltrated = null;
            return this;
        }

        /**
         * Time of containment: When it could spread no further. Optional. Rules: {@link
         * org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}.
         */
        public Builder contained(@Nullable PartialTime contained) {
            this.contained = contained;
            return this;
        }

        /** Time of containment, as this value alone. */
        public Builder contained(@Nullable PartialTimestamp contained) {
            this.contained = contained == null ? null : PartialTime.builder().at(contained).build();
            return this;
        }

        /** Time of containment, as it is written. */
        public Builder contained(@Nullable String contained) {
            this.contained = contained == null ? null : PartialTime.builder().at(contained).build();
            return this;
        }

        /** Time of containment, as this moment in UTC. */
        public Builder contained(@Nullable Instant contained) {
            this.contained = contained == null ? null : PartialTime.builder().at(contained).build();
            return this;
        }

        /** Time of containment, as this moment with its offset. */
        public Builder contained(@Nullable OffsetDateTime contained) {
            this.contained = contained == null ? null : PartialTime.builder().at(contained).build();
            return this;
        }

        /** Time of containment, as this day. */
        public Builder contained(@Nullable LocalDate contained) {
            this.contained = contained == null ? null : PartialTime.builder().at(contained).build();
            return this;
        }

        /** Time of containment, as if it had not been set. */
        public Builder clearContained() {
            this.contained = null;
            return this;
        }

        /**
         * Time of recovery: When service was back to normal. Optional. Rules: {@link
         * org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}.
         */
        public Builder recovered(@Nullable PartialTime recovered) {
            this.recovered = recovered;
            return this;
        }

        /** Time of recovery, as this value alone. */
        public Builder recovered(@Nullable PartialTimestamp recovered) {
            this.recovered = recovered == null ? null : PartialTime.builder().at(recovered).build();
            return this;
        }

        /** Time of recovery, as it is written. */
        public Builder recovered(@Nullable String recovered) {
            this.recovered = recovered == null ? null : PartialTime.builder().at(recovered).build();
            return this;
        }

        /** Time of recovery, as this moment in UTC. */
        public Builder recovered(@Nullable Instant recovered) {
            this.recovered = recovered == null ? null : PartialTime.builder().at(recovered).build();
            return this;
        }

        /** Time of recovery, as this moment with its offset. */
        public Builder recovered(@Nullable OffsetDateTime recovered) {
            this.recovered = recovered == null ? null : PartialTime.builder().at(recovered).build();
            return this;
        }

        /** Time of recovery, as this day. */
        public Builder recovered(@Nullable LocalDate recovered) {
            this.recovered = recovered == null ? null : PartialTime.builder().at(recovered).build();
            return this;
        }

        /** Time of recovery, as if it had not been set. */
        public Builder clearRecovered() {
            this.recovered = null;
            return this;
        }

        /**
         * Time of closing: When work on the incident ended. Optional. Rules: {@link
         * org.tocsin.validation.CoreProblem#STAGE_INCOMPLETE TOC-INC-001}, {@link
         * org.tocsin.validation.CoreProblem#CONTRADICTORY_MEMBERS TOC-SHP-019}, {@link
         * org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}.
         */
        public Builder closed(@Nullable PartialTime closed) {
            this.closed = closed;
            return this;
        }

        /** Time of closing, as this value alone. */
        public Builder closed(@Nullable PartialTimestamp closed) {
            this.closed = closed == null ? null : PartialTime.builder().at(closed).build();
            return this;
        }

        /** Time of closing, as it is written. */
        public Builder closed(@Nullable String closed) {
            this.closed = closed == null ? null : PartialTime.builder().at(closed).build();
            return this;
        }

        /** Time of closing, as this moment in UTC. */
        public Builder closed(@Nullable Instant closed) {
            this.closed = closed == null ? null : PartialTime.builder().at(closed).build();
            return this;
        }

        /** Time of closing, as this moment with its offset. */
        public Builder closed(@Nullable OffsetDateTime closed) {
            this.closed = closed == null ? null : PartialTime.builder().at(closed).build();
            return this;
        }

        /** Time of closing, as this day. */
        public Builder closed(@Nullable LocalDate closed) {
            this.closed = closed == null ? null : PartialTime.builder().at(closed).build();
            return this;
        }

        /** Time of closing, as if it had not been set. */
        public Builder clearClosed() {
            this.closed = null;
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
         * Absent when none is given. Replaces what was set before; {@code addIntervals} adds.
         */
        public Builder intervals(List<Interval> intervals) {
            this.intervals = Elements.copy(intervals);
            return this;
        }

        /** Intervals between steps, one by one, in place of what was set before. */
        public Builder intervals(Interval... intervals) {
            this.intervals = Elements.of(intervals);
            return this;
        }

        /** Intervals between steps, added to what was set before. */
        public Builder addIntervals(Interval... more) {
            this.intervals = Elements.plus(intervals, Elements.of(more));
            return this;
        }

        /**
         * Events in order: What happened in the course of the incident, in order of time. Absent when no course is
         * given. Replaces what was set before; {@code addEvents} adds.
         */
        public Builder events(List<IncidentEvent> events) {
            this.events = Elements.copy(events);
            return this;
        }

        /** Events in order, one by one, in place of what was set before. */
        public Builder events(IncidentEvent... events) {
            this.events = Elements.of(events);
            return this;
        }

        /** Events in order, added to what was set before. */
        public Builder addEvents(IncidentEvent... more) {
            this.events = Elements.plus(events, Elements.of(more));
            return this;
        }

        /** The times of incident as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public IncidentTimes build() {
            return new IncidentTimes(
                    aware,
                    classified,
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
