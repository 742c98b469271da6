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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.AcknowledgementLevel;
import org.tocsin.code.ContactDataState;
import org.tocsin.code.MessageType;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.Body;
import org.tocsin.message.LocalId;
import org.tocsin.message.PartyCode;
import org.tocsin.message.TextLength;
import org.tocsin.message.Timestamp;

/**
 * Acknowledgement of message: Tells the originator that a message arrived and how far it has got: received by a
 * machine, read by a person, taken up, passed on or refused. It also answers a communication-check. It holds nothing
 * about the matter itself.
 *
 * @param level How far the message has got at the recipient.
 * @param receivedAt The instant at which the message reached the recipient. Absent when it is not recorded.
 * @param answeredBy The desk that gives this acknowledgement. Absent when a machine gives it.
 * @param localIds The numbers under which the recipient keeps the matter. Absent when it has given none.
 * @param forwardedTo The parties to which the recipient has passed the message. Absent when it has passed it to none.
 * @param problems What is wrong with the message. Absent when the recipient found nothing wrong.
 * @param nextBy The instant by which the originator may expect to hear more. Absent when nothing is promised.
 * @param challengeAnswer The answer to the challenge of a communication-check. Absent when no challenge was set.
 * @param contactData Whether the contact data by which this desk was reached is right. Absent when it was not asked;
 *     corrections go into a directory-entry.
 */
public record Acknowledgement(
        @NotNull AcknowledgementLevel level,
        @Nullable Timestamp receivedAt,
        @Nullable @Valid AnsweringDesk answeredBy,
        @Size(max = 16) List<@NotNull @Valid LocalId> localIds,
        @Size(max = 16) List<@NotNull PartyCode> forwardedTo,
        @Size(max = 200) List<@NotNull @Valid ReportedProblem> problems,
        @Nullable Timestamp nextBy,
        @Nullable @TextLength(min = 1, max = 1024) @Pattern(regexp = "^[A-Za-z0-9._-]+$", message = "Answer to challenge") String challengeAnswer,
        @Nullable ContactDataState contactData) implements Body {

    /** Lists are copied and may not hold null. */
    public Acknowledgement {
        localIds = List.copyOf(localIds);
        forwardedTo = List.copyOf(forwardedTo);
        problems = List.copyOf(problems);
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
                .contactData(contactData);
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
                .with("contactData", contactData);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static Acknowledgement refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link Acknowledgement}. It checks nothing: the whole message is checked at once. */
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

        @JsonIgnore
        private Builder() {}

        /** Acknowledgement level: How far the message has got at the recipient. */
        public Builder level(@Nullable AcknowledgementLevel level) {
            this.level = level;
            return this;
        }

        /** Received at: The instant at which the message reached the recipient. Absent when it is not recorded. */
        public Builder receivedAt(@Nullable Timestamp receivedAt) {
            this.receivedAt = receivedAt;
            return this;
        }

        /**
         * Received at, as it is written.
         *
         * @throws IllegalArgumentException where the text has another form
         */
        public Builder receivedAt(String text) {
            return receivedAt(Timestamp.of(text));
        }

        /** Answered by: The desk that gives this acknowledgement. Absent when a machine gives it. */
        public Builder answeredBy(@Nullable AnsweringDesk answeredBy) {
            this.answeredBy = answeredBy;
            return this;
        }

        /** Local identifiers: The numbers under which the recipient keeps the matter. Absent when it has given none. */
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
         * Forwarded to: The parties to which the recipient has passed the message. Absent when it has passed it to
         * none.
         */
        public Builder forwardedTo(List<PartyCode> forwardedTo) {
            this.forwardedTo = forwardedTo;
            return this;
        }

        /** Forwarded to, one by one. */
        public Builder forwardedTo(PartyCode... forwardedTo) {
            this.forwardedTo = List.of(forwardedTo);
            return this;
        }

        /** Problems found: What is wrong with the message. Absent when the recipient found nothing wrong. */
        public Builder problems(List<ReportedProblem> problems) {
            this.problems = problems;
            return this;
        }

        /** Problems found, one by one. */
        public Builder problems(ReportedProblem... problems) {
            this.problems = List.of(problems);
            return this;
        }

        /**
         * More to come by: The instant by which the originator may expect to hear more. Absent when nothing is
         * promised.
         */
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
         * Answer to challenge: The answer to the challenge of a communication-check. Absent when no challenge was set.
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
                    contactData);
        }
    }
}
