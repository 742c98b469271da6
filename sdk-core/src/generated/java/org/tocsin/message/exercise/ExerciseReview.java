// Generated from types/lessons-learnt.schema.json; do not edit.
package org.tocsin.message.exercise;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ExerciseKind;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.ExerciseId;
import org.tocsin.message.PartialTime;
import org.tocsin.message.PartialTimestamp;
import org.tocsin.message.Text;
import org.tocsin.message.TextLength;
import org.tocsin.message.WellFormed;

/**
 * Review of exercise: How an exercise went.
 *
 * @param id The identifier of the exercise, as its plan gives it.
 * @param name The name of the exercise. Absent when readers know the plan.
 * @param kind What form the exercise had. Absent when readers know the plan.
 * @param started When the exercise began. Absent when it is not said. Rules: {@link
 *     org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}, {@link
 *     org.tocsin.validation.CoreProblem#INTERVAL_REVERSED TOC-TIM-008}.
 * @param ended When the exercise ended. Absent when it is not said. Rules: {@link
 *     org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}.
 * @param scenario The story of the exercise. Absent when it is not told.
 * @param objectives How far each objective was reached. Absent when it was not rated.
 * @param plansTested How the continuity, contingency and other plans stood their test. Absent when none was tried.
 * @param figures What was counted and measured. Absent when nothing was.
 */
public record ExerciseReview(
        @NotNull @WellFormed ExerciseId id,
        @Nullable @TextLength(min = 1, max = 256) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Single line") String name,
        @Nullable ExerciseKind kind,
        @Nullable @Valid PartialTime started,
        @Nullable @Valid PartialTime ended,
        @Nullable @Valid Text scenario,
        @Size(max = 32) List<@NotNull @Valid ObjectiveResult> objectives,
        @Size(max = 32) List<@NotNull @Valid PlanTest> plansTested,
        @Size(max = 64) List<@NotNull @Valid ExerciseMeasurement> figures) {

    /** Lists are copied; null in one is found when the message is checked. */
    public ExerciseReview {
        objectives = Elements.copy(objectives);
        plansTested = Elements.copy(plansTested);
        figures = Elements.copy(figures);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .id(id)
                .name(name)
                .kind(kind)
                .started(started)
                .ended(ended)
                .scenario(scenario)
                .objectives(objectives)
                .plansTested(plansTested)
                .figures(figures);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("id", id)
                .with("name", name)
                .with("kind", kind)
                .with("started", started)
                .with("ended", ended)
                .with("scenario", scenario)
                .with("objectives", objectives)
                .with("plansTested", plansTested)
                .with("figures", figures);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static ExerciseReview refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link ExerciseReview}. It checks nothing: the whole message is checked at once. Required: {@code id}.
     */
    public static final class Builder {

        private @Nullable ExerciseId id;
        private @Nullable String name;
        private @Nullable ExerciseKind kind;
        private @Nullable PartialTime started;
        private @Nullable PartialTime ended;
        private @Nullable Text scenario;
        private List<ObjectiveResult> objectives = List.of();
        private List<PlanTest> plansTested = List.of();
        private List<ExerciseMeasurement> figures = List.of();

        @JsonIgnore
        private Builder() {}

        /** Exercise identifier: The identifier of the exercise, as its plan gives it. Required. */
        public Builder id(ExerciseId id) {
            this.id = id;
            return this;
        }

        /** Exercise identifier, as it is written. */
        public Builder id(String id) {
            this.id = id == null ? null : ExerciseId.asWritten(id);
            return this;
        }

        /** Exercise identifier, as this UUID. */
        public Builder id(UUID id) {
            this.id = id == null ? null : ExerciseId.of(id);
            return this;
        }

        /** Exercise identifier, as if it had not been set. */
        public Builder clearId() {
            this.id = null;
            return this;
        }

        /** Name of exercise: The name of the exercise. Absent when readers know the plan. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** Kind of exercise: What form the exercise had. Absent when readers know the plan. */
        public Builder kind(@Nullable ExerciseKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Start of the exercise: When the exercise began. Absent when it is not said. Rules: {@link
         * org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}, {@link
         * org.tocsin.validation.CoreProblem#INTERVAL_REVERSED TOC-TIM-008}.
         */
        public Builder started(@Nullable PartialTime started) {
            this.started = started;
            return this;
        }

        /** Start of the exercise, as this value alone. */
        public Builder started(@Nullable PartialTimestamp started) {
            this.started = started == null ? null : PartialTime.builder().at(started).build();
            return this;
        }

        /** Start of the exercise, as it is written. */
        public Builder started(@Nullable String started) {
            this.started = started == null ? null : PartialTime.builder().at(started).build();
            return this;
        }

        /** Start of the exercise, as this moment in UTC. */
        public Builder started(@Nullable Instant started) {
            this.started = started == null ? null : PartialTime.builder().at(started).build();
            return this;
        }

        /** Start of the exercise, as this moment with its offset. */
        public Builder started(@Nullable OffsetDateTime started) {
            this.started = started == null ? null : PartialTime.builder().at(started).build();
            return this;
        }

        /** Start of the exercise, as this day. */
        public Builder started(@Nullable LocalDate started) {
            this.started = started == null ? null : PartialTime.builder().at(started).build();
            return this;
        }

        /** Start of the exercise, as if it had not been set. */
        public Builder clearStarted() {
            this.started = null;
            return this;
        }

        /**
         * End of the exercise: When the exercise ended. Absent when it is not said. Rules: {@link
         * org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}.
         */
        public Builder ended(@Nullable PartialTime ended) {
            this.ended = ended;
            return this;
        }

        /** End of the exercise, as this value alone. */
        public Builder ended(@Nullable PartialTimestamp ended) {
            this.ended = ended == null ? null : PartialTime.builder().at(ended).build();
            return this;
        }

        /** End of the exercise, as it is written. */
        public Builder ended(@Nullable String ended) {
            this.ended = ended == null ? null : PartialTime.builder().at(ended).build();
            return this;
        }

        /** End of the exercise, as this moment in UTC. */
        public Builder ended(@Nullable Instant ended) {
            this.ended = ended == null ? null : PartialTime.builder().at(ended).build();
            return this;
        }

        /** End of the exercise, as this moment with its offset. */
        public Builder ended(@Nullable OffsetDateTime ended) {
            this.ended = ended == null ? null : PartialTime.builder().at(ended).build();
            return this;
        }

        /** End of the exercise, as this day. */
        public Builder ended(@Nullable LocalDate ended) {
            this.ended = ended == null ? null : PartialTime.builder().at(ended).build();
            return this;
        }

        /** End of the exercise, as if it had not been set. */
        public Builder clearEnded() {
            this.ended = null;
            return this;
        }

        /** Scenario of the exercise: The story of the exercise. Absent when it is not told. */
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
         * Results by objective: How far each objective was reached. Absent when it was not rated. Replaces what was set
         * before; {@code addObjectives} adds.
         */
        public Builder objectives(List<ObjectiveResult> objectives) {
            this.objectives = Elements.copy(objectives);
            return this;
        }

        /** Results by objective, one by one, in place of what was set before. */
        public Builder objectives(ObjectiveResult... objectives) {
            this.objectives = Elements.of(objectives);
            return this;
        }

        /** Results by objective, added to what was set before. */
        public Builder addObjectives(ObjectiveResult... more) {
            this.objectives = Elements.plus(objectives, Elements.of(more));
            return this;
        }

        /**
         * Plans tested: How the continuity, contingency and other plans stood their test. Absent when none was tried.
         * Replaces what was set before; {@code addPlansTested} adds.
         */
        public Builder plansTested(List<PlanTest> plansTested) {
            this.plansTested = Elements.copy(plansTested);
            return this;
        }

        /** Plans tested, one by one, in place of what was set before. */
        public Builder plansTested(PlanTest... plansTested) {
            this.plansTested = Elements.of(plansTested);
            return this;
        }

        /** Plans tested, added to what was set before. */
        public Builder addPlansTested(PlanTest... more) {
            this.plansTested = Elements.plus(plansTested, Elements.of(more));
            return this;
        }

        /**
         * Figures taken: What was counted and measured. Absent when nothing was. Replaces what was set before; {@code
         * addFigures} adds.
         */
        public Builder figures(List<ExerciseMeasurement> figures) {
            this.figures = Elements.copy(figures);
            return this;
        }

        /** Figures taken, one by one, in place of what was set before. */
        public Builder figures(ExerciseMeasurement... figures) {
            this.figures = Elements.of(figures);
            return this;
        }

        /** Figures taken, added to what was set before. */
        public Builder addFigures(ExerciseMeasurement... more) {
            this.figures = Elements.plus(figures, Elements.of(more));
            return this;
        }

        /** The review of exercise as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public ExerciseReview build() {
            return new ExerciseReview(
                    id,
                    name,
                    kind,
                    started,
                    ended,
                    scenario,
                    objectives,
                    plansTested,
                    figures);
        }
    }
}
