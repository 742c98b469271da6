// Generated from common/exercise-reference.schema.json; do not edit.
package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;

/**
 * Exercise reference: The exercise that the message is part of.
 *
 * @param id The identifier of the exercise, as its plan gives it.
 * @param marker The words in capitals with which every title in this exercise begins, so that nobody takes the message
 *     for an actual one.
 * @param inject The number of the event in the controllers' list that this message delivers. Absent when it delivers
 *     none.
 */
public record ExerciseReference(
        @NotNull ExerciseId id,
        @NotNull @TextLength(min = 4, max = 64) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Marker of exercise (EXERCISE BELL)") String marker,
        @Nullable @TextLength(min = 1, max = 64) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Short line (EX-ALPHA)") String inject) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .id(id)
                .marker(marker)
                .inject(inject);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("id", id)
                .with("marker", marker)
                .with("inject", inject);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static ExerciseReference refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link ExerciseReference}. It checks nothing: the whole message is checked at once. */
    public static final class Builder {

        private @Nullable ExerciseId id;
        private @Nullable String marker;
        private @Nullable String inject;

        @JsonIgnore
        private Builder() {}

        /** Exercise identifier: The identifier of the exercise, as its plan gives it. */
        public Builder id(@Nullable ExerciseId id) {
            this.id = id;
            return this;
        }

        /**
         * Exercise identifier, as it is written.
         *
         * @throws IllegalArgumentException where the text has another form
         */
        public Builder id(String text) {
            return id(ExerciseId.of(text));
        }

        /**
         * Exercise marker: The words in capitals with which every title in this exercise begins, so that nobody takes
         * the message for an actual one.
         */
        public Builder marker(@Nullable String marker) {
            this.marker = marker;
            return this;
        }

        /**
         * Inject number: The number of the event in the controllers' list that this message delivers. Absent when it
         * delivers none.
         */
        public Builder inject(@Nullable String inject) {
            this.inject = inject;
            return this;
        }

        /** The exercise reference as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public ExerciseReference build() {
            return new ExerciseReference(id, marker, inject);
        }
    }
}
