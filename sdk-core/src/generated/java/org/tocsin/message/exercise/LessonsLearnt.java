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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.MessageType;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.Body;
import org.tocsin.message.Extensions;
import org.tocsin.message.IncidentId;
import org.tocsin.message.SourceCitation;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;
import org.tocsin.message.incident.Victims;

/**
 * Lessons learnt: Passes on what was learnt from incidents or from an exercise, with what is to be done about it, by
 * whom and until when. Later revisions tell how far the actions have come.
 *
 * @param incidents The identifiers of the incidents that the lessons come from. Absent when they come from none.
 * @param exercise The exercise that the lessons come from, and how it went. Absent when they come from none.
 * @param summary What happened, told so that nobody who was hit can be recognised. Absent when it is known or does not
 *     matter.
 * @param victims Who was hit; named only with consent. Absent, nothing is disclosed.
 * @param lessons The lessons, most important first.
 * @param sources Published sources on what happened or on the lessons. Absent when there are none.
 * @param nextUpdateBy The instant by which the next revision, with the state of the actions, may be expected. Absent
 *     when none is promised.
 * @param extensions Additions of a forum or a nation to what this type of message says, each under a namespaced key.
 *     Absent when there are none.
 */
public record LessonsLearnt(
        @Size(max = 16) List<@NotNull IncidentId> incidents,
        @Nullable @Valid ExerciseReview exercise,
        @Nullable @Valid Text summary,
        @Nullable @Valid Victims victims,
        @NotEmpty @Size(max = 64) List<@NotNull @Valid Lesson> lessons,
        @Size(max = 64) List<@NotNull @Valid SourceCitation> sources,
        @Nullable Timestamp nextUpdateBy,
        Extensions extensions) implements Body {

    /** Lists are copied and may not hold null. */
    public LessonsLearnt {
        incidents = List.copyOf(incidents);
        lessons = List.copyOf(lessons);
        sources = List.copyOf(sources);
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

    /** Builds a {@link LessonsLearnt}. It checks nothing: the whole message is checked at once. */
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
         * none.
         */
        public Builder incidents(List<IncidentId> incidents) {
            this.incidents = incidents;
            return this;
        }

        /** Incidents concerned, one by one. */
        public Builder incidents(IncidentId... incidents) {
            this.incidents = List.of(incidents);
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
            return summary(Text.of(language, words));
        }

        /** Victims of incident: Who was hit; named only with consent. Absent, nothing is disclosed. */
        public Builder victims(@Nullable Victims victims) {
            this.victims = victims;
            return this;
        }

        /** Lessons learnt: The lessons, most important first. */
        public Builder lessons(List<Lesson> lessons) {
            this.lessons = lessons;
            return this;
        }

        /** Lessons learnt, one by one. */
        public Builder lessons(Lesson... lessons) {
            this.lessons = List.of(lessons);
            return this;
        }

        /** Published sources: Published sources on what happened or on the lessons. Absent when there are none. */
        public Builder sources(List<SourceCitation> sources) {
            this.sources = sources;
            return this;
        }

        /** Published sources, one by one. */
        public Builder sources(SourceCitation... sources) {
            this.sources = List.of(sources);
            return this;
        }

        /**
         * Next update by: The instant by which the next revision, with the state of the actions, may be expected.
         * Absent when none is promised.
         */
        public Builder nextUpdateBy(@Nullable Timestamp nextUpdateBy) {
            this.nextUpdateBy = nextUpdateBy;
            return this;
        }

        /**
         * Next update by, as it is written.
         *
         * @throws IllegalArgumentException where the text has another form
         */
        public Builder nextUpdateBy(String text) {
            return nextUpdateBy(Timestamp.of(text));
        }

        /**
         * Extensions of body: Additions of a forum or a nation to what this type of message says, each under a
         * namespaced key. Absent when there are none.
         */
        public Builder extensions(Extensions extensions) {
            this.extensions = extensions;
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
