// Generated from types/exercise-plan.schema.json; do not edit.
package org.tocsin.message.exercise;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ExerciseKind;
import org.tocsin.code.MessageType;
import org.tocsin.code.ResponseCapability;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.Body;
import org.tocsin.message.ExerciseId;
import org.tocsin.message.TextLength;

/**
 * Exercise plan: Announces an exercise: what it is called, when it takes place, with whom, under which marker and
 * rules. It is sent in the realm actual, well ahead. The list of events is in the controllers' copy alone, which is a
 * message of its own.
 *
 * @param exercise The identifier of the exercise, the same in every copy of its plan; each exercise message has it in
 *     the envelope.
 * @param name The name by which the exercise is known; it cannot be taken for that of an incident.
 * @param kind What form the exercise has.
 * @param window From when until when exercise messages may be sent.
 * @param marker The words in capitals with which the title of every exercise message begins, in all languages.
 * @param realEventPhrase The words that say, on any channel, that something real has happened. They are used for
 *     nothing else in the exercise.
 * @param stopPhrase The words with which anybody may have the exercise stopped, on any channel. Absent when only
 *     controllers stop it.
 * @param participants Who plays, observes and controls. The originator of the plan controls the exercise, named here or
 *     not.
 * @param simulatedParties Parties that exist in the scenario only. Absent when there are none.
 * @param objectives What the exercise is to show or to practise. Absent when it is not said.
 * @param capabilities What abilities are tried. Absent when it is not said.
 * @param plansTested The continuity, contingency and other plans that are tried. Absent when none is.
 * @param rules The rules that participants keep. Absent when the usual rules of the forum hold.
 * @param eventList What is to happen in the exercise. Present in the controllers' copy alone: players never see it.
 */
public record ExercisePlan(
        @NotNull ExerciseId exercise,
        @NotNull @TextLength(min = 1, max = 256) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Single line") String name,
        @NotNull ExerciseKind kind,
        @NotNull @Valid ExerciseWindow window,
        @NotNull @TextLength(min = 4, max = 64) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Marker of exercise (EXERCISE BELL)") String marker,
        @NotNull @TextLength(min = 1, max = 64) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Short line (EX-ALPHA)") String realEventPhrase,
        @Nullable @TextLength(min = 1, max = 64) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Short line (EX-ALPHA)") String stopPhrase,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid ExerciseParticipant> participants,
        @Size(max = 32) List<@NotNull @Valid SimulatedParty> simulatedParties,
        @Size(max = 32) List<@NotNull @Valid ExerciseObjective> objectives,
        @Size(max = 64) List<@NotNull ResponseCapability> capabilities,
        @Size(max = 32) List<@NotNull @Valid PlanUnderTest> plansTested,
        @Size(max = 64) List<@NotNull @Valid ExerciseRule> rules,
        @Nullable @Valid ExerciseEventList eventList) implements Body {

    /** Lists are copied and may not hold null. */
    public ExercisePlan {
        participants = List.copyOf(participants);
        simulatedParties = List.copyOf(simulatedParties);
        objectives = List.copyOf(objectives);
        capabilities = List.copyOf(capabilities);
        plansTested = List.copyOf(plansTested);
        rules = List.copyOf(rules);
    }

    @Override
    public MessageType messageType() {
        return MessageType.EXERCISE_PLAN;
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .exercise(exercise)
                .name(name)
                .kind(kind)
                .window(window)
                .marker(marker)
                .realEventPhrase(realEventPhrase)
                .stopPhrase(stopPhrase)
                .participants(participants)
                .simulatedParties(simulatedParties)
                .objectives(objectives)
                .capabilities(capabilities)
                .plansTested(plansTested)
                .rules(rules)
                .eventList(eventList);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("exercise", exercise)
                .with("name", name)
                .with("kind", kind)
                .with("window", window)
                .with("marker", marker)
                .with("realEventPhrase", realEventPhrase)
                .with("stopPhrase", stopPhrase)
                .with("participants", participants)
                .with("simulatedParties", simulatedParties)
                .with("objectives", objectives)
                .with("capabilities", capabilities)
                .with("plansTested", plansTested)
                .with("rules", rules)
                .with("eventList", eventList);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static ExercisePlan refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link ExercisePlan}. It checks nothing: the whole message is checked at once. */
    public static final class Builder {

        private @Nullable ExerciseId exercise;
        private @Nullable String name;
        private @Nullable ExerciseKind kind;
        private @Nullable ExerciseWindow window;
        private @Nullable String marker;
        private @Nullable String realEventPhrase;
        private @Nullable String stopPhrase;
        private List<ExerciseParticipant> participants = List.of();
        private List<SimulatedParty> simulatedParties = List.of();
        private List<ExerciseObjective> objectives = List.of();
        private List<ResponseCapability> capabilities = List.of();
        private List<PlanUnderTest> plansTested = List.of();
        private List<ExerciseRule> rules = List.of();
        private @Nullable ExerciseEventList eventList;

        @JsonIgnore
        private Builder() {}

        /**
         * Exercise identifier: The identifier of the exercise, the same in every copy of its plan; each exercise
         * message has it in the envelope.
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

        /** Name of exercise: The name by which the exercise is known; it cannot be taken for that of an incident. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** Kind of exercise: What form the exercise has. */
        public Builder kind(@Nullable ExerciseKind kind) {
            this.kind = kind;
            return this;
        }

        /** Exercise window: From when until when exercise messages may be sent. */
        public Builder window(@Nullable ExerciseWindow window) {
            this.window = window;
            return this;
        }

        /**
         * Exercise marker: The words in capitals with which the title of every exercise message begins, in all
         * languages.
         */
        public Builder marker(@Nullable String marker) {
            this.marker = marker;
            return this;
        }

        /**
         * Real event phrase: The words that say, on any channel, that something real has happened. They are used for
         * nothing else in the exercise.
         */
        public Builder realEventPhrase(@Nullable String realEventPhrase) {
            this.realEventPhrase = realEventPhrase;
            return this;
        }

        /**
         * Stop phrase: The words with which anybody may have the exercise stopped, on any channel. Absent when only
         * controllers stop it.
         */
        public Builder stopPhrase(@Nullable String stopPhrase) {
            this.stopPhrase = stopPhrase;
            return this;
        }

        /**
         * Exercise participants: Who plays, observes and controls. The originator of the plan controls the exercise,
         * named here or not.
         */
        public Builder participants(List<ExerciseParticipant> participants) {
            this.participants = participants;
            return this;
        }

        /** Exercise participants, one by one. */
        public Builder participants(ExerciseParticipant... participants) {
            this.participants = List.of(participants);
            return this;
        }

        /** Simulated parties: Parties that exist in the scenario only. Absent when there are none. */
        public Builder simulatedParties(List<SimulatedParty> simulatedParties) {
            this.simulatedParties = simulatedParties;
            return this;
        }

        /** Simulated parties, one by one. */
        public Builder simulatedParties(SimulatedParty... simulatedParties) {
            this.simulatedParties = List.of(simulatedParties);
            return this;
        }

        /** Exercise objectives: What the exercise is to show or to practise. Absent when it is not said. */
        public Builder objectives(List<ExerciseObjective> objectives) {
            this.objectives = objectives;
            return this;
        }

        /** Exercise objectives, one by one. */
        public Builder objectives(ExerciseObjective... objectives) {
            this.objectives = List.of(objectives);
            return this;
        }

        /** Capabilities tried: What abilities are tried. Absent when it is not said. */
        public Builder capabilities(List<ResponseCapability> capabilities) {
            this.capabilities = capabilities;
            return this;
        }

        /** Capabilities tried, one by one. */
        public Builder capabilities(ResponseCapability... capabilities) {
            this.capabilities = List.of(capabilities);
            return this;
        }

        /** Plans tested: The continuity, contingency and other plans that are tried. Absent when none is. */
        public Builder plansTested(List<PlanUnderTest> plansTested) {
            this.plansTested = plansTested;
            return this;
        }

        /** Plans tested, one by one. */
        public Builder plansTested(PlanUnderTest... plansTested) {
            this.plansTested = List.of(plansTested);
            return this;
        }

        /** Exercise rules: The rules that participants keep. Absent when the usual rules of the forum hold. */
        public Builder rules(List<ExerciseRule> rules) {
            this.rules = rules;
            return this;
        }

        /** Exercise rules, one by one. */
        public Builder rules(ExerciseRule... rules) {
            this.rules = List.of(rules);
            return this;
        }

        /**
         * List of events: What is to happen in the exercise. Present in the controllers' copy alone: players never see
         * it.
         */
        public Builder eventList(@Nullable ExerciseEventList eventList) {
            this.eventList = eventList;
            return this;
        }

        /** The exercise plan as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public ExercisePlan build() {
            return new ExercisePlan(
                    exercise,
                    name,
                    kind,
                    window,
                    marker,
                    realEventPhrase,
                    stopPhrase,
                    participants,
                    simulatedParties,
                    objectives,
                    capabilities,
                    plansTested,
                    rules,
                    eventList);
        }
    }
}
