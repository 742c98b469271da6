// Generated from types/response.schema.json; do not edit.
package org.tocsin.message.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.DeclineReason;
import org.tocsin.code.Disposition;
import org.tocsin.code.MessageType;
import org.tocsin.code.ProposalPosition;
import org.tocsin.code.ResponseFinding;
import org.tocsin.code.ResponsibilityPosition;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.Body;
import org.tocsin.message.Extensions;
import org.tocsin.message.LocalId;
import org.tocsin.message.Measure;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Question;
import org.tocsin.message.StatedCondition;
import org.tocsin.message.Talks;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;
import org.tocsin.message.WellFormed;

/**
 * Response to message: Answers one request, offer, proposal or statement. How far the answering party has come and what
 * it has found are two questions. Several responses may follow one another; the last is complete.
 *
 * <p>Clause: <a href="{@docRoot}/clauses.html#response">response</a>.
 *
 * @param disposition How far the answering party has come with it.
 * @param complete True when nothing more will follow, false when this answer holds the place until the next.
 * @param finding What the answering party found. Absent when it has found nothing yet or does not say.
 * @param explanation The answer as a whole, in words. Absent when the other members say enough.
 * @param answers Answers to single questions or items. Absent when the answer is given as a whole.
 * @param questions What the answering party needs to know in turn. Absent when it asks nothing.
 * @param measures What the answering party has done, is doing or plans to do. Absent when nothing is told about it.
 * @param reasons Why the request is declined, wholly or in part; not-stated when the party keeps it to itself. Absent
 *     when nothing is declined. Rules: {@link org.tocsin.validation.CoreProblem#REFUSAL_WITHOUT_REASON TOC-REQ-003}.
 * @param conditions Conditions under which the party acts, or under which the answer may be used. Absent when there are
 *     none.
 * @param responsibility What the party says about its own responsibility. Absent when it says nothing about it. Rules:
 *     {@link org.tocsin.validation.CoreProblem#ANSWER_MEMBERS_UNFIT TOC-REQ-014}.
 * @param coordinator The office that coordinates the matter on the side of the answering party. Absent when it is the
 *     originator.
 * @param forwardedTo The office to which the request was passed. Absent when it was passed to none.
 * @param preserved Until when the data are preserved. Absent when none are. Rules: {@link
 *     org.tocsin.validation.CoreProblem#ANSWER_MEMBERS_UNFIT TOC-REQ-014}.
 * @param release How far the material may now be shared by the one who asked. Absent when nothing is released. Rules:
 *     {@link org.tocsin.validation.CoreProblem#ANSWER_MEMBERS_UNFIT TOC-REQ-014}.
 * @param position What the party says to a proposal. Absent when none was made. Rules: {@link
 *     org.tocsin.validation.CoreProblem#ANSWER_MEMBERS_UNFIT TOC-REQ-014}.
 * @param talks An offer to talk, or the slot that is taken up. Absent when none is made. Rules: {@link
 *     org.tocsin.validation.CoreProblem#CALL_ACCEPTED_WITHOUT_WAY TOC-REQ-020}.
 * @param nextBy The instant by which the next response may be expected. Absent when nothing is promised. Rules: {@link
 *     org.tocsin.validation.CoreProblem#PENDING_WITHOUT_TIME TOC-REQ-015}, {@link
 *     org.tocsin.validation.CoreProblem#CONTRADICTORY_MEMBERS TOC-SHP-019}, {@link
 *     org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
 *     org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
 *     org.tocsin.validation.CoreProblem#DEADLINE_BEFORE_SENDING TOC-TIM-009}.
 * @param localIds The numbers under which the answering party keeps the matter. Absent when it has given none.
 * @param extensions Additions of a forum or a nation to what this type of message says, each under a namespaced key.
 *     Absent when there are none. Rules: {@link org.tocsin.validation.CoreProblem#EXTENSION_NOT_NAMESPACED
 *     TOC-EXT-001}, {@link org.tocsin.validation.CoreProblem#EXTENSION_RESTATES_ENVELOPE TOC-EXT-002}, {@link
 *     org.tocsin.validation.CoreProblem#UNREGISTERED_EXTENSION TOC-EXT-003}.
 */
public record Response(
        @NotNull Disposition disposition,
        @NotNull Boolean complete,
        @Nullable ResponseFinding finding,
        @Nullable @Valid Text explanation,
        @Size(max = 1000) List<@NotNull @Valid GivenAnswer> answers,
        @Size(max = 64) List<@NotNull @Valid Question> questions,
        @Size(max = 64) List<@NotNull @Valid Measure> measures,
        @Size(max = 16) List<@NotNull DeclineReason> reasons,
        @Size(max = 16) List<@NotNull @Valid StatedCondition> conditions,
        @Nullable ResponsibilityPosition responsibility,
        @Nullable @Valid PartyRole coordinator,
        @Nullable @Valid PartyRole forwardedTo,
        @Nullable @Valid KeptPreservation preserved,
        @Nullable @Valid GrantedRelease release,
        @Nullable ProposalPosition position,
        @Nullable @Valid Talks talks,
        @Nullable @WellFormed Timestamp nextBy,
        @Size(max = 16) List<@NotNull @Valid LocalId> localIds,
        Extensions extensions) implements Body {

    /** Lists are copied; null in one is found when the message is checked. */
    public Response {
        answers = Elements.copy(answers);
        questions = Elements.copy(questions);
        measures = Elements.copy(measures);
        reasons = Elements.copy(reasons);
        conditions = Elements.copy(conditions);
        localIds = Elements.copy(localIds);
        extensions = extensions == null ? Extensions.none() : extensions;
    }

    @Override
    public MessageType messageType() {
        return MessageType.RESPONSE;
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .disposition(disposition)
                .complete(complete)
                .finding(finding)
                .explanation(explanation)
                .answers(answers)
                .questions(questions)
                .measures(measures)
                .reasons(reasons)
                .conditions(conditions)
                .responsibility(responsibility)
                .coordinator(coordinator)
                .forwardedTo(forwardedTo)
                .preserved(preserved)
                .release(release)
                .position(position)
                .talks(talks)
                .nextBy(nextBy)
                .localIds(localIds)
                .extensions(extensions);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("disposition", disposition)
                .with("complete", complete)
                .with("finding", finding)
                .with("explanation", explanation)
                .with("answers", answers)
                .with("questions", questions)
                .with("measures", measures)
                .with("reasons", reasons)
                .with("conditions", conditions)
                .with("responsibility", responsibility)
                .with("coordinator", coordinator)
                .with("forwardedTo", forwardedTo)
                .with("preserved", preserved)
                .with("release", release)
                .with("position", position)
                .with("talks", talks)
                .with("nextBy", nextBy)
                .with("localIds", localIds)
                .with("extensions", extensions.isEmpty() ? null : extensions);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static Response refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link Response}. It checks nothing: the whole message is checked at once. Required: {@code
     * disposition}, {@code complete}.
     */
    public static final class Builder {

        private @Nullable Disposition disposition;
        private @Nullable Boolean complete;
        private @Nullable ResponseFinding finding;
        private @Nullable Text explanation;
        private List<GivenAnswer> answers = List.of();
        private List<Question> questions = List.of();
        private List<Measure> measures = List.of();
        private List<DeclineReason> reasons = List.of();
        private List<StatedCondition> conditions = List.of();
        private @Nullable ResponsibilityPosition responsibility;
        private @Nullable PartyRole coordinator;
        private @Nullable PartyRole forwardedTo;
        private @Nullable KeptPreservation preserved;
        private @Nullable GrantedRelease release;
        private @Nullable ProposalPosition position;
        private @Nullable Talks talks;
        private @Nullable Timestamp nextBy;
        private List<LocalId> localIds = List.of();
        private Extensions extensions = Extensions.none();

        @JsonIgnore
        private Builder() {}

        /** Disposition of request: How far the answering party has come with it. Required. */
        public Builder disposition(Disposition disposition) {
            this.disposition = disposition;
            return this;
        }

        /**
         * Complete answer: True when nothing more will follow, false when this answer holds the place until the next.
         * Required.
         */
        public Builder complete(Boolean complete) {
            this.complete = complete;
            return this;
        }

        /** Overall finding: What the answering party found. Absent when it has found nothing yet or does not say. */
        public Builder finding(@Nullable ResponseFinding finding) {
            this.finding = finding;
            return this;
        }

        /** Explanation in words: The answer as a whole, in words. Absent when the other members say enough. */
        public Builder explanation(@Nullable Text explanation) {
            this.explanation = explanation;
            return this;
        }

        /** Explanation in words, in one language. */
        public Builder explanation(String language, String words) {
            this.explanation = Text.of(language, words);
            return this;
        }

        /** Explanation in words, as if it had not been set. */
        public Builder clearExplanation() {
            this.explanation = null;
            return this;
        }

        /**
         * Answers given: Answers to single questions or items. Absent when the answer is given as a whole. Replaces
         * what was set before; {@code addAnswers} adds.
         */
        public Builder answers(List<GivenAnswer> answers) {
            this.answers = Elements.copy(answers);
            return this;
        }

        /** Answers given, one by one, in place of what was set before. */
        public Builder answers(GivenAnswer... answers) {
            this.answers = Elements.of(answers);
            return this;
        }

        /** Answers given, added to what was set before. */
        public Builder addAnswers(GivenAnswer... more) {
            this.answers = Elements.plus(answers, Elements.of(more));
            return this;
        }

        /**
         * Questions returned: What the answering party needs to know in turn. Absent when it asks nothing. Replaces
         * what was set before; {@code addQuestions} adds.
         */
        public Builder questions(List<Question> questions) {
            this.questions = Elements.copy(questions);
            return this;
        }

        /** Questions returned, one by one, in place of what was set before. */
        public Builder questions(Question... questions) {
            this.questions = Elements.of(questions);
            return this;
        }

        /** Questions returned, added to what was set before. */
        public Builder addQuestions(Question... more) {
            this.questions = Elements.plus(questions, Elements.of(more));
            return this;
        }

        /**
         * Protective measures: What the answering party has done, is doing or plans to do. Absent when nothing is told
         * about it. Replaces what was set before; {@code addMeasures} adds.
         */
        public Builder measures(List<Measure> measures) {
            this.measures = Elements.copy(measures);
            return this;
        }

        /** Protective measures, one by one, in place of what was set before. */
        public Builder measures(Measure... measures) {
            this.measures = Elements.of(measures);
            return this;
        }

        /** Protective measures, added to what was set before. */
        public Builder addMeasures(Measure... more) {
            this.measures = Elements.plus(measures, Elements.of(more));
            return this;
        }

        /**
         * Reasons for declining: Why the request is declined, wholly or in part; not-stated when the party keeps it to
         * itself. Absent when nothing is declined. Replaces what was set before; {@code addReasons} adds. Rules: {@link
         * org.tocsin.validation.CoreProblem#REFUSAL_WITHOUT_REASON TOC-REQ-003}.
         */
        public Builder reasons(List<DeclineReason> reasons) {
            this.reasons = Elements.copy(reasons);
            return this;
        }

        /** Reasons for declining, one by one, in place of what was set before. */
        public Builder reasons(DeclineReason... reasons) {
            this.reasons = Elements.of(reasons);
            return this;
        }

        /** Reasons for declining, added to what was set before. */
        public Builder addReasons(DeclineReason... more) {
            this.reasons = Elements.plus(reasons, Elements.of(more));
            return this;
        }

        /**
         * Conditions of answer: Conditions under which the party acts, or under which the answer may be used. Absent
         * when there are none. Replaces what was set before; {@code addConditions} adds.
         */
        public Builder conditions(List<StatedCondition> conditions) {
            this.conditions = Elements.copy(conditions);
            return this;
        }

        /** Conditions of answer, one by one, in place of what was set before. */
        public Builder conditions(StatedCondition... conditions) {
            this.conditions = Elements.of(conditions);
            return this;
        }

        /** Conditions of answer, added to what was set before. */
        public Builder addConditions(StatedCondition... more) {
            this.conditions = Elements.plus(conditions, Elements.of(more));
            return this;
        }

        /**
         * Position on responsibility: What the party says about its own responsibility. Absent when it says nothing
         * about it. Rules: {@link org.tocsin.validation.CoreProblem#ANSWER_MEMBERS_UNFIT TOC-REQ-014}.
         */
        public Builder responsibility(@Nullable ResponsibilityPosition responsibility) {
            this.responsibility = responsibility;
            return this;
        }

        /**
         * Single coordinator: The office that coordinates the matter on the side of the answering party. Absent when it
         * is the originator.
         */
        public Builder coordinator(@Nullable PartyRole coordinator) {
            this.coordinator = coordinator;
            return this;
        }

        /** Forwarded to: The office to which the request was passed. Absent when it was passed to none. */
        public Builder forwardedTo(@Nullable PartyRole forwardedTo) {
            this.forwardedTo = forwardedTo;
            return this;
        }

        /**
         * Preservation of data: Until when the data are preserved. Absent when none are. Rules: {@link
         * org.tocsin.validation.CoreProblem#ANSWER_MEMBERS_UNFIT TOC-REQ-014}.
         */
        public Builder preserved(@Nullable KeptPreservation preserved) {
            this.preserved = preserved;
            return this;
        }

        /**
         * Release granted: How far the material may now be shared by the one who asked. Absent when nothing is
         * released. Rules: {@link org.tocsin.validation.CoreProblem#ANSWER_MEMBERS_UNFIT TOC-REQ-014}.
         */
        public Builder release(@Nullable GrantedRelease release) {
            this.release = release;
            return this;
        }

        /**
         * Position on proposal: What the party says to a proposal. Absent when none was made. Rules: {@link
         * org.tocsin.validation.CoreProblem#ANSWER_MEMBERS_UNFIT TOC-REQ-014}.
         */
        public Builder position(@Nullable ProposalPosition position) {
            this.position = position;
            return this;
        }

        /**
         * Talks offered: An offer to talk, or the slot that is taken up. Absent when none is made. Rules: {@link
         * org.tocsin.validation.CoreProblem#CALL_ACCEPTED_WITHOUT_WAY TOC-REQ-020}.
         */
        public Builder talks(@Nullable Talks talks) {
            this.talks = talks;
            return this;
        }

        /**
         * More to come by: The instant by which the next response may be expected. Absent when nothing is promised.
         * Rules: {@link org.tocsin.validation.CoreProblem#PENDING_WITHOUT_TIME TOC-REQ-015}, {@link
         * org.tocsin.validation.CoreProblem#CONTRADICTORY_MEMBERS TOC-SHP-019}, {@link
         * org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
         * org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
         * org.tocsin.validation.CoreProblem#DEADLINE_BEFORE_SENDING TOC-TIM-009}.
         */
        public Builder nextBy(@Nullable Timestamp nextBy) {
            this.nextBy = nextBy;
            return this;
        }

        /** More to come by, as it is written. */
        public Builder nextBy(@Nullable String nextBy) {
            this.nextBy = nextBy == null ? null : Timestamp.asWritten(nextBy);
            return this;
        }

        /** More to come by, as this moment in UTC. */
        public Builder nextBy(@Nullable Instant nextBy) {
            this.nextBy = nextBy == null ? null : Timestamp.asWritten(nextBy);
            return this;
        }

        /** More to come by, as this moment with its offset. */
        public Builder nextBy(@Nullable OffsetDateTime nextBy) {
            this.nextBy = nextBy == null ? null : Timestamp.asWritten(nextBy);
            return this;
        }

        /** More to come by, as if it had not been set. */
        public Builder clearNextBy() {
            this.nextBy = null;
            return this;
        }

        /**
         * Local identifiers: The numbers under which the answering party keeps the matter. Absent when it has given
         * none. Replaces what was set before; {@code addLocalIds} adds.
         */
        public Builder localIds(List<LocalId> localIds) {
            this.localIds = Elements.copy(localIds);
            return this;
        }

        /** Local identifiers, one by one, in place of what was set before. */
        public Builder localIds(LocalId... localIds) {
            this.localIds = Elements.of(localIds);
            return this;
        }

        /** Local identifiers, added to what was set before. */
        public Builder addLocalIds(LocalId... more) {
            this.localIds = Elements.plus(localIds, Elements.of(more));
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

        /** The response to message as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public Response build() {
            return new Response(
                    disposition,
                    complete,
                    finding,
                    explanation,
                    answers,
                    questions,
                    measures,
                    reasons,
                    conditions,
                    responsibility,
                    coordinator,
                    forwardedTo,
                    preserved,
                    release,
                    position,
                    talks,
                    nextBy,
                    localIds,
                    extensions);
        }
    }
}
