// Generated from types/lessons-learnt.schema.json; do not edit.
package org.tocsin.message.exercise;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Audience;
import org.tocsin.code.ControlFailure;
import org.tocsin.code.LessonKind;
import org.tocsin.code.ResponseCapability;
import org.tocsin.code.RootCause;
import org.tocsin.code.Sector;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.Text;
import org.tocsin.message.TextLength;

/**
 * Lesson learnt: One lesson: what was seen, why it was so, and what should be done.
 *
 * @param number The number of the lesson in the message; it stays the same over all revisions and is never given again.
 * @param kind Whether something should be kept or changed. Absent means improvement.
 * @param capabilities The abilities that it is about. Absent when it is not said.
 * @param objectives The identifiers of the objectives of the exercise that it is about. Absent when it is about none.
 * @param observation What was seen to happen or not to happen.
 * @param analysis Why it was so, and what followed from it. Absent when it has not been analysed.
 * @param rootCause What it goes back to. Absent when it is not said.
 * @param failures The safeguards that failed or were missing. Absent when none is named.
 * @param recommendation What others in a like position should do. Absent when it is of use to the originator only.
 * @param audience Whom the recommendation is for. Absent when it is for everybody.
 * @param sectors The sectors in which it applies. Absent when it applies in all. Rules: {@link
 *     org.tocsin.validation.CoreProblem#UNEXPLAINED_OTHER TOC-COD-004}.
 * @param actions What is being done about it. Absent when nothing is yet.
 */
public record Lesson(
        @NotNull @Min(1) @Max(9999) Integer number,
        @Nullable LessonKind kind,
        @Size(max = 16) List<@NotNull ResponseCapability> capabilities,
        @Size(max = 32) List<@NotNull @TextLength(min = 1, max = 64) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Short line (EX-ALPHA)") String> objectives,
        @NotNull @Valid Text observation,
        @Nullable @Valid Text analysis,
        @Nullable RootCause rootCause,
        @Size(max = 64) List<@NotNull ControlFailure> failures,
        @Nullable @Valid Text recommendation,
        @Size(max = 16) List<@NotNull Audience> audience,
        @Size(max = 64) List<@NotNull Sector> sectors,
        @Size(max = 64) List<@NotNull @Valid LessonAction> actions) {

    /** Lists are copied; null in one is found when the message is checked. */
    public Lesson {
        capabilities = Elements.copy(capabilities);
        objectives = Elements.copy(objectives);
        failures = Elements.copy(failures);
        audience = Elements.copy(audience);
        sectors = Elements.copy(sectors);
        actions = Elements.copy(actions);
    }

    /** Kind of lesson as it holds: {@code improvement} when absent. */
    public LessonKind kindOrDefault() {
        return kind == null ? LessonKind.IMPROVEMENT : kind;
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .number(number)
                .kind(kind)
                .capabilities(capabilities)
                .objectives(objectives)
                .observation(observation)
                .analysis(analysis)
                .rootCause(rootCause)
                .failures(failures)
                .recommendation(recommendation)
                .audience(audience)
                .sectors(sectors)
                .actions(actions);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("number", number)
                .with("kind", kind)
                .with("capabilities", capabilities)
                .with("objectives", objectives)
                .with("observation", observation)
                .with("analysis", analysis)
                .with("rootCause", rootCause)
                .with("failures", failures)
                .with("recommendation", recommendation)
                .with("audience", audience)
                .with("sectors", sectors)
                .with("actions", actions);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static Lesson refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link Lesson}. It checks nothing: the whole message is checked at once. Required: {@code number},
     * {@code observation}.
     */
    public static final class Builder {

        private @Nullable Integer number;
        private @Nullable LessonKind kind;
        private List<ResponseCapability> capabilities = List.of();
        private List<String> objectives = List.of();
        private @Nullable Text observation;
        private @Nullable Text analysis;
        private @Nullable RootCause rootCause;
        private List<ControlFailure> failures = List.of();
        private @Nullable Text recommendation;
        private List<Audience> audience = List.of();
        private List<Sector> sectors = List.of();
        private List<LessonAction> actions = List.of();

        @JsonIgnore
        private Builder() {}

        /**
         * Number of lesson: The number of the lesson in the message; it stays the same over all revisions and is never
         * given again. Required.
         */
        public Builder number(Integer number) {
            this.number = number;
            return this;
        }

        /** Number of lesson, as a plain number. */
        public Builder number(int number) {
            this.number = number;
            return this;
        }

        /** Kind of lesson: Whether something should be kept or changed. Absent means improvement. */
        public Builder kind(@Nullable LessonKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Capabilities concerned: The abilities that it is about. Absent when it is not said. Replaces what was set
         * before; {@code addCapabilities} adds.
         */
        public Builder capabilities(List<ResponseCapability> capabilities) {
            this.capabilities = Elements.copy(capabilities);
            return this;
        }

        /** Capabilities concerned, one by one, in place of what was set before. */
        public Builder capabilities(ResponseCapability... capabilities) {
            this.capabilities = Elements.of(capabilities);
            return this;
        }

        /** Capabilities concerned, added to what was set before. */
        public Builder addCapabilities(ResponseCapability... more) {
            this.capabilities = Elements.plus(capabilities, Elements.of(more));
            return this;
        }

        /**
         * Objectives concerned: The identifiers of the objectives of the exercise that it is about. Absent when it is
         * about none. Replaces what was set before; {@code addObjectives} adds.
         */
        public Builder objectives(List<String> objectives) {
            this.objectives = Elements.copy(objectives);
            return this;
        }

        /** Objectives concerned, one by one, in place of what was set before. */
        public Builder objectives(String... objectives) {
            this.objectives = Elements.of(objectives);
            return this;
        }

        /** Objectives concerned, added to what was set before. */
        public Builder addObjectives(String... more) {
            this.objectives = Elements.plus(objectives, Elements.of(more));
            return this;
        }

        /** Observation made: What was seen to happen or not to happen. Required. */
        public Builder observation(Text observation) {
            this.observation = observation;
            return this;
        }

        /** Observation made, in one language. */
        public Builder observation(String language, String words) {
            this.observation = Text.of(language, words);
            return this;
        }

        /** Observation made, as if it had not been set. */
        public Builder clearObservation() {
            this.observation = null;
            return this;
        }

        /** Analysis made: Why it was so, and what followed from it. Absent when it has not been analysed. */
        public Builder analysis(@Nullable Text analysis) {
            this.analysis = analysis;
            return this;
        }

        /** Analysis made, in one language. */
        public Builder analysis(String language, String words) {
            this.analysis = Text.of(language, words);
            return this;
        }

        /** Analysis made, as if it had not been set. */
        public Builder clearAnalysis() {
            this.analysis = null;
            return this;
        }

        /** Root cause: What it goes back to. Absent when it is not said. */
        public Builder rootCause(@Nullable RootCause rootCause) {
            this.rootCause = rootCause;
            return this;
        }

        /**
         * Failed controls: The safeguards that failed or were missing. Absent when none is named. Replaces what was set
         * before; {@code addFailures} adds.
         */
        public Builder failures(List<ControlFailure> failures) {
            this.failures = Elements.copy(failures);
            return this;
        }

        /** Failed controls, one by one, in place of what was set before. */
        public Builder failures(ControlFailure... failures) {
            this.failures = Elements.of(failures);
            return this;
        }

        /** Failed controls, added to what was set before. */
        public Builder addFailures(ControlFailure... more) {
            this.failures = Elements.plus(failures, Elements.of(more));
            return this;
        }

        /**
         * Recommendation made: What others in a like position should do. Absent when it is of use to the originator
         * only.
         */
        public Builder recommendation(@Nullable Text recommendation) {
            this.recommendation = recommendation;
            return this;
        }

        /** Recommendation made, in one language. */
        public Builder recommendation(String language, String words) {
            this.recommendation = Text.of(language, words);
            return this;
        }

        /** Recommendation made, as if it had not been set. */
        public Builder clearRecommendation() {
            this.recommendation = null;
            return this;
        }

        /**
         * Audience of lesson: Whom the recommendation is for. Absent when it is for everybody. Replaces what was set
         * before; {@code addAudience} adds.
         */
        public Builder audience(List<Audience> audience) {
            this.audience = Elements.copy(audience);
            return this;
        }

        /** Audience of lesson, one by one, in place of what was set before. */
        public Builder audience(Audience... audience) {
            this.audience = Elements.of(audience);
            return this;
        }

        /** Audience of lesson, added to what was set before. */
        public Builder addAudience(Audience... more) {
            this.audience = Elements.plus(audience, Elements.of(more));
            return this;
        }

        /**
         * Sectors concerned: The sectors in which it applies. Absent when it applies in all. Replaces what was set
         * before; {@code addSectors} adds. Rules: {@link org.tocsin.validation.CoreProblem#UNEXPLAINED_OTHER
         * TOC-COD-004}.
         */
        public Builder sectors(List<Sector> sectors) {
            this.sectors = Elements.copy(sectors);
            return this;
        }

        /** Sectors concerned, one by one, in place of what was set before. */
        public Builder sectors(Sector... sectors) {
            this.sectors = Elements.of(sectors);
            return this;
        }

        /** Sectors concerned, added to what was set before. */
        public Builder addSectors(Sector... more) {
            this.sectors = Elements.plus(sectors, Elements.of(more));
            return this;
        }

        /**
         * Actions from lesson: What is being done about it. Absent when nothing is yet. Replaces what was set before;
         * {@code addActions} adds.
         */
        public Builder actions(List<LessonAction> actions) {
            this.actions = Elements.copy(actions);
            return this;
        }

        /** Actions from lesson, one by one, in place of what was set before. */
        public Builder actions(LessonAction... actions) {
            this.actions = Elements.of(actions);
            return this;
        }

        /** Actions from lesson, added to what was set before. */
        public Builder addActions(LessonAction... more) {
            this.actions = Elements.plus(actions, Elements.of(more));
            return this;
        }

        /** The lesson learnt as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public Lesson build() {
            return new Lesson(
                    number,
                    kind,
                    capabilities,
                    objectives,
                    observation,
                    analysis,
                    rootCause,
                    failures,
                    recommendation,
                    audience,
                    sectors,
                    actions);
        }
    }
}
