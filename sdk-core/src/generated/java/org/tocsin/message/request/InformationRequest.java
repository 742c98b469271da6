// Generated from types/information-request.schema.json; do not edit.
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
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.InformationPurpose;
import org.tocsin.code.IntendedUse;
import org.tocsin.code.MessageType;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.Body;
import org.tocsin.message.Extensions;
import org.tocsin.message.IncidentId;
import org.tocsin.message.Indicator;
import org.tocsin.message.PartialTime;
import org.tocsin.message.PartialTimestamp;
import org.tocsin.message.Question;
import org.tocsin.message.Text;
import org.tocsin.message.WellFormed;

/**
 * Request for information: Asks for facts, for indicators, or whether something that has been heard is true. Answering
 * is voluntary.
 *
 * <p>Clause: <a href="{@docRoot}/clauses.html#type-information-request">type-information-request</a>.
 *
 * @param purpose What the originator wants to learn. Rules: {@link org.tocsin.validation.CoreProblem#UNEXPLAINED_OTHER
 *     TOC-COD-004}.
 * @param questions The questions, each with a number that an answer can refer to.
 * @param incident The identifier that all who report the same incident share. Absent, the thread of the message stands
 *     for it.
 * @param reason Why the originator needs to know. Always there when the purpose is other; otherwise absent when the
 *     purpose says enough.
 * @param known What the originator knows already and need not be told again. Absent when it knows nothing or does not
 *     say.
 * @param from The beginning of the period that the questions are about. Absent when it has no known beginning. Rules:
 *     {@link org.tocsin.validation.CoreProblem#INTERVAL_REVERSED TOC-TIM-008}.
 * @param until The end of the period that the questions are about. Absent when it lasts until now.
 * @param indicators The values that the questions are about, so that they can be looked up by machine. Absent when the
 *     questions are about none.
 * @param intendedUses What the answer is to be used for. Absent, it is used for no more than the purpose says.
 * @param reciprocal True when the originator will in turn share what it finds out about the matter. Absent means false.
 * @param extensions Additions of a forum or a nation to what this type of message says, each under a namespaced key.
 *     Absent when there are none. Rules: {@link org.tocsin.validation.CoreProblem#EXTENSION_NOT_NAMESPACED
 *     TOC-EXT-001}, {@link org.tocsin.validation.CoreProblem#EXTENSION_RESTATES_ENVELOPE TOC-EXT-002}, {@link
 *     org.tocsin.validation.CoreProblem#UNREGISTERED_EXTENSION TOC-EXT-003}.
 */
public record InformationRequest(
        @NotNull InformationPurpose purpose,
        @NotEmpty @Size(max = 64) List<@NotNull @Valid Question> questions,
        @Nullable @WellFormed IncidentId incident,
        @Nullable @Valid Text reason,
        @Nullable @Valid Text known,
        @Nullable @Valid PartialTime from,
        @Nullable @Valid PartialTime until,
        @Size(max = 500) List<@NotNull @Valid Indicator> indicators,
        @Size(max = 16) List<@NotNull IntendedUse> intendedUses,
        @Nullable Boolean reciprocal,
        Extensions extensions) implements Body {

    /** Lists are copied; null in one is found when the message is checked. */
    public InformationRequest {
        questions = Elements.copy(questions);
        indicators = Elements.copy(indicators);
        intendedUses = Elements.copy(intendedUses);
        extensions = extensions == null ? Extensions.none() : extensions;
    }

    /** Reciprocal sharing as it holds: {@code false} when absent. */
    public Boolean reciprocalOrDefault() {
        return reciprocal == null ? false : reciprocal;
    }

    @Override
    public MessageType messageType() {
        return MessageType.INFORMATION_REQUEST;
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .purpose(purpose)
                .questions(questions)
                .incident(incident)
                .reason(reason)
                .known(known)
                .from(from)
                .until(until)
                .indicators(indicators)
                .intendedUses(intendedUses)
                .reciprocal(reciprocal)
                .extensions(extensions);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("purpose", purpose)
                .with("questions", questions)
                .with("incident", incident)
                .with("reason", reason)
                .with("known", known)
                .with("from", from)
                .with("until", until)
                .with("indicators", indicators)
                .with("intendedUses", intendedUses)
                .with("reciprocal", reciprocal)
                .with("extensions", extensions.isEmpty() ? null : extensions);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static InformationRequest refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link InformationRequest}. It checks nothing: the whole message is checked at once. Required: {@code
     * purpose}, {@code questions}.
     */
    public static final class Builder {

        private @Nullable InformationPurpose purpose;
        private List<Question> questions = List.of();
        private @Nullable IncidentId incident;
        private @Nullable Text reason;
        private @Nullable Text known;
        private @Nullable PartialTime from;
        private @Nullable PartialTime until;
        private List<Indicator> indicators = List.of();
        private List<IntendedUse> intendedUses = List.of();
        private @Nullable Boolean reciprocal;
        private Extensions extensions = Extensions.none();

        @JsonIgnore
        private Builder() {}

        /**
         * Purpose of question: What the originator wants to learn. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#UNEXPLAINED_OTHER TOC-COD-004}.
         */
        public Builder purpose(InformationPurpose purpose) {
            this.purpose = purpose;
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
         * Incident concerned: The identifier that all who report the same incident share. Absent, the thread of the
         * message stands for it.
         */
        public Builder incident(@Nullable IncidentId incident) {
            this.incident = incident;
            return this;
        }

        /** Incident concerned, as it is written. */
        public Builder incident(@Nullable String incident) {
            this.incident = incident == null ? null : IncidentId.asWritten(incident);
            return this;
        }

        /** Incident concerned, as this UUID. */
        public Builder incident(@Nullable UUID incident) {
            this.incident = incident == null ? null : IncidentId.of(incident);
            return this;
        }

        /** Incident concerned, as if it had not been set. */
        public Builder clearIncident() {
            this.incident = null;
            return this;
        }

        /**
         * Reason for question: Why the originator needs to know. Always there when the purpose is other; otherwise
         * absent when the purpose says enough. Optional.
         */
        public Builder reason(@Nullable Text reason) {
            this.reason = reason;
            return this;
        }

        /** Reason for question, in one language. */
        public Builder reason(String language, String words) {
            this.reason = Text.of(language, words);
            return this;
        }

        /** Reason for question, as if it had not been set. */
        public Builder clearReason() {
            this.reason = null;
            return this;
        }

        /**
         * Already known: What the originator knows already and need not be told again. Absent when it knows nothing or
         * does not say.
         */
        public Builder known(@Nullable Text known) {
            this.known = known;
            return this;
        }

        /** Already known, in one language. */
        public Builder known(String language, String words) {
            this.known = Text.of(language, words);
            return this;
        }

        /** Already known, as if it had not been set. */
        public Builder clearKnown() {
            this.known = null;
            return this;
        }

        /**
         * Beginning of period: The beginning of the period that the questions are about. Absent when it has no known
         * beginning. Rules: {@link org.tocsin.validation.CoreProblem#INTERVAL_REVERSED TOC-TIM-008}.
         */
        public Builder from(@Nullable PartialTime from) {
            this.from = from;
            return this;
        }

        /** Beginning of period, as this value alone. */
        public Builder from(@Nullable PartialTimestamp from) {
            this.from = from == null ? null : PartialTime.builder().at(from).build();
            return this;
        }

        /** Beginning of period, as it is written. */
        public Builder from(@Nullable String from) {
            this.from = from == null ? null : PartialTime.builder().at(from).build();
            return this;
        }

        /** Beginning of period, as this moment in UTC. */
        public Builder from(@Nullable Instant from) {
            this.from = from == null ? null : PartialTime.builder().at(from).build();
            return this;
        }

        /** Beginning of period, as this moment with its offset. */
        public Builder from(@Nullable OffsetDateTime from) {
            this.from = from == null ? null : PartialTime.builder().at(from).build();
            return this;
        }

        /** Beginning of period, as this day. */
        public Builder from(@Nullable LocalDate from) {
            this.from = from == null ? null : PartialTime.builder().at(from).build();
            return this;
        }

        /** Beginning of period, as if it had not been set. */
        public Builder clearFrom() {
            this.from = null;
            return this;
        }

        /** End of period: The end of the period that the questions are about. Absent when it lasts until now. */
        public Builder until(@Nullable PartialTime until) {
            this.until = until;
            return this;
        }

        /** End of period, as this value alone. */
        public Builder until(@Nullable PartialTimestamp until) {
            this.until = until == null ? null : PartialTime.builder().at(until).build();
            return this;
        }

        /** End of period, as it is written. */
        public Builder until(@Nullable String until) {
            this.until = until == null ? null : PartialTime.builder().at(until).build();
            return this;
        }

        /** End of period, as this moment in UTC. */
        public Builder until(@Nullable Instant until) {
            this.until = until == null ? null : PartialTime.builder().at(until).build();
            return this;
        }

        /** End of period, as this moment with its offset. */
        public Builder until(@Nullable OffsetDateTime until) {
            this.until = until == null ? null : PartialTime.builder().at(until).build();
            return this;
        }

        /** End of period, as this day. */
        public Builder until(@Nullable LocalDate until) {
            this.until = until == null ? null : PartialTime.builder().at(until).build();
            return this;
        }

        /** End of period, as if it had not been set. */
        public Builder clearUntil() {
            this.until = null;
            return this;
        }

        /**
         * Technical indicators: The values that the questions are about, so that they can be looked up by machine.
         * Absent when the questions are about none. Replaces what was set before; {@code addIndicators} adds.
         */
        public Builder indicators(List<Indicator> indicators) {
            this.indicators = Elements.copy(indicators);
            return this;
        }

        /** Technical indicators, one by one, in place of what was set before. */
        public Builder indicators(Indicator... indicators) {
            this.indicators = Elements.of(indicators);
            return this;
        }

        /** Technical indicators, added to what was set before. */
        public Builder addIndicators(Indicator... more) {
            this.indicators = Elements.plus(indicators, Elements.of(more));
            return this;
        }

        /**
         * Intended uses: What the answer is to be used for. Absent, it is used for no more than the purpose says.
         * Replaces what was set before; {@code addIntendedUses} adds.
         */
        public Builder intendedUses(List<IntendedUse> intendedUses) {
            this.intendedUses = Elements.copy(intendedUses);
            return this;
        }

        /** Intended uses, one by one, in place of what was set before. */
        public Builder intendedUses(IntendedUse... intendedUses) {
            this.intendedUses = Elements.of(intendedUses);
            return this;
        }

        /** Intended uses, added to what was set before. */
        public Builder addIntendedUses(IntendedUse... more) {
            this.intendedUses = Elements.plus(intendedUses, Elements.of(more));
            return this;
        }

        /**
         * Reciprocal sharing: True when the originator will in turn share what it finds out about the matter. Absent
         * means false.
         */
        public Builder reciprocal(@Nullable Boolean reciprocal) {
            this.reciprocal = reciprocal;
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

        /** The request for information as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public InformationRequest build() {
            return new InformationRequest(
                    purpose,
                    questions,
                    incident,
                    reason,
                    known,
                    from,
                    until,
                    indicators,
                    intendedUses,
                    reciprocal,
                    extensions);
        }
    }
}
