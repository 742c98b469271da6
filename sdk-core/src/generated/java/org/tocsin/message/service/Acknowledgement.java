// Generated from types/acknowledgement.schema.json; do not edit.
package org.tocsin.message.service;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.AcknowledgementLevel;
import org.tocsin.code.ContactDataState;
import org.tocsin.code.MessageType;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.Body;
import org.tocsin.message.Extensions;
import org.tocsin.message.LocalId;
import org.tocsin.message.PartyCode;
import org.tocsin.message.TextLength;
import org.tocsin.message.Timestamp;
import org.tocsin.message.WellFormed;

/**
 * Acknowledgement of message: Tells the originator that a message arrived and how far it has got: received by a
 * machine, read by a person, taken up, passed on or refused. It also answers a communication-check. It holds nothing
 * about the matter itself.
 *
 * <p>Clause: <a href="{@docRoot}/clauses.html#acknowledgement">acknowledgement</a>.
 *
 * @param level How far the message has got at the recipient.
 * @param receivedAt The instant at which the message reached the recipient. Absent when it is not recorded. Rules:
 *     {@link org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
 *     org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
 *     org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}, {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
 * @param answeredBy The desk that gives this acknowledgement. Absent when a machine gives it.
 * @param localIds The numbers under which the recipient keeps the matter. Absent when it has given none.
 * @param forwardedTo The parties to which the recipient has passed the message. Absent when it has passed it to none.
 *     Rules: {@link org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT TOC-ATT-012}, {@link
 *     org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}.
 * @param problems What is wrong with the message. Absent when the recipient found nothing wrong.
 * @param nextBy The instant by which the originator may expect to hear more. Absent when nothing is promised. Rules:
 *     {@link org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
 *     org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
 *     org.tocsin.validation.CoreProblem#DEADLINE_BEFORE_SENDING TOC-TIM-009}.
 * @param challengeAnswer The answer to the challenge of a communication-check. Absent when no challenge was set. Rules:
 *     {@link org.tocsin.validation.CoreProblem#CHALLENGE_NOT_MET TOC-DIR-009}.
 * @param contactData Whether the contact data by which this desk was reached is right. Absent when it was not asked;
 *     corrections go into a directory-entry.
 * @param extensions Additions of a forum or a nation to what this type of message says, each under a namespaced key.
 *     Absent when there are none. Rules: {@link org.tocsin.validation.CoreProblem#EXTENSION_NOT_NAMESPACED
 *     TOC-EXT-001}, {@link org.tocsin.validation.CoreProblem#EXTENSION_RESTATES_ENVELOPE TOC-EXT-002}, {@link
 *     org.tocsin.validation.CoreProblem#UNREGISTERED_EXTENSION TOC-EXT-003}.
 */
public record Acknowledgement(
        @NotNull AcknowledgementLevel level,
        @Nullable @WellFormed Timestamp receivedAt,
        @Nullable @Valid AnsweringDesk answeredBy,
        @Size(max = 16) List<@NotNull @Valid LocalId> localIds,
        @Size(max = 16) List<@NotNull @WellFormed PartyCode> forwardedTo,
        @Size(max = 200) List<@NotNull @Valid ReportedProblem> problems,
        @Nullable @WellFormed Timestamp nextBy,
        @Nullable @TextLength(min = 1, max = 1024) @Pattern(regexp = "^([A-Za-z0-9._-]+|[A-Za-z0-9]{3,12}( [A-Za-z0-9]{3,12}){2,3})$", message = "Answer to challenge") String challengeAnswer,
        @Nullable ContactDataState contactData,
        Extensions extensions) implements Body {

    /** Lists are copied; null in one is found when the message is checked. */
    public Acknowledgement {
        localIds = Elements.copy(localIds);
        forwardedTo = Elements.copy(forwardedTo);
        problems = Elements.copy(problems);
        extensions = extensions == null ? Extensions.none() : extensions;
    }

    @Override
    public MessageType messageType() {
        return MessageType.ACKNOWLEDGEMENT;
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .level(level)
                .receivedAt(receivedAt)
                .answeredBy(answeredBy)
                .localIds(localIds)
                .forwardedTo(forwardedTo)
                .problems(problems)
                .nextBy(nextBy)
                .challengeAnswer(challengeAnswer)
                .contactData(contactData)
                .extensions(extensions);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("level", level)
                .with("receivedAt", receivedAt)
                .with("answeredBy", answeredBy)
                .with("localIds", localIds)
                .with("forwardedTo", forwardedTo)
                .with("problems", problems)
                .with("nextBy", nextBy)
                .with("challengeAnswer", challengeAnswer)
                .with("contactData", contactData)
                .with("extensions", extensions.isEmpty() ? null : extensions);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static Acknowledgement refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link Acknowledgement}. It checks nothing: the whole message is checked at once. Required: {@code
     * level}.
     */
    public static final class Builder {

        private @Nullable AcknowledgementLevel level;
        private @Nullable Timestamp receivedAt;
        private @Nullable AnsweringDesk answeredBy;
        private List<LocalId> localIds = List.of();
        private List<PartyCode> forwardedTo = List.of();
        private List<ReportedProblem> problems = List.of();
        private @Nullable Timestamp nextBy;
        private @Nullable String challengeAnswer;
        private @Nullable ContactDataState contactData;
        private Extensions extensions = Extensions.none();

        @JsonIgnore
        private Builder() {}

        /** Acknowledgement level: How far the message has got at the recipient. Required. */
        public Builder level(AcknowledgementLevel level) {
            this.level = level;
            return this;
        }

        /**
         * Received at: The instant at which the message reached the recipient. Absent when it is not recorded. Rules:
         * {@link org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
         * org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
         * org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}, {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
         */
        public Builder receivedAt(@Nullable Timestamp receivedAt) {
            this.receivedAt = receivedAt;
            return this;
        }

        /** Received at, as it is written. */
        public Builder receivedAt(@Nullable String receivedAt) {
            this.receivedAt = receivedAt == null ? null : Timestamp.asWritten(receivedAt);
            return this;
        }

        /** Received at, as this moment in UTC. */
        public Builder receivedAt(@Nullable Instant receivedAt) {
            this.receivedAt = receivedAt == null ? null : Timestamp.asWritten(receivedAt);
            return this;
        }

        /** Received at, as this moment with its offset. */
        public Builder receivedAt(@Nullable OffsetDateTime receivedAt) {
            this.receivedAt = receivedAt == null ? null : Timestamp.asWritten(receivedAt);
            return this;
        }

        /** Received at, as if it had not been set. */
        public Builder clearReceivedAt() {
            this.receivedAt = null;
            return this;
        }

        /** Answered by: The desk that gives this acknowledgement. Absent when a machine gives it. */
        public Builder answeredBy(@Nullable AnsweringDesk answeredBy) {
            this.answeredBy = answeredBy;
            return this;
        }

        /**
         * Local identifiers: The numbers under which the recipient keeps the matter. Absent when it has given none.
         * Replaces what was set before; {@code addLocalIds} adds.
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
         * Forwarded to: The parties to which the recipient has passed the message. Absent when it has passed it to
         * none. Replaces what was set before; {@code addForwardedTo} adds. Rules: {@link
         * org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT TOC-ATT-012}, {@link
         * org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}.
         */
        public Builder forwardedTo(List<PartyCode> forwardedTo) {
            this.forwardedTo = Elements.copy(forwardedTo);
            return this;
        }

        /** Forwarded to, one by one, in place of what was set before. */
        public Builder forwardedTo(PartyCode... forwardedTo) {
            this.forwardedTo = Elements.of(forwardedTo);
            return this;
        }

        /** Forwarded to, added to what was set before. */
        public Builder addForwardedTo(PartyCode... more) {
            this.forwardedTo = Elements.plus(forwardedTo, Elements.of(more));
            return this;
        }

        /** Forwarded to, each as it is written, in place of what was set before. */
        public Builder forwardedTo(String first, String... more) {
            this.forwardedTo = Elements.of(PartyCode::asWritten, first, more);
            return this;
        }

        /** Forwarded to, each as it is written, added to what was set before. */
        public Builder addForwardedTo(String first, String... more) {
            this.forwardedTo = Elements.plus(forwardedTo, Elements.of(PartyCode::asWritten, first, more));
            return this;
        }

        /**
         * Problems found: What is wrong with the message. Absent when the recipient found nothing wrong. Replaces what
         * was set before; {@code addProblems} adds.
         */
        public Builder problems(List<ReportedProblem> problems) {
            this.problems = Elements.copy(problems);
            return this;
        }

        /** Problems found, one by one, in place of what was set before. */
        public Builder problems(ReportedProblem... problems) {
            this.problems = Elements.of(problems);
            return this;
        }

        /** Problems found, added to what was set before. */
        public Builder addProblems(ReportedProblem... more) {
            this.problems = Elements.plus(problems, Elements.of(more));
            return this;
        }

        /**
         * More to come by: The instant by which the originator may expect to hear more. Absent when nothing is
         * promised. Rules: {@link org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
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
         * Answer to challenge: The answer to the challenge of a communication-check. Absent when no challenge was set.
         * Rules: {@link org.tocsin.validation.CoreProblem#CHALLENGE_NOT_MET TOC-DIR-009}.
         */
        public Builder challengeAnswer(@Nullable String challengeAnswer) {
            this.challengeAnswer = challengeAnswer;
            return this;
        }

        /**
         * State of contact data: Whether the contact data by which this desk was reached is right. Absent when it was
         * not asked; corrections go into a directory-entry.
         */
        public Builder contactData(@Nullable ContactDataState contactData) {
            this.contactData = contactData;
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

        /** The acknowledgement of message as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public Acknowledgement build() {
            return new Acknowledgement(
                    level,
                    receivedAt,
                    answeredBy,
                    localIds,
                    forwardedTo,
                    problems,
                    nextBy,
                    challengeAnswer,
                    contactData,
                    extensions);
        }
    }
}
