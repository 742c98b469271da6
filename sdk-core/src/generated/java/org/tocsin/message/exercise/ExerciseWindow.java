// Generated from types/exercise-plan.schema.json; do not edit.
package org.tocsin.message.exercise;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.Timestamp;

/**
 * Exercise window: The time in which exercise messages may be sent.
 *
 * @param startsAt The instant before which no exercise message is sent.
 * @param endsAt The instant after which no exercise message is sent. It is later than the start.
 */
public record ExerciseWindow(
        @NotNull Timestamp startsAt,
        @NotNull Timestamp endsAt) {

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

    /** Builds a {@link ExerciseWindow}. It checks nothing: the whole message is checked at once. */
    public static final class Builder {

        private @Nullable Timestamp startsAt;
        private @Nullable Timestamp endsAt;

        @JsonIgnore
        private Builder() {}

        /** Starts at: The instant before which no exercise message is sent. */
        public Builder startsAt(@Nullable Timestamp startsAt) {
            this.startsAt = startsAt;
            return this;
        }

        /**
         * Starts at, as it is written.
         *
         * @throws IllegalArgumentException where the text has another form
         */
        public Builder startsAt(String text) {
            return startsAt(Timestamp.of(text));
        }

        /** Ends at: The instant after which no exercise message is sent. It is later than the start. */
        public Builder endsAt(@Nullable Timestamp endsAt) {
            this.endsAt = endsAt;
            return this;
        }

        /**
         * Ends at, as it is written.
         *
         * @throws IllegalArgumentException where the text has another form
         */
        public Builder endsAt(String text) {
            return endsAt(Timestamp.of(text));
        }

        /** The exercise window as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public ExerciseWindow build() {
            return new ExerciseWindow(startsAt, endsAt);
        }
    }
}
