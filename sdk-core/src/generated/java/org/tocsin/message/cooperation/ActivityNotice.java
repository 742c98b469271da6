// Generated from types/activity-notice.schema.json; do not edit.
package org.tocsin.message.cooperation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ActivityKind;
import org.tocsin.code.ActivityLevel;
import org.tocsin.code.CooperationArea;
import org.tocsin.code.MessageType;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.Body;
import org.tocsin.message.ExerciseId;
import org.tocsin.message.Extensions;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Text;
import org.tocsin.message.TextLength;
import org.tocsin.message.WellFormed;

/**
 * Activity notice: Announces something that people can come to or take part in, such as a workshop, a training, a
 * seminar, an awareness day or a drill: when, where, for whom, and how to register. It also tells neighbours of an
 * exercise that they could take for an attack.
 *
 * <p>Clause: <a href="{@docRoot}/clauses.html#activity-notice">activity-notice</a>.
 *
 * @param kind What sort of activity it is.
 * @param areas The fields that it is about. Absent when the summary says enough.
 * @param summary What it is about, and what those who come take home.
 * @param level How much those who come should know already. Absent when it is not said.
 * @param sessions When and where it is held, in order of time.
 * @param hosts Who holds it. Absent, it is the originator alone.
 * @param languages The languages in which it is held or into which it is interpreted. Absent when it is not said.
 * @param eligibility Whom it is for. Absent, all who receive the notice may come.
 * @param seats How many can take part in all. Absent when there is no limit, or it is not said.
 * @param seatsPerParty How many of one party can take part. Absent when there is no such limit.
 * @param cost What it costs, and what is borne for those who come. Absent when it is not said.
 * @param bring What those who come bring with them, such as a device, a case or a certificate. Absent when nothing is
 *     needed.
 * @param registration How and until when to register. Absent when no registration is needed.
 * @param contact The office that answers questions; how to reach it stands in the directory. Absent, it is the
 *     originator.
 * @param exercise The exercise that the activity is or belongs to, as its plan gives it. Absent when it is none. Rules:
 *     {@link org.tocsin.validation.CoreProblem#EXERCISE_NOTICE_INCOMPLETE TOC-EXR-018}.
 * @param seenOutside What others may see of the exercise without taking part in it. Absent when nothing is seen
 *     outside. Rules: {@link org.tocsin.validation.CoreProblem#EXERCISE_NOTICE_INCOMPLETE TOC-EXR-018}.
 * @param extensions Additions of a forum or a nation to what this type of message says, each under a namespaced key.
 *     Absent when there are none. Rules: {@link org.tocsin.validation.CoreProblem#EXTENSION_NOT_NAMESPACED
 *     TOC-EXT-001}, {@link org.tocsin.validation.CoreProblem#EXTENSION_RESTATES_ENVELOPE TOC-EXT-002}, {@link
 *     org.tocsin.validation.CoreProblem#UNREGISTERED_EXTENSION TOC-EXT-003}.
 */
public record ActivityNotice(
        @NotNull ActivityKind kind,
        @Size(max = 16) List<@NotNull CooperationArea> areas,
        @NotNull @Valid Text summary,
        @Nullable ActivityLevel level,
        @NotEmpty @Size(max = 64) List<@NotNull @Valid ActivitySession> sessions,
        @Size(max = 32) List<@NotNull @Valid ActivityHost> hosts,
        @Size(max = 32) List<@NotNull @TextLength(min = 1, max = 35) @Pattern(regexp = "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-x-[a-z0-9]{1,8})?$", message = "Language tag (en, zh-Hant, und)") String> languages,
        @Nullable @Valid ActivityEligibility eligibility,
        @Nullable @Min(1) @Max(1000000) Integer seats,
        @Nullable @Min(1) @Max(1000000) Integer seatsPerParty,
        @Nullable @Valid ActivityCost cost,
        @Nullable @Valid Text bring,
        @Nullable @Valid ActivityRegistration registration,
        @Nullable @Valid PartyRole contact,
        @Nullable @WellFormed ExerciseId exercise,
        @Nullable @Valid ExerciseSigns seenOutside,
        Extensions extensions) implements Body {

    /** Lists are copied; null in one is found when the message is checked. */
    public ActivityNotice {
        areas = Elements.copy(areas);
        sessions = Elements.copy(sessions);
        hosts = Elements.copy(hosts);
        languages = Elements.copy(languages);
        extensions = extensions == null ? Extensions.none() : extensions;
    }

    @Override
    public MessageType messageType() {
        return MessageType.ACTIVITY_NOTICE;
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .kind(kind)
                .areas(areas)
                .summary(summary)
                .level(level)
                .sessions(sessions)
                .hosts(hosts)
                .languages(languages)
                .eligibility(eligibility)
                .seats(seats)
                .seatsPerParty(seatsPerParty)
                .cost(cost)
                .bring(bring)
                .registration(registration)
                .contact(contact)
                .exercise(exercise)
                .seenOutside(seenOutside)
                .extensions(extensions);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("kind", kind)
                .with("areas", areas)
                .with("summary", summary)
                .with("level", level)
                .with("sessions", sessions)
                .with("hosts", hosts)
                .with("languages", languages)
                .with("eligibility", eligibility)
                .with("seats", seats)
                .with("seatsPerParty", seatsPerParty)
                .with("cost", cost)
                .with("bring", bring)
                .with("registration", registration)
                .with("contact", contact)
                .with("exercise", exercise)
                .with("seenOutside", seenOutside)
                .with("extensions", extensions.isEmpty() ? null : extensions);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static ActivityNotice refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link ActivityNotice}. It checks nothing: the whole message is checked at once. Required: {@code kind},
     * {@code summary}, {@code sessions}.
     */
    public static final class Builder {

        private @Nullable ActivityKind kind;
        private List<CooperationArea> areas = List.of();
        private @Nullable Text summary;
        private @Nullable ActivityLevel level;
        private List<ActivitySession> sessions = List.of();
        private List<ActivityHost> hosts = List.of();
        private List<String> languages = List.of();
        private @Nullable ActivityEligibility eligibility;
        private @Nullable Integer seats;
        private @Nullable Integer seatsPerParty;
        private @Nullable ActivityCost cost;
        private @Nullable Text bring;
        private @Nullable ActivityRegistration registration;
        private @Nullable PartyRole contact;
        private @Nullable ExerciseId exercise;
        private @Nullable ExerciseSigns seenOutside;
        private Extensions extensions = Extensions.none();

        @JsonIgnore
        private Builder() {}

        /** Kind of activity: What sort of activity it is. Required. */
        public Builder kind(ActivityKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Areas covered: The fields that it is about. Absent when the summary says enough. Replaces what was set
         * before; {@code addAreas} adds.
         */
        public Builder areas(List<CooperationArea> areas) {
            this.areas = Elements.copy(areas);
            return this;
        }

        /** Areas covered, one by one, in place of what was set before. */
        public Builder areas(CooperationArea... areas) {
            this.areas = Elements.of(areas);
            return this;
        }

        /** Areas covered, added to what was set before. */
        public Builder addAreas(CooperationArea... more) {
            this.areas = Elements.plus(areas, Elements.of(more));
            return this;
        }

        /** Summary of activity: What it is about, and what those who come take home. Required. */
        public Builder summary(Text summary) {
            this.summary = summary;
            return this;
        }

        /** Summary of activity, in one language. */
        public Builder summary(String language, String words) {
            this.summary = Text.of(language, words);
            return this;
        }

        /** Summary of activity, as if it had not been set. */
        public Builder clearSummary() {
            this.summary = null;
            return this;
        }

        /** Level of activity: How much those who come should know already. Absent when it is not said. */
        public Builder level(@Nullable ActivityLevel level) {
            this.level = level;
            return this;
        }

        /**
         * Activity sessions: When and where it is held, in order of time. Required. Replaces what was set before;
         * {@code addSessions} adds.
         */
        public Builder sessions(List<ActivitySession> sessions) {
            this.sessions = Elements.copy(sessions);
            return this;
        }

        /** Activity sessions, one by one, in place of what was set before. */
        public Builder sessions(ActivitySession... sessions) {
            this.sessions = Elements.of(sessions);
            return this;
        }

        /** Activity sessions, added to what was set before. */
        public Builder addSessions(ActivitySession... more) {
            this.sessions = Elements.plus(sessions, Elements.of(more));
            return this;
        }

        /**
         * Activity hosts: Who holds it. Absent, it is the originator alone. Replaces what was set before; {@code
         * addHosts} adds.
         */
        public Builder hosts(List<ActivityHost> hosts) {
            this.hosts = Elements.copy(hosts);
            return this;
        }

        /** Activity hosts, one by one, in place of what was set before. */
        public Builder hosts(ActivityHost... hosts) {
            this.hosts = Elements.of(hosts);
            return this;
        }

        /** Activity hosts, added to what was set before. */
        public Builder addHosts(ActivityHost... more) {
            this.hosts = Elements.plus(hosts, Elements.of(more));
            return this;
        }

        /**
         * Languages used: The languages in which it is held or into which it is interpreted. Absent when it is not
         * said. Replaces what was set before; {@code addLanguages} adds.
         */
        public Builder languages(List<String> languages) {
            this.languages = Elements.copy(languages);
            return this;
        }

        /** Languages used, one by one, in place of what was set before. */
        public Builder languages(String... languages) {
            this.languages = Elements.of(languages);
            return this;
        }

        /** Languages used, added to what was set before. */
        public Builder addLanguages(String... more) {
            this.languages = Elements.plus(languages, Elements.of(more));
            return this;
        }

        /** Who may come: Whom it is for. Absent, all who receive the notice may come. */
        public Builder eligibility(@Nullable ActivityEligibility eligibility) {
            this.eligibility = eligibility;
            return this;
        }

        /** Number of seats: How many can take part in all. Absent when there is no limit, or it is not said. */
        public Builder seats(@Nullable Integer seats) {
            this.seats = seats;
            return this;
        }

        /** Number of seats, as a plain number. */
        public Builder seats(int seats) {
            this.seats = seats;
            return this;
        }

        /** Seats per party: How many of one party can take part. Absent when there is no such limit. */
        public Builder seatsPerParty(@Nullable Integer seatsPerParty) {
            this.seatsPerParty = seatsPerParty;
            return this;
        }

        /** Seats per party, as a plain number. */
        public Builder seatsPerParty(int seatsPerParty) {
            this.seatsPerParty = seatsPerParty;
            return this;
        }

        /** Cost of taking part: What it costs, and what is borne for those who come. Absent when it is not said. */
        public Builder cost(@Nullable ActivityCost cost) {
            this.cost = cost;
            return this;
        }

        /**
         * What to bring: What those who come bring with them, such as a device, a case or a certificate. Absent when
         * nothing is needed.
         */
        public Builder bring(@Nullable Text bring) {
            this.bring = bring;
            return this;
        }

        /** What to bring, in one language. */
        public Builder bring(String language, String words) {
            this.bring = Text.of(language, words);
            return this;
        }

        /** What to bring, as if it had not been set. */
        public Builder clearBring() {
            this.bring = null;
            return this;
        }

        /** Way of registration: How and until when to register. Absent when no registration is needed. */
        public Builder registration(@Nullable ActivityRegistration registration) {
            this.registration = registration;
            return this;
        }

        /**
         * Contact for questions: The office that answers questions; how to reach it stands in the directory. Absent, it
         * is the originator.
         */
        public Builder contact(@Nullable PartyRole contact) {
            this.contact = contact;
            return this;
        }

        /**
         * Exercise identifier: The exercise that the activity is or belongs to, as its plan gives it. Absent when it is
         * none. Rules: {@link org.tocsin.validation.CoreProblem#EXERCISE_NOTICE_INCOMPLETE TOC-EXR-018}.
         */
        public Builder exercise(@Nullable ExerciseId exercise) {
            this.exercise = exercise;
            return this;
        }

        /** Exercise identifier, as it is written. */
        public Builder exercise(@Nullable String exercise) {
            this.exercise = exercise == null ? null : ExerciseId.asWritten(exercise);
            return this;
        }

        /** Exercise identifier, as this UUID. */
        public Builder exercise(@Nullable UUID exercise) {
            this.exercise = exercise == null ? null : ExerciseId.of(exercise);
            return this;
        }

        /** Exercise identifier, as if it had not been set. */
        public Builder clearExercise() {
            this.exercise = null;
            return this;
        }

        /**
         * Signs of exercise: What others may see of the exercise without taking part in it. Absent when nothing is seen
         * outside. Rules: {@link org.tocsin.validation.CoreProblem#EXERCISE_NOTICE_INCOMPLETE TOC-EXR-018}.
         */
        public Builder seenOutside(@Nullable ExerciseSigns seenOutside) {
            this.seenOutside = seenOutside;
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

        /** The activity notice as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public ActivityNotice build() {
            return new ActivityNotice(
                    kind,
                    areas,
                    summary,
                    level,
                    sessions,
                    hosts,
                    languages,
                    eligibility,
                    seats,
                    seatsPerParty,
                    cost,
                    bring,
                    registration,
                    contact,
                    exercise,
                    seenOutside,
                    extensions);
        }
    }
}
