// Generated from types/response.schema.json; do not edit.
package org.tocsin.message.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

/**
 * Response to message: Answers one request, offer, proposal or statement. How far the answering party has come and what
 * it has found are two questions. Several responses may follow one another; the last is complete.
 *
 * @param disposition How far the answering party has come with it.
 * @param complete True when nothing more will follow, false when this answer holds the place until the next.
 * @param finding What the answering party found. Absent when it has found nothing yet or does not say.
 * @param explanation The answer as a whole, in words. Absent when the other members say enough.
 * @param answers Answers to single questions or items. Absent when the answer is given as a whole.
 * @param questions What the answering party needs to know in turn. Absent when it asks nothing.
 * @param measures What the answering party has done, is doing or plans to do. Absent when nothing is told about it.
 * @param reasons Why the request is declined, wholly or in part; not-stated when the party keeps it to itself. Absent
 *     when nothing is declined.
 * @param conditions Conditions under which the party acts, or under which the answer may be used. Absent when there are
 *     none.
 * @param responsibility What the party says about its own responsibility. Absent when it says nothing about it.
 * @param coordinator The office that coordinates the matter on the side of the answering party. Absent when it is the
 *     originator.
 * @param forwardedTo The office to which the request was passed. Absent when it was passed to none.
 * @param preserved Until when the data are preserved. Absent when none are.
 * @param release How far the material may now be shared by the one who asked. Absent when nothing is released.
 * @param position What the party says to a proposal. Absent when none was made.
 * @param talks An offer to talk, or the slot that is taken up. Absent when none is made.
 * @param nextBy The instant by which the next response may be expected. Absent when nothing is promised.
 * @param localIds The numbers under which the answering party keeps the matter. Absent when it has given none.
 * @param extensions Additions of a forum or a nation to what this type of message says, each under a namespaced key.
 *     Absent when there are none.
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
        @Nullable Timestamp nextBy,
        @Size(max = 16) List<@NotNull @Valid LocalId> localIds,
        Extensions extensions) implements Body {

    /** Lists are copied and may not hold null. */
    public Response {
        answers = List.copyOf(answers);
        questions = List.copyOf(questions);
        measures = List.copyOf(measures);
        reasons = List.copyOf(reasons);
        conditions = List.copyOf(conditions);
        localIds = List.copyOf(localIds);
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

    /** Builds a {@link Response}. It checks nothing: the whole message is checked at once. */
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

        /** Disposition of request: How far the answering party has come with it. */
        public Builder disposition(@Nullable Disposition disposition) {
            this.disposition = disposition;
            return this;
        }

        /**
         * Complete answer: True when nothing more will follow, false when this answer holds the place until the next.
         */
        public Builder complete(@Nullable Boolean complete) {
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
            return explanation(Text.of(language, words));
        }

        /** Answers given: Answers to single questions or items. Absent when the answer is given as a whole. */
        public Builder answers(List<GivenAnswer> answers) {
            this.answers = answers;
            return this;
        }

        /** Answers given, one by one. */
        public Builder answers(GivenAnswer... answers) {
            this.answers = List.of(answers);
            return this;
        }

        /** Questions returned: What the answering party needs to know in turn. Absent when it asks nothing. */
        public Builder questions(List<Question> questions) {
            this.questions = questions;
            return this;
        }

        /** Questions returned, one by one. */
        public Builder questions(Question... questions) {
            this.questions = List.of(questions);
            return this;
        }

        /**
         * Protective measures: What the answering party has done, is doing or plans to do. Absent when nothing is told
         * about it.
         */
        public Builder measures(List<Measure> measures) {
            this.measures = measures;
            return this;
        }

        /** Protective measures, one by one. */
        public Builder measures(Measure... measures) {
            this.measures = List.of(measures);
            return this;
        }

        /**
         * Reasons for declining: Why the request is declined, wholly or in part; not-stated when the party keeps it to
         * itself. Absent when nothing is declined.
         */
        public Builder reasons(List<DeclineReason> reasons) {
            this.reasons = reasons;
            return this;
        }

        /** Reasons for declining, one by one. */
        public Builder reasons(DeclineReason... reasons) {
            this.reasons = List.of(reasons);
            return this;
        }

        /**
         * Conditions of answer: Conditions under which the party acts, or under which the answer may be used. Absent
         * when there are none.
         */
        public Builder conditions(List<StatedCondition> conditions) {
            this.conditions = conditions;
            return this;
        }

        /** Conditions of answer, one by one. */
        public Builder conditions(StatedCondition... conditions) {
            this.conditions = List.of(conditions);
            return this;
        }

        /**
         * Position on responsibility: What the party says about its own responsibility. Absent when it says nothing
         * about it.
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

        /** Preservation of data: Until when the data are preserved. Absent when none are. */
        public Builder preserved(@Nullable KeptPreservation preserved) {
            this.preserved = preserved;
            return this;
        }

        /**
         * Release granted: How far the material may now be shared by the one who asked. Absent when nothing is
         * released.
         */
        public Builder release(@Nullable GrantedRelease release) {
            this.release = release;
            return this;
        }

        /** Position on proposal: What the party says to a proposal. Absent when none was made. */
        public Builder position(@Nullable ProposalPosition position) {
            this.position = position;
            return this;
        }

        /** Talks offered: An offer to talk, or the slot that is taken up. Absent when none is made. */
        public Builder talks(@Nullable Talks talks) {
            this.talks = talks;
            return this;
        }

        /** More to come by: The instant by which the next response may be expected. Absent when nothing is promised. */
        public Builder nextBy(@Nullable Timestamp nextBy) {
            this.nextBy = nextBy;
            return this;
        }

        /**
         * More to come by, as it is written.
         *
         * @throws IllegalArgumentException where the text has another form
         */
        public Builder nextBy(String text) {
            return nextBy(Timestamp.of(text));
        }

        /**
         * Local identifiers: The numbers under which the answering party keeps the matter. Absent when it has given
         * none.
         */
        public Builder localIds(List<LocalId> localIds) {
            this.localIds = localIds;
            return this;
        }

        /** Local identifiers, one by one. */
        public Builder localIds(LocalId... localIds) {
            this.localIds = List.of(localIds);
            return this;
        }

        /**
         * Extensions of body: Additions of a forum or a nation to what this type of message says, each under a
         * namespaced key. Absent when there are none.
         */
        public Builder extensions(Extensions extensions) {
            this.extensions = extensions;
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
