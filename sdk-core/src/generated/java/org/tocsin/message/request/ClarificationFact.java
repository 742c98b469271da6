// Generated from types/clarification-request.schema.json; do not edit.
package org.tocsin.message.request;

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
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.Grade;
import org.tocsin.message.Indicator;
import org.tocsin.message.PartialTime;
import org.tocsin.message.PartialTimestamp;
import org.tocsin.message.Text;

/**
 * Observed fact: One thing that was observed, when, where and how reliably.
 *
 * @param what What was observed, without any conclusion.
 * @param from When it was first observed. Absent when it is not said. Rules: {@link
 *     org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}, {@link
 *     org.tocsin.validation.CoreProblem#INTERVAL_REVERSED TOC-TIM-008}.
 * @param until When it was last observed. Absent when it goes on or it is not said. Rules: {@link
 *     org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}.
 * @param seenAt The sensor, record or network where it was observed. Absent when it is not told.
 * @param grade How good the source and the content are. Absent when they were not graded.
 * @param indicators Values by which the other party can find the activity on its side. Absent when there are none.
 */
public record ClarificationFact(
        @NotNull @Valid Text what,
        @Nullable @Valid PartialTime from,
        @Nullable @Valid PartialTime until,
        @Nullable @Valid Text seenAt,
        @Nullable @Valid Grade grade,
        @Size(max = 500) List<@NotNull @Valid Indicator> indicators) {

    /** Lists are copied; null in one is found when the message is checked. */
    public ClarificationFact {
        indicators = Elements.copy(indicators);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .what(what)
                .from(from)
                .until(until)
                .seenAt(seenAt)
                .grade(grade)
                .indicators(indicators);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("what", what)
                .with("from", from)
                .with("until", until)
                .with("seenAt", seenAt)
                .with("grade", grade)
                .with("indicators", indicators);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static ClarificationFact refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link ClarificationFact}. It checks nothing: the whole message is checked at once. Required: {@code
     * what}.
     */
    public static final class Builder {

        private @Nullable Text what;
        private @Nullable PartialTime from;
        private @Nullable PartialTime until;
        private @Nullable Text seenAt;
        private @Nullable Grade grade;
        private List<Indicator> indicators = List.of();

        @JsonIgnore
        private Builder() {}

        /** Observation in words: What was observed, without any conclusion. Required. */
        public Builder what(Text what) {
            this.what = what;
            return this;
        }

        /** Observation in words, in one language. */
        public Builder what(String language, String words) {
            this.what = Text.of(language, words);
            return this;
        }

        /** Observation in words, as if it had not been set. */
        public Builder clearWhat() {
            this.what = null;
            return this;
        }

        /**
         * Beginning of observation: When it was first observed. Absent when it is not said. Rules: {@link
         * org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}, {@link
         * org.tocsin.validation.CoreProblem#INTERVAL_REVERSED TOC-TIM-008}.
         */
        public Builder from(@Nullable PartialTime from) {
            this.from = from;
            return this;
        }

        /** Beginning of observation, as this value alone. */
        public Builder from(@Nullable PartialTimestamp from) {
            this.from = from == null ? null : PartialTime.builder().at(from).build();
            return this;
        }

        /** Beginning of observation, as it is written. */
        public Builder from(@Nullable String from) {
            this.from = from == null ? null : PartialTime.builder().at(from).build();
            return this;
        }

        /** Beginning of observation, as this moment in UTC. */
        public Builder from(@Nullable Instant from) {
            this.from = from == null ? null : PartialTime.builder().at(from).build();
            return this;
        }

        /** Beginning of observation, as this moment with its offset. */
        public Builder from(@Nullable OffsetDateTime from) {
            this.from = from == null ? null : PartialTime.builder().at(from).build();
            return this;
        }

        /** Beginning of observation, as this day. */
        public Builder from(@Nullable LocalDate from) {
            this.from = from == null ? null : PartialTime.builder().at(from).build();
            return this;
        }

        /** Beginning of observation, as if it had not been set. */
        public Builder clearFrom() {
            this.from = null;
            return this;
        }

        /**
         * End of observation: When it was last observed. Absent when it goes on or it is not said. Rules: {@link
         * org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}.
         */
        public Builder until(@Nullable PartialTime until) {
            this.until = until;
            return this;
        }

        /** End of observation, as this value alone. */
        public Builder until(@Nullable PartialTimestamp until) {
            this.until = until == null ? null : PartialTime.builder().at(until).build();
            return this;
        }

        /** End of observation, as it is written. */
        public Builder until(@Nullable String until) {
            this.until = until == null ? null : PartialTime.builder().at(until).build();
            return this;
        }

        /** End of observation, as this moment in UTC. */
        public Builder until(@Nullable Instant until) {
            this.until = until == null ? null : PartialTime.builder().at(until).build();
            return this;
        }

        /** End of observation, as this moment with its offset. */
        public Builder until(@Nullable OffsetDateTime until) {
            this.until = until == null ? null : PartialTime.builder().at(until).build();
            return this;
        }

        /** End of observation, as this day. */
        public Builder until(@Nullable LocalDate until) {
            this.until = until == null ? null : PartialTime.builder().at(until).build();
            return this;
        }

        /** End of observation, as if it had not been set. */
        public Builder clearUntil() {
            this.until = null;
            return this;
        }

        /** Place of observation: The sensor, record or network where it was observed. Absent when it is not told. */
        public Builder seenAt(@Nullable Text seenAt) {
            this.seenAt = seenAt;
            return this;
        }

        /** Place of observation, in one language. */
        public Builder seenAt(String language, String words) {
            this.seenAt = Text.of(language, words);
            return this;
        }

        /** Place of observation, as if it had not been set. */
        public Builder clearSeenAt() {
            this.seenAt = null;
            return this;
        }

        /** Information grade: How good the source and the content are. Absent when they were not graded. */
        public Builder grade(@Nullable Grade grade) {
            this.grade = grade;
            return this;
        }

        /**
         * Technical indicators: Values by which the other party can find the activity on its side. Absent when there
         * are none. Replaces what was set before; {@code addIndicators} adds.
         */
        public Builder indicators(List<Indicator> indicators) {
            this.indicators = Elements.copy(indicators);
            return this;
        }

        /** Technical indicators, one by one, in place of what was set before. */
        public Builder indicators(Indicator... indicators) {
            this.indicators = Elements.of(indicators);
            return this;
        }

        /** Technical indicators, added to what was set before. */
        public Builder addIndicators(Indicator... more) {
            this.indicators = Elements.plus(indicators, Elements.of(more));
            return this;
        }

        /** The observed fact as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public ClarificationFact build() {
            return new ClarificationFact(
                    what,
                    from,
                    until,
                    seenAt,
                    grade,
                    indicators);
        }
    }
}
