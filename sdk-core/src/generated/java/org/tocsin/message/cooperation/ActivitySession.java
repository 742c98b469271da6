// Generated from types/activity-notice.schema.json; do not edit.
package org.tocsin.message.cooperation;

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
import org.tocsin.code.Attendance;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.PartialTime;
import org.tocsin.message.PartialTimestamp;
import org.tocsin.message.Text;

/**
 * Activity session: One stretch of time in which the activity is held.
 *
 * @param from When it begins: an instant, a day, or a month while that is all that is known. Rules: {@link
 *     org.tocsin.validation.CoreProblem#INTERVAL_REVERSED TOC-TIM-008}.
 * @param until When it ends; of a day, its end is meant. Absent when it ends on the day on which it begins, or the end
 *     is open.
 * @param attendance Whether one takes part on site, online or either way.
 * @param place Where it is held. Absent when it is online, or the place is not settled.
 * @param topic What this session is about. Absent when the summary says enough.
 * @param agenda What happens in this session, in order. Absent when it is not set yet.
 */
public record ActivitySession(
        @NotNull @Valid PartialTime from,
        @Nullable @Valid PartialTime until,
        @NotNull Attendance attendance,
        @Nullable @Valid ActivityPlace place,
        @Nullable @Valid Text topic,
        @Size(max = 64) List<@NotNull @Valid AgendaItem> agenda) {

    /** Lists are copied; null in one is found when the message is checked. */
    public ActivitySession {
        agenda = Elements.copy(agenda);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .from(from)
                .until(until)
                .attendance(attendance)
                .place(place)
                .topic(topic)
                .agenda(agenda);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("from", from)
                .with("until", until)
                .with("attendance", attendance)
                .with("place", place)
                .with("topic", topic)
                .with("agenda", agenda);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static ActivitySession refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link ActivitySession}. It checks nothing: the whole message is checked at once. Required: {@code
     * from}, {@code attendance}.
     */
    public static final class Builder {

        private @Nullable PartialTime from;
        private @Nullable PartialTime until;
        private @Nullable Attendance attendance;
        private @Nullable ActivityPlace place;
        private @Nullable Text topic;
        private List<AgendaItem> agenda = List.of();

        @JsonIgnore
        private Builder() {}

        /**
         * Start of session: When it begins: an instant, a day, or a month while that is all that is known. Required.
         * Rules: {@link org.tocsin.validation.CoreProblem#INTERVAL_REVERSED TOC-TIM-008}.
         */
        public Builder from(PartialTime from) {
            this.from = from;
            return this;
        }

        /** Start of session, as this value alone. */
        public Builder from(PartialTimestamp from) {
            this.from = from == null ? null : PartialTime.builder().at(from).build();
            return this;
        }

        /** Start of session, as it is written. */
        public Builder from(String from) {
            this.from = from == null ? null : PartialTime.builder().at(from).build();
            return this;
        }

        /** Start of session, as this moment in UTC. */
        public Builder from(Instant from) {
            this.from = from == null ? null : PartialTime.builder().at(from).build();
            return this;
        }

        /** Start of session, as this moment with its offset. */
        public Builder from(OffsetDateTime from) {
            this.from = from == null ? null : PartialTime.builder().at(from).build();
            return this;
        }

        /** Start of session, as this day. */
        public Builder from(LocalDate from) {
            this.from = from == null ? null : PartialTime.builder().at(from).build();
            return this;
        }

        /** Start of session, as if it had not been set. */
        public Builder clearFrom() {
            this.from = null;
            return this;
        }

        /**
         * End of session: When it ends; of a day, its end is meant. Absent when it ends on the day on which it begins,
         * or the end is open.
         */
        public Builder until(@Nullable PartialTime until) {
            this.until = until;
            return this;
        }

        /** End of session, as this value alone. */
        public Builder until(@Nullable PartialTimestamp until) {
            this.until = until == null ? null : PartialTime.builder().at(until).build();
            return this;
        }

        /** End of session, as it is written. */
        public Builder until(@Nullable String until) {
            this.until = until == null ? null : PartialTime.builder().at(until).build();
            return this;
        }

        /** End of session, as this moment in UTC. */
        public Builder until(@Nullable Instant until) {
            this.until = until == null ? null : PartialTime.builder().at(until).build();
            return this;
        }

        /** End of session, as this moment with its offset. */
        public Builder until(@Nullable OffsetDateTime until) {
            this.until = until == null ? null : PartialTime.builder().at(until).build();
            return this;
        }

        /** End of session, as this day. */
        public Builder until(@Nullable LocalDate until) {
            this.until = until == null ? null : PartialTime.builder().at(until).build();
            return this;
        }

        /** End of session, as if it had not been set. */
        public Builder clearUntil() {
            this.until = null;
            return this;
        }

        /** Form of attendance: Whether one takes part on site, online or either way. Required. */
        public Builder attendance(Attendance attendance) {
            this.attendance = attendance;
            return this;
        }

        /** Place of session: Where it is held. Absent when it is online, or the place is not settled. */
        public Builder place(@Nullable ActivityPlace place) {
            this.place = place;
            return this;
        }

        /** Topic of session: What this session is about. Absent when the summary says enough. */
        public Builder topic(@Nullable Text topic) {
            this.topic = topic;
            return this;
        }

        /** Topic of session, in one language. */
        public Builder topic(String language, String words) {
            this.topic = Text.of(language, words);
            return this;
        }

        /** Topic of session, as if it had not been set. */
        public Builder clearTopic() {
            this.topic = null;
            return this;
        }

        /**
         * Agenda of session: What happens in this session, in order. Absent when it is not set yet. Replaces what was
         * set before; {@code addAgenda} adds.
         */
        public Builder agenda(List<AgendaItem> agenda) {
            this.agenda = Elements.copy(agenda);
            return this;
        }

        /** Agenda of session, one by one, in place of what was set before. */
        public Builder agenda(AgendaItem... agenda) {
            this.agenda = Elements.of(agenda);
            return this;
        }

        /** Agenda of session, added to what was set before. */
        public Builder addAgenda(AgendaItem... more) {
            this.agenda = Elements.plus(agenda, Elements.of(more));
            return this;
        }

        /** The activity session as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public ActivitySession build() {
            return new ActivitySession(
                    from,
                    until,
                    attendance,
                    place,
                    topic,
                    agenda);
        }
    }
}
