// Generated from types/exercise-plan.schema.json; do not edit.
package org.tocsin.message.exercise;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.Timestamp;
import org.tocsin.message.WellFormed;

/**
 * Exercise window: The time in which exercise messages may be sent.
 *
 * @param startsAt The instant before which no exercise message is sent. Rules: {@link
 *     org.tocsin.validation.CoreProblem#EXERCISE_ANNOUNCED_LATE TOC-EXR-010}, {@link
 *     org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
 *     org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
 *     org.tocsin.validation.CoreProblem#INTERVAL_REVERSED TOC-TIM-008}.
 * @param endsAt The instant after which no exercise message is sent. It is not before the start. Rules: {@link
 *     org.tocsin.validation.CoreProblem#LESSONS_OVERDUE TOC-EXR-011}, {@link
 *     org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
 *     org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
 */
public record ExerciseWindow(
        @NotNull @WellFormed Timestamp startsAt,
        @NotNull @WellFormed Timestamp endsAt) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .startsAt(startsAt)
                .endsAt(endsAt);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("startsAt", startsAt)
                .with("endsAt", endsAt);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static ExerciseWindow refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link ExerciseWindow}. It checks nothing: the whole message is checked at once. Required: {@code
     * startsAt}, {@code endsAt}.
     */
    public static final class Builder {

        private @Nullable Timestamp startsAt;
        private @Nullable Timestamp endsAt;

        @JsonIgnore
        private Builder() {}

        /**
         * Starts at: The instant before which no exercise message is sent. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#EXERCISE_ANNOUNCED_LATE TOC-EXR-010}, {@link
         * org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
         * org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
         * org.tocsin.validation.CoreProblem#INTERVAL_REVERSED TOC-TIM-008}.
         */
        public Builder startsAt(Timestamp startsAt) {
            this.startsAt = startsAt;
            return this;
        }

        /** Starts at, as it is written. */
        public Builder startsAt(String startsAt) {
            this.startsAt = startsAt == null ? null : Timestamp.asWritten(startsAt);
            return this;
        }

        /** Starts at, as this moment in UTC. */
        public Builder startsAt(Instant startsAt) {
            this.startsAt = startsAt == null ? null : Timestamp.asWritten(startsAt);
            return this;
        }

        /** Starts at, as this moment with its offset. */
        public Builder startsAt(OffsetDateTime startsAt) {
            this.startsAt = startsAt == null ? null : Timestamp.asWritten(startsAt);
            return this;
        }

        /** Starts at, as if it had not been set. */
        public Builder clearStartsAt() {
            this.startsAt = null;
            return this;
        }

        /**
         * Ends at: The instant after which no exercise message is sent. It is not before the start. Required. Rules:
         * {@link org.tocsin.validation.CoreProblem#LESSONS_OVERDUE TOC-EXR-011}, {@link
         * org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
         * org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
         */
        public Builder endsAt(Timestamp endsAt) {
            this.endsAt = endsAt;
            return this;
        }

        /** Ends at, as it is written. */
        public Builder endsAt(String endsAt) {
            this.endsAt = endsAt == null ? null : Timestamp.asWritten(endsAt);
            return this;
        }

        /** Ends at, as this moment in UTC. */
        public Builder endsAt(Instant endsAt) {
            this.endsAt = endsAt == null ? null : Timestamp.asWritten(endsAt);
            return this;
        }

        /** Ends at, as this moment with its offset. */
        public Builder endsAt(OffsetDateTime endsAt) {
            this.endsAt = endsAt == null ? null : Timestamp.asWritten(endsAt);
            return this;
        }

        /** Ends at, as if it had not been set. */
        public Builder clearEndsAt() {
            this.endsAt = null;
            return this;
        }

        /** The exercise window as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public ExerciseWindow build() {
            return new ExerciseWindow(startsAt, endsAt);
        }
    }
}
