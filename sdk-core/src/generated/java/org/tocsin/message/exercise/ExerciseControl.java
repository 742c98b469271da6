// Generated from types/exercise-control.schema.json; do not edit.
package org.tocsin.message.exercise;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ExerciseAction;
import org.tocsin.code.MessageType;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.Body;
import org.tocsin.message.ExerciseId;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;

/**
 * Exercise control: Starts, pauses, resumes, stops or ends an exercise. For a real event it is sent in the realm
 * actual, so that everybody sees it, and ends the exercise at once.
 *
 * @param action What happens to the exercise.
 * @param exercise The exercise that is meant, where the envelope does not say it: in the realm actual. Absent there,
 *     every exercise is meant that a recipient takes part in; elsewhere the envelope says it.
 * @param effectiveAt The instant from which it holds. Absent, it holds from the instant of sending.
 * @param resumeBy After a pause, the instant by which the exercise should continue. Absent when that is open.
 * @param reason Why it is done. Absent when it goes as planned.
 */
public record ExerciseControl(
        @NotNull ExerciseAction action,
        @Nullable ExerciseId exercise,
        @Nullable Timestamp effectiveAt,
        @Nullable Timestamp resumeBy,
        @Nullable @Valid Text reason) implements Body {

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
                .reason(reason);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("action", action)
                .with("exercise", exercise)
                .with("effectiveAt", effectiveAt)
                .with("resumeBy", resumeBy)
                .with("reason", reason);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static ExerciseControl refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link ExerciseControl}. It checks nothing: the whole message is checked at once. */
    public static final class Builder {

        private @Nullable ExerciseAction action;
        private @Nullable ExerciseId exercise;
        private @Nullable Timestamp effectiveAt;
        private @Nullable Timestamp resumeBy;
        private @Nullable Text reason;

        @JsonIgnore
        private Builder() {}

        /** Control action: What happens to the exercise. */
        public Builder action(@Nullable ExerciseAction action) {
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

        /**
         * Exercise identifier, as it is written.
         *
         * @throws IllegalArgumentException where the text has another form
         */
        public Builder exercise(String text) {
            return exercise(ExerciseId.of(text));
        }

        /** Effective at: The instant from which it holds. Absent, it holds from the instant of sending. */
        public Builder effectiveAt(@Nullable Timestamp effectiveAt) {
            this.effectiveAt = effectiveAt;
            return this;
        }

        /**
         * Effective at, as it is written.
         *
         * @throws IllegalArgumentException where the text has another form
         */
        public Builder effectiveAt(String text) {
            return effectiveAt(Timestamp.of(text));
        }

        /** Resumed by: After a pause, the instant by which the exercise should continue. Absent when that is open. */
        public Builder resumeBy(@Nullable Timestamp resumeBy) {
            this.resumeBy = resumeBy;
            return this;
        }

        /**
         * Resumed by, as it is written.
         *
         * @throws IllegalArgumentException where the text has another form
         */
        public Builder resumeBy(String text) {
            return resumeBy(Timestamp.of(text));
        }

        /** Reason for action: Why it is done. Absent when it goes as planned. */
        public Builder reason(@Nullable Text reason) {
            this.reason = reason;
            return this;
        }

        /** Reason for action, in one language. */
        public Builder reason(String language, String words) {
            return reason(Text.of(language, words));
        }

        /** The exercise control as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public ExerciseControl build() {
            return new ExerciseControl(action, exercise, effectiveAt, resumeBy, reason);
        }
    }
}
