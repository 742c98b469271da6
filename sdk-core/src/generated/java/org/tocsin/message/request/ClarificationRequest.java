// Generated from types/clarification-request.schema.json; do not edit.
package org.tocsin.message.request;

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
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Concern;
import org.tocsin.code.MessageType;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.Body;
import org.tocsin.message.Extensions;
import org.tocsin.message.Judgement;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Question;
import org.tocsin.message.Talks;
import org.tocsin.message.Timestamp;
import org.tocsin.message.WellFormed;

/**
 * Request for clarification: Asks a formal question, before activity that seems to come from, pass through or concern
 * the other party is misread. It accuses nobody: that the activity is put to the recipient alleges nothing.
 *
 * <p>Clause: <a href="{@docRoot}/clauses.html#clarification-request">clarification-request</a>.
 *
 * @param concern What the question is about.
 * @param facts What was observed, apart from what is concluded from it.
 * @param inference What the originator concludes from the facts. Absent when it concludes nothing yet.
 * @param effect How the activity touches the originator. Absent when it is not told.
 * @param questions The questions, each with a number that an answer can refer to.
 * @param statementHeldUntil The instant until which the originator makes no public statement about the matter, to leave
 *     time for an answer. Absent when it promises nothing. Rules: {@link
 *     org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
 *     org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
 *     org.tocsin.validation.CoreProblem#DEADLINE_BEFORE_SENDING TOC-TIM-009}.
 * @param counterparts The offices of the originator with which the recipient can talk about the matter, if possible one
 *     technical and one diplomatic or policy contact. How to reach them stands in the directory. Rules: {@link
 *     org.tocsin.validation.CoreProblem#COUNTERPARTS_MISSING TOC-REQ-016}.
 * @param talks An offer to talk at once. Absent when none is made.
 * @param extensions Additions of a forum or a nation to what this type of message says, each under a namespaced key.
 *     Absent when there are none. Rules: {@link org.tocsin.validation.CoreProblem#EXTENSION_NOT_NAMESPACED
 *     TOC-EXT-001}, {@link org.tocsin.validation.CoreProblem#EXTENSION_RESTATES_ENVELOPE TOC-EXT-002}, {@link
 *     org.tocsin.validation.CoreProblem#UNREGISTERED_EXTENSION TOC-EXT-003}.
 */
public record ClarificationRequest(
        @NotNull Concern concern,
        @NotEmpty @Size(max = 64) List<@NotNull @Valid ClarificationFact> facts,
        @Nullable @Valid Judgement inference,
        @Nullable @Valid StatedEffect effect,
        @NotEmpty @Size(max = 64) List<@NotNull @Valid Question> questions,
        @Nullable @WellFormed Timestamp statementHeldUntil,
        @NotEmpty @Size(max = 16) List<@NotNull @Valid PartyRole> counterparts,
        @Nullable @Valid Talks talks,
        Extensions extensions) implements Body {

    /** Lists are copied; null in one is found when the message is checked. */
    public ClarificationRequest {
        facts = Elements.copy(facts);
        questions = Elements.copy(questions);
        counterparts = Elements.copy(counterparts);
        extensions = extensions == null ? Extensions.none() : extensions;
    }

    @Override
    public MessageType messageType() {
        return MessageType.CLARIFICATION_REQUEST;
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .concern(concern)
                .facts(facts)
                .inference(inference)
                .effect(effect)
                .questions(questions)
                .statementHeldUntil(statementHeldUntil)
                .counterparts(counterparts)
                .talks(talks)
                .extensions(extensions);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("concern", concern)
                .with("facts", facts)
                .with("inference", inference)
                .with("effect", effect)
                .with("questions", questions)
                .with("statementHeldUntil", statementHeldUntil)
                .with("counterparts", counterparts)
                .with("talks", talks)
                .with("extensions", extensions.isEmpty() ? null : extensions);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static ClarificationRequest refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link ClarificationRequest}. It checks nothing: the whole message is checked at once. Required: {@code
     * concern}, {@code facts}, {@code questions}, {@code counterparts}.
     */
    public static final class Builder {

        private @Nullable Concern concern;
        private List<ClarificationFact> facts = List.of();
        private @Nullable Judgement inference;
        private @Nullable StatedEffect effect;
        private List<Question> questions = List.of();
        private @Nullable Timestamp statementHeldUntil;
        private List<PartyRole> counterparts = List.of();
        private @Nullable Talks talks;
        private Extensions extensions = Extensions.none();

        @JsonIgnore
        private Builder() {}

        /** Concern of question: What the question is about. Required. */
        public Builder concern(Concern concern) {
            this.concern = concern;
            return this;
        }

        /**
         * Facts observed: What was observed, apart from what is concluded from it. Required. Replaces what was set
         * before; {@code addFacts} adds.
         */
        public Builder facts(List<ClarificationFact> facts) {
            this.facts = Elements.copy(facts);
            return this;
        }

        /** Facts observed, one by one, in place of what was set before. */
        public Builder facts(ClarificationFact... facts) {
            this.facts = Elements.of(facts);
            return this;
        }

        /** Facts observed, added to what was set before. */
        public Builder addFacts(ClarificationFact... more) {
            this.facts = Elements.plus(facts, Elements.of(more));
            return this;
        }

        /** Inference from facts: What the originator concludes from the facts. Absent when it concludes nothing yet. */
        public Builder inference(@Nullable Judgement inference) {
            this.inference = inference;
            return this;
        }

        /** Effect on originator: How the activity touches the originator. Absent when it is not told. */
        public Builder effect(@Nullable StatedEffect effect) {
            this.effect = effect;
            return this;
        }

        /**
         * Questions asked: The questions, each with a number that an answer can refer to. Required. Replaces what was
         * set before; {@code addQuestions} adds.
         */
        public Builder questions(List<Question> questions) {
            this.questions = Elements.copy(questions);
            return this;
        }

        /** Questions asked, one by one, in place of what was set before. */
        public Builder questions(Question... questions) {
            this.questions = Elements.of(questions);
            return this;
        }

        /** Questions asked, added to what was set before. */
        public Builder addQuestions(Question... more) {
            this.questions = Elements.plus(questions, Elements.of(more));
            return this;
        }

        /**
         * Statement held until: The instant until which the originator makes no public statement about the matter, to
         * leave time for an answer. Absent when it promises nothing. Rules: {@link
         * org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
         * org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
         * org.tocsin.validation.CoreProblem#DEADLINE_BEFORE_SENDING TOC-TIM-009}.
         */
        public Builder statementHeldUntil(@Nullable Timestamp statementHeldUntil) {
            this.statementHeldUntil = statementHeldUntil;
            return this;
        }

        /** Statement held until, as it is written. */
        public Builder statementHeldUntil(@Nullable String statementHeldUntil) {
            this.statementHeldUntil = statementHeldUntil == null ? null : Timestamp.asWritten(statementHeldUntil);
            return this;
        }

        /** Statement held until, as this moment in UTC. */
        public Builder statementHeldUntil(@Nullable Instant statementHeldUntil) {
            this.statementHeldUntil = statementHeldUntil == null ? null : Timestamp.asWritten(statementHeldUntil);
            return this;
        }

        /** Statement held until, as this moment with its offset. */
        public Builder statementHeldUntil(@Nullable OffsetDateTime statementHeldUntil) {
            this.statementHeldUntil = statementHeldUntil == null ? null : Timestamp.asWritten(statementHeldUntil);
            return this;
        }

        /** Statement held until, as if it had not been set. */
        public Builder clearStatementHeldUntil() {
            this.statementHeldUntil = null;
            return this;
        }

        /**
         * Counterparts for talks: The offices of the originator with which the recipient can talk about the matter, if
         * possible one technical and one diplomatic or policy contact. How to reach them stands in the directory.
         * Required. Replaces what was set before; {@code addCounterparts} adds. Rules: {@link
         * org.tocsin.validation.CoreProblem#COUNTERPARTS_MISSING TOC-REQ-016}.
         */
        public Builder counterparts(List<PartyRole> counterparts) {
            this.counterparts = Elements.copy(counterparts);
            return this;
        }

        /** Counterparts for talks, one by one, in place of what was set before. */
        public Builder counterparts(PartyRole... counterparts) {
            this.counterparts = Elements.of(counterparts);
            return this;
        }

        /** Counterparts for talks, added to what was set before. */
        public Builder addCounterparts(PartyRole... more) {
            this.counterparts = Elements.plus(counterparts, Elements.of(more));
            return this;
        }

        /** Talks offered: An offer to talk at once. Absent when none is made. */
        public Builder talks(@Nullable Talks talks) {
            this.talks = talks;
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

        /** The request for clarification as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public ClarificationRequest build() {
            return new ClarificationRequest(
                    concern,
                    facts,
                    inference,
                    effect,
                    questions,
                    statementHeldUntil,
                    counterparts,
                    talks,
                    extensions);
        }
    }
}
