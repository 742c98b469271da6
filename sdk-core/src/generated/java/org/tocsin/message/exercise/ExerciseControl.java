// Generated from types/exercise-control.schema.json; do not edit.
package org.tocsin.message.exercise;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ExerciseAction;
import org.tocsin.code.MessageType;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.Body;
import org.tocsin.message.ExerciseId;
import org.tocsin.message.Extensions;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;
import org.tocsin.message.WellFormed;

/**
 * Exercise control: Starts, pauses, resumes, stops or ends an exercise. For a real event it is sent in the realm
 * actual, so that everybody sees it, and ends the exercise at once.
 *
 * <p>Clause: <a href="{@docRoot}/clauses.html#exercise-types">exercise-types</a>.
 *
 * @param action What happens to the exercise.
 * @param exercise The exercise that is meant, where the envelope does not say it: in the realm actual. Absent there,
 *     every exercise is meant that a recipient takes part in; elsewhere the envelope says it.
 * @param effectiveAt The instant from which it holds. Absent, it holds from the instant of sending. Rules: {@link
 *     org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
 *     org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
 * @param resumeBy After a pause, the instant by which the exercise should continue. Absent when that is open. Rules:
 *     {@link org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
 *     org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
 *     org.tocsin.validation.CoreProblem#DEADLINE_BEFORE_SENDING TOC-TIM-009}.
 * @param reason Why it is done. Absent when it goes as planned.
 * @param extensions Additions of a forum or a nation to what this type of message says, each under a namespaced key.
 *     Absent when there are none. Rules: {@link org.tocsin.validation.CoreProblem#EXTENSION_NOT_NAMESPACED
 *     TOC-EXT-001}, {@link org.tocsin.validation.CoreProblem#EXTENSION_RESTATES_ENVELOPE TOC-EXT-002}, {@link
 *     org.tocsin.validation.CoreProblem#UNREGISTERED_EXTENSION TOC-EXT-003}.
 */
public record ExerciseControl(
        @NotNull ExerciseAction action,
        @Nullable @WellFormed ExerciseId exercise,
        @Nullable @WellFormed Timestamp effectiveAt,
        @Nullable @WellFormed Timestamp resumeBy,
        @Nullable @Valid Text reason,
        Extensions extensions) implements Body {

    /** Lists are copied; null in one is found when the message is checked. */
    public ExerciseControl {
        extensions = extensions == null ? Extensions.none() : extensions;
    }

    @Override
    public MessageType messageType() {
        return MessageType.EXERCISE_CONTROL;
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .action(action)
                .exercise(exercise)
                .effectiveAt(effectiveAt)
                .resumeBy(resumeBy)
                .reason(reason)
                .extensions(extensions);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("action", action)
                .with("exercise", exercise)
                .with("effectiveAt", effectiveAt)
                .with("resumeBy", resumeBy)
                .with("reason", reason)
                .with("extensions", extensions.isEmpty() ? null : extensions);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static ExerciseControl refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link ExerciseControl}. It checks nothing: the whole message is checked at once. Required: {@code
     * action}.
     */
    public static final class Builder {

        private @Nullable ExerciseAction action;
        private @Nullable ExerciseId exercise;
        private @Nullable Timestamp effectiveAt;
        private @Nullable Timestamp resumeBy;
        private @Nullable Text reason;
        private Extensions extensions = Extensions.none();

        @JsonIgnore
        private Builder() {}

        /** Control action: What happens to the exercise. Required. */
        public Builder action(ExerciseAction action) {
            this.action = action;
            return this;
        }

        /**
         * Exercise identifier: The exercise that is meant, where the envelope does not say it: in the realm actual.
         * Absent there, every exercise is meant that a recipient takes part in; elsewhere the envelope says it.
         */
        public Builder exercise(@Nullable ExerciseId exercise) {
            this.exercise = exercise;
            return this;
        }

        /** Exercise identifier, as it is written. */
        public Builder exercise(@Nullable String exercise) {
            this.exercise = exercise == null ? null : ExerciseId.asWritten(exercise);
            return this;
        }

        /** Exercise identifier, as this UUID. */
        public Builder exercise(@Nullable UUID exercise) {
            this.exercise = exercise == null ? null : ExerciseId.of(exercise);
            return this;
        }

        /** Exercise identifier, as if it had not been set. */
        public Builder clearExercise() {
            this.exercise = null;
            return this;
        }

        /**
         * Effective at: The instant from which it holds. Absent, it holds from the instant of sending. Rules: {@link
         * org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
         * org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
         */
        public Builder effectiveAt(@Nullable Timestamp effectiveAt) {
            this.effectiveAt = effectiveAt;
            return this;
        }

        /** Effective at, as it is written. */
        public Builder effectiveAt(@Nullable String effectiveAt) {
            this.effectiveAt = effectiveAt == null ? null : Timestamp.asWritten(effectiveAt);
            return this;
        }

        /** Effective at, as this moment in UTC. */
        public Builder effectiveAt(@Nullable Instant effectiveAt) {
            this.effectiveAt = effectiveAt == null ? null : Timestamp.asWritten(effectiveAt);
            return this;
        }

        /** Effective at, as this moment with its offset. */
        public Builder effectiveAt(@Nullable OffsetDateTime effectiveAt) {
            this.effectiveAt = effectiveAt == null ? null : Timestamp.asWritten(effectiveAt);
            return this;
        }

        /** Effective at, as if it had not been set. */
        public Builder clearEffectiveAt() {
            this.effectiveAt = null;
            return this;
        }

        /**
         * Resumed by: After a pause, the instant by which the exercise should continue. Absent when that is open.
         * Rules: {@link org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
         * org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
         * org.tocsin.validation.CoreProblem#DEADLINE_BEFORE_SENDING TOC-TIM-009}.
         */
        public Builder resumeBy(@Nullable Timestamp resumeBy) {
            this.resumeBy = resumeBy;
            return this;
        }

        /** Resumed by, as it is written. */
        public Builder resumeBy(@Nullable String resumeBy) {
            this.resumeBy = resumeBy == null ? null : Timestamp.asWritten(resumeBy);
            return this;
        }

        /** Resumed by, as this moment in UTC. */
        public Builder resumeBy(@Nullable Instant resumeBy) {
            this.resumeBy = resumeBy == null ? null : Timestamp.asWritten(resumeBy);
            return this;
        }

        /** Resumed by, as this moment with its offset. */
        public Builder resumeBy(@Nullable OffsetDateTime resumeBy) {
            this.resumeBy = resumeBy == null ? null : Timestamp.asWritten(resumeBy);
            return this;
        }

        /** Resumed by, as if it had not been set. */
        public Builder clearResumeBy() {
            this.resumeBy = null;
            return this;
        }

        /** Reason for action: Why it is done. Absent when it goes as planned. */
        public Builder reason(@Nullable Text reason) {
            this.reason = reason;
            return this;
        }

        /** Reason for action, in one language. */
        public Builder reason(String language, String words) {
            this.reason = Text.of(language, words);
            return this;
        }

        /** Reason for action, as if it had not been set. */
        public Builder clearReason() {
            this.reason = null;
            return this;
        }

        /**
         * Extensions of body: Additions of a forum or a nation to what this type of message says, each under a
         * namespaced key. Absent when there are none. Rules: {@link
         * org.tocsin.validation.CoreProblem#EXTENSION_NOT_NAMESPACED TOC-EXT-001}, {@link
         * org.tocsin.validation.CoreProblem#EXTENSION_RESTATES_ENVELOPE TOC-EXT-002}, {@link
         * org.tocsin.validation.CoreProblem#UNREGISTERED_EXTENSION TOC-EXT-003}.
         */
        public Builder extensions(@Nullable Extensions extensions) {
            this.extensions = extensions == null ? Extensions.none() : extensions;
            return this;
        }

        /** The exercise control as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public ExerciseControl build() {
            return new ExerciseControl(
                    action,
                    exercise,
                    effectiveAt,
                    resumeBy,
                    reason,
                    extensions);
        }
    }
}
