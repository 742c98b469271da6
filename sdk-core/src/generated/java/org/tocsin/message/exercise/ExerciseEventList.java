// Generated from types/exercise-plan.schema.json; do not edit.
package org.tocsin.message.exercise;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.Text;

/**
 * Exercise event list: What is to happen in the exercise, known to controllers alone.
 *
 * @param scenario The story behind the events. Absent when the events speak for themselves.
 * @param events The events in the order in which they are planned.
 */
public record ExerciseEventList(
        @Nullable @Valid Text scenario,
        @NotEmpty @Size(max = 500) List<@NotNull @Valid ExerciseEvent> events) {

    /** Lists are copied; null in one is found when the message is checked. */
    public ExerciseEventList {
        events = Elements.copy(events);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .scenario(scenario)
                .events(events);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("scenario", scenario)
                .with("events", events);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static ExerciseEventList refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link ExerciseEventList}. It checks nothing: the whole message is checked at once. Required: {@code
     * events}.
     */
    public static final class Builder {

        private @Nullable Text scenario;
        private List<ExerciseEvent> events = List.of();

        @JsonIgnore
        private Builder() {}

        /** Scenario of the exercise: The story behind the events. Absent when the events speak for themselves. */
        public Builder scenario(@Nullable Text scenario) {
            this.scenario = scenario;
            return this;
        }

        /** Scenario of the exercise, in one language. */
        public Builder scenario(String language, String words) {
            this.scenario = Text.of(language, words);
            return this;
        }

        /** Scenario of the exercise, as if it had not been set. */
        public Builder clearScenario() {
            this.scenario = null;
            return this;
        }

        /**
         * Exercise events: The events in the order in which they are planned. Required. Replaces what was set before;
         * {@code addEvents} adds.
         */
        public Builder events(List<ExerciseEvent> events) {
            this.events = Elements.copy(events);
            return this;
        }

        /** Exercise events, one by one, in place of what was set before. */
        public Builder events(ExerciseEvent... events) {
            this.events = Elements.of(events);
            return this;
        }

        /** Exercise events, added to what was set before. */
        public Builder addEvents(ExerciseEvent... more) {
            this.events = Elements.plus(events, Elements.of(more));
            return this;
        }

        /** The exercise event list as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public ExerciseEventList build() {
            return new ExerciseEventList(scenario, events);
        }
    }
}
