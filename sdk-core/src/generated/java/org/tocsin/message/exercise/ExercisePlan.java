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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ExerciseKind;
import org.tocsin.code.MessageType;
import org.tocsin.code.ResponseCapability;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.Body;
import org.tocsin.message.ExerciseId;
import org.tocsin.message.Extensions;
import org.tocsin.message.LocalMarker;
import org.tocsin.message.TextLength;
import org.tocsin.message.WellFormed;

/**
 * Exercise plan: Announces an exercise: what it is called, when it takes place, with whom, under which marker and
 * rules. It is sent in the realm actual, well ahead. The list of events is in the controllers' copy alone, which is a
 * message of its own.
 *
 * <p>Clause: <a href="{@docRoot}/clauses.html#exercise-types">exercise-types</a>.
 *
 * @param exercise The identifier of the exercise, the same in every copy of its plan; each exercise message has it in
 *     the envelope.
 * @param name The name by which the exercise is known; it cannot be taken for that of an incident.
 * @param kind What form the exercise has.
 * @param window From when until when exercise messages may be sent.
 * @param marker The words in capitals with which the title of every exercise message begins, or those of its language.
 *     Rules: {@link org.tocsin.validation.CoreProblem#MARKER_WITHOUT_PROMINENCE TOC-EXR-016}.
 * @param localMarkers The marker in other languages, one entry for each: a text of the title begins with that of its
 *     language or with the marker itself. Absent when the marker is the same in all.
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
 * @param extensions Additions of a forum or a nation to what this type of message says, each under a namespaced key.
 *     Absent when there are none. Rules: {@link org.tocsin.validation.CoreProblem#EXTENSION_NOT_NAMESPACED
 *     TOC-EXT-001}, {@link org.tocsin.validation.CoreProblem#EXTENSION_RESTATES_ENVELOPE TOC-EXT-002}, {@link
 *     org.tocsin.validation.CoreProblem#UNREGISTERED_EXTENSION TOC-EXT-003}.
 */
public record ExercisePlan(
        @NotNull @WellFormed ExerciseId exercise,
        @NotNull @TextLength(min = 1, max = 256) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Single line") String name,
        @NotNull ExerciseKind kind,
        @NotNull @Valid ExerciseWindow window,
        @NotNull @TextLength(min = 4, max = 64) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Marker of exercise (EXERCISE BELL)") String marker,
        @Size(max = 32) List<@NotNull @Valid LocalMarker> localMarkers,
        @NotNull @TextLength(min = 1, max = 64) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Short line (EX-ALPHA)") String realEventPhrase,
        @Nullable @TextLength(min = 1, max = 64) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Short line (EX-ALPHA)") String stopPhrase,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid ExerciseParticipant> participants,
        @Size(max = 32) List<@NotNull @Valid SimulatedParty> simulatedParties,
        @Size(max = 32) List<@NotNull @Valid ExerciseObjective> objectives,
        @Size(max = 64) List<@NotNull ResponseCapability> capabilities,
        @Size(max = 32) List<@NotNull @Valid PlanUnderTest> plansTested,
        @Size(max = 64) List<@NotNull @Valid ExerciseRule> rules,
        @Nullable @Valid ExerciseEventList eventList,
        Extensions extensions) implements Body {

    /** Lists are copied; null in one is found when the message is checked. */
    public ExercisePlan {
        localMarkers = Elements.copy(localMarkers);
        participants = Elements.copy(participants);
        simulatedParties = Elements.copy(simulatedParties);
        objectives = Elements.copy(objectives);
        capabilities = Elements.copy(capabilities);
        plansTested = Elements.copy(plansTested);
        rules = Elements.copy(rules);
        extensions = extensions == null ? Extensions.none() : extensions;
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
                .localMarkers(localMarkers)
                .realEventPhrase(realEventPhrase)
                .stopPhrase(stopPhrase)
                .participants(participants)
                .simulatedParties(simulatedParties)
                .objectives(objectives)
                .capabilities(capabilities)
                .plansTested(plansTested)
                .rules(rules)
                .eventList(eventList)
                .extensions(extensions);
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
                .with("localMarkers", localMarkers)
                .with("realEventPhrase", realEventPhrase)
                .with("stopPhrase", stopPhrase)
                .with("participants", participants)
                .with("simulatedParties", simulatedParties)
                .with("objectives", objectives)
                .with("capabilities", capabilities)
                .with("plansTested", plansTested)
                .with("rules", rules)
                .with("eventList", eventList)
                .with("extensions", extensions.isEmpty() ? null : extensions);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static ExercisePlan refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link ExercisePlan}. It checks nothing: the whole message is checked at once. Required: {@code
     * exercise}, {@code name}, {@code kind}, {@code window}, {@code marker}, {@code realEventPhrase}, {@code
     * participants}.
     */
    public static final class Builder {

        private @Nullable ExerciseId exercise;
        private @Nullable String name;
        private @Nullable ExerciseKind kind;
        private @Nullable ExerciseWindow window;
        private @Nullable String marker;
        private List<LocalMarker> localMarkers = List.of();
        private @Nullable String realEventPhrase;
        private @Nullable String stopPhrase;
        private List<ExerciseParticipant> participants = List.of();
        private List<SimulatedParty> simulatedParties = List.of();
        private List<ExerciseObjective> objectives = List.of();
        private List<ResponseCapability> capabilities = List.of();
        private List<PlanUnderTest> plansTested = List.of();
        private List<ExerciseRule> rules = List.of();
        private @Nullable ExerciseEventList eventList;
        private Extensions extensions = Extensions.none();

        @JsonIgnore
        private Builder() {}

        /**
         * Exercise identifier: The identifier of the exercise, the same in every copy of its plan; each exercise
         * message has it in the envelope. Required.
         */
        public Builder exercise(ExerciseId exercise) {
            this.exercise = exercise;
            return this;
        }

        /** Exercise identifier, as it is written. */
        public Builder exercise(String exercise) {
            this.exercise = exercise == null ? null : ExerciseId.asWritten(exercise);
            return this;
        }

        /** Exercise identifier, as this UUID. */
        public Builder exercise(UUID exercise) {
            this.exercise = exercise == null ? null : ExerciseId.of(exercise);
            return this;
        }

        /** Exercise identifier, as if it had not been set. */
        public Builder clearExercise() {
            this.exercise = null;
            return this;
        }

        /**
         * Name of exercise: The name by which the exercise is known; it cannot be taken for that of an incident.
         * Required.
         */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** Kind of exercise: What form the exercise has. Required. */
        public Builder kind(ExerciseKind kind) {
            this.kind = kind;
            return this;
        }

        /** Exercise window: From when until when exercise messages may be sent. Required. */
        public Builder window(ExerciseWindow window) {
            this.window = window;
            return this;
        }

        /**
         * Exercise marker: The words in capitals with which the title of every exercise message begins, or those of its
         * language. Required. Rules: {@link org.tocsin.validation.CoreProblem#MARKER_WITHOUT_PROMINENCE TOC-EXR-016}.
         */
        public Builder marker(String marker) {
            this.marker = marker;
            return this;
        }

        /**
         * Markers by language: The marker in other languages, one entry for each: a text of the title begins with that
         * of its language or with the marker itself. Absent when the marker is the same in all. Replaces what was set
         * before; {@code addLocalMarkers} adds.
         */
        public Builder localMarkers(List<LocalMarker> localMarkers) {
            this.localMarkers = Elements.copy(localMarkers);
            return this;
        }

        /** Markers by language, one by one, in place of what was set before. */
        public Builder localMarkers(LocalMarker... localMarkers) {
            this.localMarkers = Elements.of(localMarkers);
            return this;
        }

        /** Markers by language, added to what was set before. */
        public Builder addLocalMarkers(LocalMarker... more) {
            this.localMarkers = Elements.plus(localMarkers, Elements.of(more));
            return this;
        }

        /**
         * Real event phrase: The words that say, on any channel, that something real has happened. They are used for
         * nothing else in the exercise. Required.
         */
        public Builder realEventPhrase(String realEventPhrase) {
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
         * named here or not. Required. Replaces what was set before; {@code addParticipants} adds.
         */
        public Builder participants(List<ExerciseParticipant> participants) {
            this.participants = Elements.copy(participants);
            return this;
        }

        /** Exercise participants, one by one, in place of what was set before. */
        public Builder participants(ExerciseParticipant... participants) {
            this.participants = Elements.of(participants);
            return this;
        }

        /** Exercise participants, added to what was set before. */
        public Builder addParticipants(ExerciseParticipant... more) {
            this.participants = Elements.plus(participants, Elements.of(more));
            return this;
        }

        /**
         * Simulated parties: Parties that exist in the scenario only. Absent when there are none. Replaces what was set
         * before; {@code addSimulatedParties} adds.
         */
        public Builder simulatedParties(List<SimulatedParty> simulatedParties) {
            this.simulatedParties = Elements.copy(simulatedParties);
            return this;
        }

        /** Simulated parties, one by one, in place of what was set before. */
        public Builder simulatedParties(SimulatedParty... simulatedParties) {
            this.simulatedParties = Elements.of(simulatedParties);
            return this;
        }

        /** Simulated parties, added to what was set before. */
        public Builder addSimulatedParties(SimulatedParty... more) {
            this.simulatedParties = Elements.plus(simulatedParties, Elements.of(more));
            return this;
        }

        /**
         * Exercise objectives: What the exercise is to show or to practise. Absent when it is not said. Replaces what
         * was set before; {@code addObjectives} adds.
         */
        public Builder objectives(List<ExerciseObjective> objectives) {
            this.objectives = Elements.copy(objectives);
            return this;
        }

        /** Exercise objectives, one by one, in place of what was set before. */
        public Builder objectives(ExerciseObjective... objectives) {
            this.objectives = Elements.of(objectives);
            return this;
        }

        /** Exercise objectives, added to what was set before. */
        public Builder addObjectives(ExerciseObjective... more) {
            this.objectives = Elements.plus(objectives, Elements.of(more));
            return this;
        }

        /**
         * Capabilities tried: What abilities are tried. Absent when it is not said. Replaces what was set before;
         * {@code addCapabilities} adds.
         */
        public Builder capabilities(List<ResponseCapability> capabilities) {
            this.capabilities = Elements.copy(capabilities);
            return this;
        }

        /** Capabilities tried, one by one, in place of what was set before. */
        public Builder capabilities(ResponseCapability... capabilities) {
            this.capabilities = Elements.of(capabilities);
            return this;
        }

        /** Capabilities tried, added to what was set before. */
        public Builder addCapabilities(ResponseCapability... more) {
            this.capabilities = Elements.plus(capabilities, Elements.of(more));
            return this;
        }

        /**
         * Plans tested: The continuity, contingency and other plans that are tried. Absent when none is. Replaces what
         * was set before; {@code addPlansTested} adds.
         */
        public Builder plansTested(List<PlanUnderTest> plansTested) {
            this.plansTested = Elements.copy(plansTested);
            return this;
        }

        /** Plans tested, one by one, in place of what was set before. */
        public Builder plansTested(PlanUnderTest... plansTested) {
            this.plansTested = Elements.of(plansTested);
            return this;
        }

        /** Plans tested, added to what was set before. */
        public Builder addPlansTested(PlanUnderTest... more) {
            this.plansTested = Elements.plus(plansTested, Elements.of(more));
            return this;
        }

        /**
         * Exercise rules: The rules that participants keep. Absent when the usual rules of the forum hold. Replaces
         * what was set before; {@code addRules} adds.
         */
        public Builder rules(List<ExerciseRule> rules) {
            this.rules = Elements.copy(rules);
            return this;
        }

        /** Exercise rules, one by one, in place of what was set before. */
        public Builder rules(ExerciseRule... rules) {
            this.rules = Elements.of(rules);
            return this;
        }

        /** Exercise rules, added to what was set before. */
        public Builder addRules(ExerciseRule... more) {
            this.rules = Elements.plus(rules, Elements.of(more));
            return this;
        }

        /**
         * List of events: What is to happen in the exercise. Present in the controllers' copy alone: players never see
         * it. Optional.
         */
        public Builder eventList(@Nullable ExerciseEventList eventList) {
            this.eventList = eventList;
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
                    localMarkers,
                    realEventPhrase,
                    stopPhrase,
                    participants,
                    simulatedParties,
                    objectives,
                    capabilities,
                    plansTested,
                    rules,
                    eventList,
                    extensions);
        }
    }
}
