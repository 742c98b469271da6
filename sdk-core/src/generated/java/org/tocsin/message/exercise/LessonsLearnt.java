// Generated from types/lessons-learnt.schema.json; do not edit.
package org.tocsin.message.exercise;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.MessageType;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.Body;
import org.tocsin.message.Extensions;
import org.tocsin.message.IncidentId;
import org.tocsin.message.SourceCitation;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;
import org.tocsin.message.WellFormed;
import org.tocsin.message.incident.Victims;

/**
 * Lessons learnt: Passes on what was learnt from incidents or from an exercise, with what is to be done about it, by
 * whom and until when. Later revisions tell how far the actions have come.
 *
 * <p>Clause: <a href="{@docRoot}/clauses.html#lessons-learnt">lessons-learnt</a>.
 *
 * @param incidents The identifiers of the incidents that the lessons come from. Absent when they come from none.
 * @param exercise The exercise that the lessons come from, and how it went. Absent when they come from none.
 * @param summary What happened, told so that nobody who was hit can be recognised. Absent when it is known or does not
 *     matter.
 * @param victims Who was hit; named only with consent. Absent, nothing is disclosed.
 * @param lessons The lessons, most important first.
 * @param sources Published sources on what happened or on the lessons. Absent when there are none.
 * @param nextUpdateBy The instant by which the next revision, with the state of the actions, may be expected. Absent
 *     when none is promised. Rules: {@link org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001},
 *     {@link org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
 *     org.tocsin.validation.CoreProblem#DEADLINE_BEFORE_SENDING TOC-TIM-009}.
 * @param extensions Additions of a forum or a nation to what this type of message says, each under a namespaced key.
 *     Absent when there are none. Rules: {@link org.tocsin.validation.CoreProblem#EXTENSION_NOT_NAMESPACED
 *     TOC-EXT-001}, {@link org.tocsin.validation.CoreProblem#EXTENSION_RESTATES_ENVELOPE TOC-EXT-002}, {@link
 *     org.tocsin.validation.CoreProblem#UNREGISTERED_EXTENSION TOC-EXT-003}.
 */
public record LessonsLearnt(
        @Size(max = 16) List<@NotNull @WellFormed IncidentId> incidents,
        @Nullable @Valid ExerciseReview exercise,
        @Nullable @Valid Text summary,
        @Nullable @Valid Victims victims,
        @NotEmpty @Size(max = 64) List<@NotNull @Valid Lesson> lessons,
        @Size(max = 64) List<@NotNull @Valid SourceCitation> sources,
        @Nullable @WellFormed Timestamp nextUpdateBy,
        Extensions extensions) implements Body {

    /** Lists are copied; null in one is found when the message is checked. */
    public LessonsLearnt {
        incidents = Elements.copy(incidents);
        lessons = Elements.copy(lessons);
        sources = Elements.copy(sources);
        extensions = extensions == null ? Extensions.none() : extensions;
    }

    @Override
    public MessageType messageType() {
        return MessageType.LESSONS_LEARNT;
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .incidents(incidents)
                .exercise(exercise)
                .summary(summary)
                .victims(victims)
                .lessons(lessons)
                .sources(sources)
                .nextUpdateBy(nextUpdateBy)
                .extensions(extensions);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("incidents", incidents)
                .with("exercise", exercise)
                .with("summary", summary)
                .with("victims", victims)
                .with("lessons", lessons)
                .with("sources", sources)
                .with("nextUpdateBy", nextUpdateBy)
                .with("extensions", extensions.isEmpty() ? null : extensions);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static LessonsLearnt refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link LessonsLearnt}. It checks nothing: the whole message is checked at once. Required: {@code
     * lessons}.
     */
    public static final class Builder {

        private List<IncidentId> incidents = List.of();
        private @Nullable ExerciseReview exercise;
        private @Nullable Text summary;
        private @Nullable Victims victims;
        private List<Lesson> lessons = List.of();
        private List<SourceCitation> sources = List.of();
        private @Nullable Timestamp nextUpdateBy;
        private Extensions extensions = Extensions.none();

        @JsonIgnore
        private Builder() {}

        /**
         * Incidents concerned: The identifiers of the incidents that the lessons come from. Absent when they come from
         * none. Replaces what was set before; {@code addIncidents} adds.
         */
        public Builder incidents(List<IncidentId> incidents) {
            this.incidents = Elements.copy(incidents);
            return this;
        }

        /** Incidents concerned, one by one, in place of what was set before. */
        public Builder incidents(IncidentId... incidents) {
            this.incidents = Elements.of(incidents);
            return this;
        }

        /** Incidents concerned, added to what was set before. */
        public Builder addIncidents(IncidentId... more) {
            this.incidents = Elements.plus(incidents, Elements.of(more));
            return this;
        }

        /** Incidents concerned, each as it is written, in place of what was set before. */
        public Builder incidents(String first, String... more) {
            this.incidents = Elements.of(IncidentId::asWritten, first, more);
            return this;
        }

        /** Incidents concerned, each as it is written, added to what was set before. */
        public Builder addIncidents(String first, String... more) {
            this.incidents = Elements.plus(incidents, Elements.of(IncidentId::asWritten, first, more));
            return this;
        }

        /** Incidents concerned, each as this UUID, in place of what was set before. */
        public Builder incidents(UUID first, UUID... more) {
            this.incidents = Elements.of(IncidentId::of, first, more);
            return this;
        }

        /** Incidents concerned, each as this UUID, added to what was set before. */
        public Builder addIncidents(UUID first, UUID... more) {
            this.incidents = Elements.plus(incidents, Elements.of(IncidentId::of, first, more));
            return this;
        }

        /**
         * Exercise reviewed: The exercise that the lessons come from, and how it went. Absent when they come from none.
         */
        public Builder exercise(@Nullable ExerciseReview exercise) {
            this.exercise = exercise;
            return this;
        }

        /**
         * Summary of facts: What happened, told so that nobody who was hit can be recognised. Absent when it is known
         * or does not matter.
         */
        public Builder summary(@Nullable Text summary) {
            this.summary = summary;
            return this;
        }

        /** Summary of facts, in one language. */
        public Builder summary(String language, String words) {
            this.summary = Text.of(language, words);
            return this;
        }

        /** Summary of facts, as if it had not been set. */
        public Builder clearSummary() {
            this.summary = null;
            return this;
        }

        /** Victims of incident: Who was hit; named only with consent. Absent, nothing is disclosed. */
        public Builder victims(@Nullable Victims victims) {
            this.victims = victims;
            return this;
        }

        /**
         * Lessons learnt: The lessons, most important first. Required. Replaces what was set before; {@code addLessons}
         * adds.
         */
        public Builder lessons(List<Lesson> lessons) {
            this.lessons = Elements.copy(lessons);
            return this;
        }

        /** Lessons learnt, one by one, in place of what was set before. */
        public Builder lessons(Lesson... lessons) {
            this.lessons = Elements.of(lessons);
            return this;
        }

        /** Lessons learnt, added to what was set before. */
        public Builder addLessons(Lesson... more) {
            this.lessons = Elements.plus(lessons, Elements.of(more));
            return this;
        }

        /**
         * Published sources: Published sources on what happened or on the lessons. Absent when there are none. Replaces
         * what was set before; {@code addSources} adds.
         */
        public Builder sources(List<SourceCitation> sources) {
            this.sources = Elements.copy(sources);
            return this;
        }

        /** Published sources, one by one, in place of what was set before. */
        public Builder sources(SourceCitation... sources) {
            this.sources = Elements.of(sources);
            return this;
        }

        /** Published sources, added to what was set before. */
        public Builder addSources(SourceCitation... more) {
            this.sources = Elements.plus(sources, Elements.of(more));
            return this;
        }

        /**
         * Next update by: The instant by which the next revision, with the state of the actions, may be expected.
         * Absent when none is promised. Rules: {@link org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET
         * TOC-TIM-001}, {@link org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
         * org.tocsin.validation.CoreProblem#DEADLINE_BEFORE_SENDING TOC-TIM-009}.
         */
        public Builder nextUpdateBy(@Nullable Timestamp nextUpdateBy) {
            this.nextUpdateBy = nextUpdateBy;
            return this;
        }

        /** Next update by, as it is written. */
        public Builder nextUpdateBy(@Nullable String nextUpdateBy) {
            this.nextUpdateBy = nextUpdateBy == null ? null : Timestamp.asWritten(nextUpdateBy);
            return this;
        }

        /** Next update by, as this moment in UTC. */
        public Builder nextUpdateBy(@Nullable Instant nextUpdateBy) {
            this.nextUpdateBy = nextUpdateBy == null ? null : Timestamp.asWritten(nextUpdateBy);
            return this;
        }

        /** Next update by, as this moment with its offset. */
        public Builder nextUpdateBy(@Nullable OffsetDateTime nextUpdateBy) {
            this.nextUpdateBy = nextUpdateBy == null ? null : Timestamp.asWritten(nextUpdateBy);
            return this;
        }

        /** Next update by, as if it had not been set. */
        public Builder clearNextUpdateBy() {
            this.nextUpdateBy = null;
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

        /** The lessons learnt as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public LessonsLearnt build() {
            return new LessonsLearnt(
                    incidents,
                    exercise,
                    summary,
                    victims,
                    lessons,
                    sources,
                    nextUpdateBy,
                    extensions);
        }
    }
}
