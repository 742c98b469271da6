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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ExerciseKind;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.ExerciseId;
import org.tocsin.message.PartialTime;
import org.tocsin.message.Text;
import org.tocsin.message.TextLength;

/**
 * Review of exercise: How an exercise went.
 *
 * @param id The identifier of the exercise, as its plan gives it.
 * @param name The name of the exercise. Absent when readers know the plan.
 * @param kind What form the exercise had. Absent when readers know the plan.
 * @param started When the exercise began. Absent when it is not said.
 * @param ended When the exercise ended. Absent when it is not said.
 * @param scenario The story of the exercise. Absent when it is not told.
 * @param objectives How far each objective was reached. Absent when it was not rated.
 * @param plansTested How the continuity, contingency and other plans stood their test. Absent when none was tried.
 * @param figures What was counted and measured. Absent when nothing was.
 */
public record ExerciseReview(
        @NotNull ExerciseId id,
        @Nullable @TextLength(min = 1, max = 256) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Single line") String name,
        @Nullable ExerciseKind kind,
        @Nullable @Valid PartialTime started,
        @Nullable @Valid PartialTime ended,
        @Nullable @Valid Text scenario,
        @Size(max = 32) List<@NotNull @Valid ObjectiveResult> objectives,
        @Size(max = 32) List<@NotNull @Valid PlanTest> plansTested,
        @Size(max = 64) List<@NotNull @Valid ExerciseMeasurement> figures) {

    /** Lists are copied and may not hold null. */
    public ExerciseReview {
        objectives = List.copyOf(objectives);
        plansTested = List.copyOf(plansTested);
        figures = List.copyOf(figures);
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

    /** Builds a {@link ExerciseReview}. It checks nothing: the whole message is checked at once. */
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

        /** Start of the exercise: When the exercise began. Absent when it is not said. */
        public Builder started(@Nullable PartialTime started) {
            this.started = started;
            return this;
        }

        /** End of the exercise: When the exercise ended. Absent when it is not said. */
        public Builder ended(@Nullable PartialTime ended) {
            this.ended = ended;
            return this;
        }

        /** Scenario of the exercise: The story of the exercise. Absent when it is not told. */
        public Builder scenario(@Nullable Text scenario) {
            this.scenario = scenario;
            return this;
        }

        /** Scenario of the exercise, in one language. */
        public Builder scenario(String language, String words) {
            return scenario(Text.of(language, words));
        }

        /** Results by objective: How far each objective was reached. Absent when it was not rated. */
        public Builder objectives(List<ObjectiveResult> objectives) {
            this.objectives = objectives;
            return this;
        }

        /** Results by objective, one by one. */
        public Builder objectives(ObjectiveResult... objectives) {
            this.objectives = List.of(objectives);
            return this;
        }

        /**
         * Plans tested: How the continuity, contingency and other plans stood their test. Absent when none was tried.
         */
        public Builder plansTested(List<PlanTest> plansTested) {
            this.plansTested = plansTested;
            return this;
        }

        /** Plans tested, one by one. */
        public Builder plansTested(PlanTest... plansTested) {
            this.plansTested = List.of(plansTested);
            return this;
        }

        /** Figures taken: What was counted and measured. Absent when nothing was. */
        public Builder figures(List<ExerciseMeasurement> figures) {
            this.figures = figures;
            return this;
        }

        /** Figures taken, one by one. */
        public Builder figures(ExerciseMeasurement... figures) {
            this.figures = List.of(figures);
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
