// Generated from message.schema.json; do not edit.
package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.MessageType;
import org.tocsin.code.Precedence;
import org.tocsin.code.Realm;
import org.tocsin.code.Standing;
import org.tocsin.code.Tlp;
import org.tocsin.code.Track;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;

/**
 * Tocsin message: One message from the office of one party to those of others: the envelope, and a body whose form the
 * type decides.
 *
 * @param tocsin The version of the format in which the message is written. It also marks the object as a Tocsin
 *     message.
 * @param type What kind of message this is; it decides the form of the body. Rules: {@link
 *     org.tocsin.validation.CoreProblem#NOT_ACCEPTED_BY_RECIPIENT TOC-DIR-010}, {@link
 *     org.tocsin.validation.CoreProblem#REVISION_OF_OTHER_TYPE TOC-THR-014}.
 * @param realm Whether the message is actual, part of an exercise, a technical test or a draft. It has no default, so
 *     that an exercise is never taken for a real event. Rules: {@link org.tocsin.validation.CoreProblem#REALM_MISSING
 *     TOC-EXR-001}, {@link org.tocsin.validation.CoreProblem#REALM_UNFIT_FOR_TYPE TOC-EXR-004}, {@link
 *     org.tocsin.validation.CoreProblem#DRAFT_IN_TRANSIT TOC-EXR-009}, {@link
 *     org.tocsin.validation.CoreProblem#LIST_OF_ANOTHER_MESSAGE TOC-LST-002}.
 * @param id The identifier of the message; it stays the same over all its revisions. Rules: {@link
 *     org.tocsin.validation.CoreProblem#ASKED_AGAIN_WHILE_OPEN TOC-REQ-004}, {@link
 *     org.tocsin.validation.CoreProblem#MESSAGE_TAKEN_BACK TOC-THR-012}, {@link
 *     org.tocsin.validation.CoreProblem#IDENTIFIER_OF_ANOTHER_PARTY TOC-THR-016}.
 * @param revision The number of this revision; together with the identifier it is the key of the message. Absent means
 *     1. Rules: {@link org.tocsin.validation.CoreProblem#LIST_OF_ANOTHER_MESSAGE TOC-LST-002}, {@link
 *     org.tocsin.validation.CoreProblem#CONFLICTING_REVISION TOC-THR-001}, {@link
 *     org.tocsin.validation.CoreProblem#FORERUNNER_UNKNOWN TOC-THR-002}, {@link
 *     org.tocsin.validation.CoreProblem#NEWER_REVISION_KNOWN TOC-THR-013}.
 * @param thread The matter to which the message belongs. Absent, the message opens a thread under its own identifier.
 *     Rules: {@link org.tocsin.validation.CoreProblem#ANSWER_IN_OTHER_THREAD TOC-THR-008}.
 * @param inReplyTo The message that this one answers. Absent when it answers none; responses and acknowledgements
 *     always have it.
 * @param references Other messages that this one forwards, rests on or belongs with. Absent when there are none.
 * @param exercise The exercise that the message is part of. Present in the realm exercise and in no other. Rules:
 *     {@link org.tocsin.validation.CoreProblem#EXERCISE_AND_REALM_UNFIT TOC-EXR-002}.
 * @param originator The office that speaks in this message and answers for it.
 * @param relayedBy The office that passed the message on. Absent when the originator sent it itself.
 * @param recipients Those to whom the message is addressed. Rules: {@link
 *     org.tocsin.validation.CoreProblem#ATTRIBUTION_NOT_ACCEPTED TOC-ATT-007}, {@link
 *     org.tocsin.validation.CoreProblem#CONTACT_NOT_CONFIRMED TOC-DIR-006}, {@link
 *     org.tocsin.validation.CoreProblem#CONTACT_EXPIRED TOC-DIR-007}, {@link
 *     org.tocsin.validation.CoreProblem#PLAY_BEYOND_PLAN TOC-EXR-006}, {@link
 *     org.tocsin.validation.CoreProblem#EVENT_LIST_TO_PLAYER TOC-EXR-014}, {@link
 *     org.tocsin.validation.CoreProblem#ORIGINATOR_AMONG_RECIPIENTS TOC-PTY-002}, {@link
 *     org.tocsin.validation.CoreProblem#REPEATED_RECIPIENT TOC-PTY-003}, {@link
 *     org.tocsin.validation.CoreProblem#CALL_CHANNEL_NOT_LISTED TOC-REQ-021}, {@link
 *     org.tocsin.validation.CoreProblem#RECIPIENT_NOT_ONE TOC-SHP-013}, {@link
 *     org.tocsin.validation.CoreProblem#RED_TO_GROUP TOC-TLP-002}, {@link
 *     org.tocsin.validation.CoreProblem#BEYOND_AUDIENCE TOC-TLP-005}, {@link
 *     org.tocsin.validation.CoreProblem#NO_KEY_FOR_ENCRYPTION TOC-TLP-008}.
 * @param track The line of contact on which the message travels. Absent means technical. Rules: {@link
 *     org.tocsin.validation.CoreProblem#CLARIFICATION_INCOMPLETE TOC-REQ-001}.
 * @param standing With how much authority the message speaks. Absent means working-level, the least claim. Rules:
 *     {@link org.tocsin.validation.CoreProblem#STATE_CLAIM_INCOMPLETE TOC-ATT-003}, {@link
 *     org.tocsin.validation.CoreProblem#UNVERIFIED_RELAY_WITH_CLAIM TOC-ATT-009}.
 * @param precedence How soon the message should be read. Absent means routine. Rules: {@link
 *     org.tocsin.validation.CoreProblem#FLASH_ON_UNFIT_TYPE TOC-REQ-012}.
 * @param sentAt The instant at which the originator sent this revision. Rules: {@link
 *     org.tocsin.validation.CoreProblem#PLAY_OUTSIDE_WINDOW TOC-EXR-007}, {@link
 *     org.tocsin.validation.CoreProblem#REPORT_LATE TOC-INC-022}, {@link
 *     org.tocsin.validation.CoreProblem#LIST_OF_ANOTHER_MESSAGE TOC-LST-002}, {@link
 *     org.tocsin.validation.CoreProblem#RESPONSE_UNFIT_FOR_SURVEY TOC-SUR-002}, {@link
 *     org.tocsin.validation.CoreProblem#REVISION_SENT_BEFORE_FORERUNNER TOC-THR-015}, {@link
 *     org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
 *     org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
 *     org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}, {@link
 *     org.tocsin.validation.CoreProblem#SENDING_TIME_IMPLAUSIBLE TOC-TIM-004}, {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
 * @param firstSentAt The instant at which the originator sent the first revision of this message. Absent in revision 1,
 *     or when it is not known. Rules: {@link org.tocsin.validation.CoreProblem#FIRST_SENDING_UNFIT TOC-THR-017}, {@link
 *     org.tocsin.validation.CoreProblem#FIRST_SENDING_DIFFERS TOC-THR-018}, {@link
 *     org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
 *     org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
 *     org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}, {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
 * @param validUntil The instant after which nobody should act on the message any more. Absent when it has no such end.
 *     Rules: {@link org.tocsin.validation.CoreProblem#MESSAGE_EXPIRED TOC-THR-005}, {@link
 *     org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
 *     org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
 *     org.tocsin.validation.CoreProblem#DEADLINE_BEFORE_SENDING TOC-TIM-009}.
 * @param reply What the originator would like to hear back. Absent, nothing is expected.
 * @param handling How far the message may be shared and what may be done with it.
 * @param withoutPrejudice True when sending the message admits nothing and has no legal effect. Absent means true.
 *     Rules: {@link org.tocsin.validation.CoreProblem#PREJUDICE_NOT_RESERVED TOC-PTY-005}.
 * @param title A short and neutral headline that accuses nobody. Rules: {@link
 *     org.tocsin.validation.CoreProblem#TITLE_WITHOUT_MARKER TOC-EXR-005}, {@link
 *     org.tocsin.validation.CoreProblem#MARKER_ON_ACTUAL_MESSAGE TOC-EXR-017}, {@link
 *     org.tocsin.validation.CoreProblem#CLASSIFICATION_MARKING TOC-TLP-012}, {@link
 *     org.tocsin.validation.CoreProblem#TITLE_NOT_READABLE_BY_RECIPIENT TOC-TXT-002}.
 * @param documents The documents that go with the message. Absent when there are none. Rules: {@link
 *     org.tocsin.validation.CoreProblem#CONTENT_IN_CHECK TOC-DIR-008}, {@link
 *     org.tocsin.validation.CoreProblem#DOCUMENT_INCOMPLETE TOC-IND-010}.
 * @param signatures Signatures over the canonical form of the message without this member. Absent when nobody has
 *     signed it. Rules: {@link org.tocsin.validation.CoreProblem#NOMINATION_NOT_AUTHORISED TOC-DIR-001}, {@link
 *     org.tocsin.validation.CoreProblem#SIGNATURE_MISSING TOC-SIG-001}.
 */
public record Header(
        @NotNull @WellFormed FormatVersion tocsin,
        @NotNull MessageType type,
        @NotNull Realm realm,
        @NotNull @WellFormed MessageId id,
        @Nullable @Min(1L) @Max(9007199254740991L) Long revision,
        @Nullable @WellFormed MessageId thread,
        @Nullable @Valid InReplyTo inReplyTo,
        @Size(max = 64) List<@NotNull @Valid MessageReference> references,
        @Nullable @Valid ExerciseReference exercise,
        @NotNull @Valid PartyRole originator,
        @Nullable @Valid Relay relayedBy,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid Recipient> recipients,
        @Nullable Track track,
        @Nullable Standing standing,
        @Nullable Precedence precedence,
        @NotNull @WellFormed Timestamp sentAt,
        @Nullable @WellFormed Timestamp firstSentAt,
        @Nullable @WellFormed Timestamp validUntil,
        @Nullable @Valid Reply reply,
        @NotNull @Valid Handling handling,
        @Nullable Boolean withoutPrejudice,
        @NotNull @Valid Text title,
        @Size(max = 64) List<@NotNull @Valid Document> documents,
        @Size(max = 8) List<@NotNull @Valid Signature> signatures) {

    /** Lists are copied; null in one is found when the message is checked. */
    public Header {
        references = Elements.copy(references);
        recipients = Elements.copy(recipients);
        documents = Elements.copy(documents);
        signatures = Elements.copy(signatures);
    }

    /** Revision number as it holds: {@code 1} when absent. */
    public Long revisionOrDefault() {
        return revision == null ? 1L : revision;
    }

    /** Track of contact as it holds: {@code technical} when absent. */
    public Track trackOrDefault() {
        return track == null ? Track.TECHNICAL : track;
    }

    /** Standing of message as it holds: {@code working-level} when absent. */
    public Standing standingOrDefault() {
        return standing == null ? Standing.WORKING_LEVEL : standing;
    }

    /** Precedence of message as it holds: {@code routine} when absent. */
    public Precedence precedenceOrDefault() {
        return precedence == null ? Precedence.ROUTINE : precedence;
    }

    /** Without prejudice as it holds: {@code true} when absent. */
    public Boolean withoutPrejudiceOrDefault() {
        return withoutPrejudice == null ? true : withoutPrejudice;
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .tocsin(tocsin)
                .type(type)
                .realm(realm)
                .id(id)
                .revision(revision)
                .thread(thread)
                .inReplyTo(inReplyTo)
                .references(references)
                .exercise(exercise)
                .originator(originator)
                .relayedBy(relayedBy)
                .recipients(recipients)
                .track(track)
                .standing(standing)
                .precedence(precedence)
                .sentAt(sentAt)
                .firstSentAt(firstSentAt)
                .validUntil(validUntil)
                .reply(reply)
                .handling(handling)
                .withoutPrejudice(withoutPrejudice)
                .title(title)
                .documents(documents)
                .signatures(signatures);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("tocsin", tocsin)
                .with("type", type)
                .with("realm", realm)
                .with("id", id)
                .with("revision", revision)
                .with("thread", thread)
                .with("inReplyTo", inReplyTo)
                .with("references", references)
                .with("exercise", exercise)
                .with("originator", originator)
                .with("relayedBy", relayedBy)
                .with("recipients", recipients)
                .with("track", track)
                .with("standing", standing)
                .with("precedence", precedence)
                .with("sentAt", sentAt)
                .with("firstSentAt", firstSentAt)
                .with("validUntil", validUntil)
                .with("reply", reply)
                .with("handling", handling)
                .with("withoutPrejudice", withoutPrejudice)
                .with("title", title)
                .with("documents", documents)
                .with("signatures", signatures);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static Header refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link Header}. It checks nothing: the whole message is checked at once. Required: {@code tocsin},
     * {@code type}, {@code realm}, {@code id}, {@code originator}, {@code recipients}, {@code sentAt}, {@code
     * handling}, {@code title}.
     */
    public static final class Builder {

        private @Nullable FormatVersion tocsin;
        private @Nullable MessageType type;
        private @Nullable Realm realm;
        private @Nullable MessageId id;
        private @Nullable Long revision;
        private @Nullable MessageId thread;
        private @Nullable InReplyTo inReplyTo;
        private List<MessageReference> references = List.of();
        private @Nullable ExerciseReference exercise;
        private @Nullable PartyRole originator;
        private @Nullable Relay relayedBy;
        private List<Recipient> recipients = List.of();
        private @Nullable Track track;
        private @Nullable Standing standing;
        private @Nullable Precedence precedence;
        private @Nullable Timestamp sentAt;
        private @Nullable Timestamp firstSentAt;
        private @Nullable Timestamp validUntil;
        private @Nullable Reply reply;
        private @Nullable Handling handling;
        private @Nullable Boolean withoutPrejudice;
        private @Nullable Text title;
        private List<Document> documents = List.of();
        private List<Signature> signatures = List.of();

        @JsonIgnore
        private Builder() {}

        /**
         * Format version: The version of the format in which the message is written. It also marks the object as a
         * Tocsin message. Required.
         */
        public Builder tocsin(FormatVersion tocsin) {
            this.tocsin = tocsin;
            return this;
        }

        /** Format version, as it is written. */
        public Builder tocsin(String tocsin) {
            this.tocsin = tocsin == null ? null : FormatVersion.asWritten(tocsin);
            return this;
        }

        /** Format version, as if it had not been set. */
        public Builder clearTocsin() {
            this.tocsin = null;
            return this;
        }

        /**
         * Message type: What kind of message this is; it decides the form of the body. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#NOT_ACCEPTED_BY_RECIPIENT TOC-DIR-010}, {@link
         * org.tocsin.validation.CoreProblem#REVISION_OF_OTHER_TYPE TOC-THR-014}.
         */
        public Builder type(MessageType type) {
            this.type = type;
            return this;
        }

        /**
         * Realm of message: Whether the message is actual, part of an exercise, a technical test or a draft. It has no
         * default, so that an exercise is never taken for a real event. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#REALM_MISSING TOC-EXR-001}, {@link
         * org.tocsin.validation.CoreProblem#REALM_UNFIT_FOR_TYPE TOC-EXR-004}, {@link
         * org.tocsin.validation.CoreProblem#DRAFT_IN_TRANSIT TOC-EXR-009}, {@link
         * org.tocsin.validation.CoreProblem#LIST_OF_ANOTHER_MESSAGE TOC-LST-002}.
         */
        public Builder realm(Realm realm) {
            this.realm = realm;
            return this;
        }

        /**
         * Message identifier: The identifier of the message; it stays the same over all its revisions. Required. Rules:
         * {@link org.tocsin.validation.CoreProblem#ASKED_AGAIN_WHILE_OPEN TOC-REQ-004}, {@link
         * org.tocsin.validation.CoreProblem#MESSAGE_TAKEN_BACK TOC-THR-012}, {@link
         * org.tocsin.validation.CoreProblem#IDENTIFIER_OF_ANOTHER_PARTY TOC-THR-016}.
         */
        public Builder id(MessageId id) {
            this.id = id;
            return this;
        }

        /** Message identifier, as it is written. */
        public Builder id(String id) {
            this.id = id == null ? null : MessageId.asWritten(id);
            return this;
        }

        /** Message identifier, as this UUID. */
        public Builder id(UUID id) {
            this.id = id == null ? null : MessageId.of(id);
            return this;
        }

        /** Message identifier, as if it had not been set. */
        public Builder clearId() {
            this.id = null;
            return this;
        }

        /**
         * Revision number: The number of this revision; together with the identifier it is the key of the message.
         * Absent means 1. Rules: {@link org.tocsin.validation.CoreProblem#LIST_OF_ANOTHER_MESSAGE TOC-LST-002}, {@link
         * org.tocsin.validation.CoreProblem#CONFLICTING_REVISION TOC-THR-001}, {@link
         * org.tocsin.validation.CoreProblem#FORERUNNER_UNKNOWN TOC-THR-002}, {@link
         * org.tocsin.validation.CoreProblem#NEWER_REVISION_KNOWN TOC-THR-013}.
         */
        public Builder revision(@Nullable Long revision) {
            this.revision = revision;
            return this;
        }

        /** Revision number, as a plain number. */
        public Builder revision(long revision) {
            this.revision = revision;
            return this;
        }

        /**
         * Thread of messages: The matter to which the message belongs. Absent, the message opens a thread under its own
         * identifier. Rules: {@link org.tocsin.validation.CoreProblem#ANSWER_IN_OTHER_THREAD TOC-THR-008}.
         */
        public Builder thread(@Nullable MessageId thread) {
            this.thread = thread;
            return this;
        }

        /** Thread of messages, as it is written. */
        public Builder thread(@Nullable String thread) {
            this.thread = thread == null ? null : MessageId.asWritten(thread);
            return this;
        }

        /** Thread of messages, as this UUID. */
        public Builder thread(@Nullable UUID thread) {
            this.thread = thread == null ? null : MessageId.of(thread);
            return this;
        }

        /** Thread of messages, as if it had not been set. */
        public Builder clearThread() {
            this.thread = null;
            return this;
        }

        /**
         * Answered message: The message that this one answers. Absent when it answers none; responses and
         * acknowledgements always have it.
         */
        public Builder inReplyTo(@Nullable InReplyTo inReplyTo) {
            this.inReplyTo = inReplyTo;
            return this;
        }

        /**
         * References to messages: Other messages that this one forwards, rests on or belongs with. Absent when there
         * are none. Replaces what was set before; {@code addReferences} adds.
         */
        public Builder references(List<MessageReference> references) {
            this.references = Elements.copy(references);
            return this;
        }

        /** References to messages, one by one, in place of what was set before. */
        public Builder references(MessageReference... references) {
            this.references = Elements.of(references);
            return this;
        }

        /** References to messages, added to what was set before. */
        public Builder addReferences(MessageReference... more) {
            this.references = Elements.plus(references, Elements.of(more));
            return this;
        }

        /**
         * Exercise reference: The exercise that the message is part of. Present in the realm exercise and in no other.
         * Optional. Rules: {@link org.tocsin.validation.CoreProblem#EXERCISE_AND_REALM_UNFIT TOC-EXR-002}.
         */
        public Builder exercise(@Nullable ExerciseReference exercise) {
            this.exercise = exercise;
            return this;
        }

        /** Originator of message: The office that speaks in this message and answers for it. Required. */
        public Builder originator(PartyRole originator) {
            this.originator = originator;
            return this;
        }

        /** Relayed by: The office that passed the message on. Absent when the originator sent it itself. */
        public Builder relayedBy(@Nullable Relay relayedBy) {
            this.relayedBy = relayedBy;
            return this;
        }

        /**
         * Recipients of message: Those to whom the message is addressed. Required. Replaces what was set before; {@code
         * addRecipients} adds. Rules: {@link org.tocsin.validation.CoreProblem#ATTRIBUTION_NOT_ACCEPTED TOC-ATT-007},
         * {@link org.tocsin.validation.CoreProblem#CONTACT_NOT_CONFIRMED TOC-DIR-006}, {@link
         * org.tocsin.validation.CoreProblem#CONTACT_EXPIRED TOC-DIR-007}, {@link
         * org.tocsin.validation.CoreProblem#PLAY_BEYOND_PLAN TOC-EXR-006}, {@link
         * org.tocsin.validation.CoreProblem#EVENT_LIST_TO_PLAYER TOC-EXR-014}, {@link
         * org.tocsin.validation.CoreProblem#ORIGINATOR_AMONG_RECIPIENTS TOC-PTY-002}, {@link
         * org.tocsin.validation.CoreProblem#REPEATED_RECIPIENT TOC-PTY-003}, {@link
         * org.tocsin.validation.CoreProblem#CALL_CHANNEL_NOT_LISTED TOC-REQ-021}, {@link
         * org.tocsin.validation.CoreProblem#RECIPIENT_NOT_ONE TOC-SHP-013}, {@link
         * org.tocsin.validation.CoreProblem#RED_TO_GROUP TOC-TLP-002}, {@link
         * org.tocsin.validation.CoreProblem#BEYOND_AUDIENCE TOC-TLP-005}, {@link
         * org.tocsin.validation.CoreProblem#NO_KEY_FOR_ENCRYPTION TOC-TLP-008}.
         */
        public Builder recipients(List<Recipient> recipients) {
            this.recipients = Elements.copy(recipients);
            return this;
        }

        /** Recipients of message, one by one, in place of what was set before. */
        public Builder recipients(Recipient... recipients) {
            this.recipients = Elements.of(recipients);
            return this;
        }

        /** Recipients of message, added to what was set before. */
        public Builder addRecipients(Recipient... more) {
            this.recipients = Elements.plus(recipients, Elements.of(more));
            return this;
        }

        /** Recipients of message, each as this value alone, in place of what was set before. */
        public Builder recipients(PartyCode first, PartyCode... more) {
            this.recipients = Elements.of(each -> Recipient.builder().party(each).build(), first, more);
            return this;
        }

        /** Recipients of message, each as this value alone, added to what was set before. */
        public Builder addRecipients(PartyCode first, PartyCode... more) {
            this.recipients = Elements.plus(recipients, Elements.of(each -> Recipient.builder().party(each).build(), first, more));
            return this;
        }

        /** Recipients of message, each as it is written, in place of what was set before. */
        public Builder recipients(String first, String... more) {
            this.recipients = Elements.of(each -> Recipient.builder().party(each).build(), first, more);
            return this;
        }

        /** Recipients of message, each as it is written, added to what was set before. */
        public Builder addRecipients(String first, String... more) {
            this.recipients = Elements.plus(recipients, Elements.of(each -> Recipient.builder().party(each).build(), first, more));
            return this;
        }

        /**
         * Track of contact: The line of contact on which the message travels. Absent means technical. Rules: {@link
         * org.tocsin.validation.CoreProblem#CLARIFICATION_INCOMPLETE TOC-REQ-001}.
         */
        public Builder track(@Nullable Track track) {
            this.track = track;
            return this;
        }

        /**
         * Standing of message: With how much authority the message speaks. Absent means working-level, the least claim.
         * Rules: {@link org.tocsin.validation.CoreProblem#STATE_CLAIM_INCOMPLETE TOC-ATT-003}, {@link
         * org.tocsin.validation.CoreProblem#UNVERIFIED_RELAY_WITH_CLAIM TOC-ATT-009}.
         */
        public Builder standing(@Nullable Standing standing) {
            this.standing = standing;
            return this;
        }

        /**
         * Precedence of message: How soon the message should be read. Absent means routine. Rules: {@link
         * org.tocsin.validation.CoreProblem#FLASH_ON_UNFIT_TYPE TOC-REQ-012}.
         */
        public Builder precedence(@Nullable Precedence precedence) {
            this.precedence = precedence;
            return this;
        }

        /**
         * Sent at: The instant at which the originator sent this revision. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#PLAY_OUTSIDE_WINDOW TOC-EXR-007}, {@link
         * org.tocsin.validation.CoreProblem#REPORT_LATE TOC-INC-022}, {@link
         * org.tocsin.validation.CoreProblem#LIST_OF_ANOTHER_MESSAGE TOC-LST-002}, {@link
         * org.tocsin.validation.CoreProblem#RESPONSE_UNFIT_FOR_SURVEY TOC-SUR-002}, {@link
         * org.tocsin.validation.CoreProblem#REVISION_SENT_BEFORE_FORERUNNER TOC-THR-015}, {@link
         * org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
         * org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
         * org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}, {@link
         * org.tocsin.validation.CoreProblem#SENDING_TIME_IMPLAUSIBLE TOC-TIM-004}, {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
         */
        public Builder sentAt(Timestamp sentAt) {
            this.sentAt = sentAt;
            return this;
        }

        /** Sent at, as it is written. */
        public Builder sentAt(String sentAt) {
            this.sentAt = sentAt == null ? null : Timestamp.asWritten(sentAt);
            return this;
        }

        /** Sent at, as this moment in UTC. */
        public Builder sentAt(Instant sentAt) {
            this.sentAt = sentAt == null ? null : Timestamp.asWritten(sentAt);
            return this;
        }

        /** Sent at, as this moment with its offset. */
        public Builder sentAt(OffsetDateTime sentAt) {
            this.sentAt = sentAt == null ? null : Timestamp.asWritten(sentAt);
            return this;
        }

        /** Sent at, as if it had not been set. */
        public Builder clearSentAt() {
            this.sentAt = null;
            return this;
        }

        /**
         * First sent at: The instant at which the originator sent the first revision of this message. Absent in
         * revision 1, or when it is not known. Rules: {@link org.tocsin.validation.CoreProblem#FIRST_SENDING_UNFIT
         * TOC-THR-017}, {@link org.tocsin.validation.CoreProblem#FIRST_SENDING_DIFFERS TOC-THR-018}, {@link
         * org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
         * org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
         * org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}, {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
         */
        public Builder firstSentAt(@Nullable Timestamp firstSentAt) {
            this.firstSentAt = firstSentAt;
            return this;
        }

        /** First sent at, as it is written. */
        public Builder firstSentAt(@Nullable String firstSentAt) {
            this.firstSentAt = firstSentAt == null ? null : Timestamp.asWritten(firstSentAt);
            return this;
        }

        /** First sent at, as this moment in UTC. */
        public Builder firstSentAt(@Nullable Instant firstSentAt) {
            this.firstSentAt = firstSentAt == null ? null : Timestamp.asWritten(firstSentAt);
            return this;
        }

        /** First sent at, as this moment with its offset. */
        public Builder firstSentAt(@Nullable OffsetDateTime firstSentAt) {
            this.firstSentAt = firstSentAt == null ? null : Timestamp.asWritten(firstSentAt);
            return this;
        }

        /** First sent at, as if it had not been set. */
        public Builder clearFirstSentAt() {
            this.firstSentAt = null;
            return this;
        }

        /**
         * Valid until: The instant after which nobody should act on the message any more. Absent when it has no such
         * end. Rules: {@link org.tocsin.validation.CoreProblem#MESSAGE_EXPIRED TOC-THR-005}, {@link
         * org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
         * org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
         * org.tocsin.validation.CoreProblem#DEADLINE_BEFORE_SENDING TOC-TIM-009}.
         */
        public Builder validUntil(@Nullable Timestamp validUntil) {
            this.validUntil = validUntil;
            return this;
        }

        /** Valid until, as it is written. */
        public Builder validUntil(@Nullable String validUntil) {
            this.validUntil = validUntil == null ? null : Timestamp.asWritten(validUntil);
            return this;
        }

        /** Valid until, as this moment in UTC. */
        public Builder validUntil(@Nullable Instant validUntil) {
            this.validUntil = validUntil == null ? null : Timestamp.asWritten(validUntil);
            return this;
        }

        /** Valid until, as this moment with its offset. */
        public Builder validUntil(@Nullable OffsetDateTime validUntil) {
            this.validUntil = validUntil == null ? null : Timestamp.asWritten(validUntil);
            return this;
        }

        /** Valid until, as if it had not been set. */
        public Builder clearValidUntil() {
            this.validUntil = null;
            return this;
        }

        /** Reply wished: What the originator would like to hear back. Absent, nothing is expected. */
        public Builder reply(@Nullable Reply reply) {
            this.reply = reply;
            return this;
        }

        /** Handling of message: How far the message may be shared and what may be done with it. Required. */
        public Builder handling(Handling handling) {
            this.handling = handling;
            return this;
        }

        /** Handling of message, as this value alone. */
        public Builder handling(Tlp handling) {
            this.handling = handling == null ? null : Handling.builder().tlp(handling).build();
            return this;
        }

        /** Handling of message, as if it had not been set. */
        public Builder clearHandling() {
            this.handling = null;
            return this;
        }

        /**
         * Without prejudice: True when sending the message admits nothing and has no legal effect. Absent means true.
         * Rules: {@link org.tocsin.validation.CoreProblem#PREJUDICE_NOT_RESERVED TOC-PTY-005}.
         */
        public Builder withoutPrejudice(@Nullable Boolean withoutPrejudice) {
            this.withoutPrejudice = withoutPrejudice;
            return this;
        }

        /**
         * Title of message: A short and neutral headline that accuses nobody. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#TITLE_WITHOUT_MARKER TOC-EXR-005}, {@link
         * org.tocsin.validation.CoreProblem#MARKER_ON_ACTUAL_MESSAGE TOC-EXR-017}, {@link
         * org.tocsin.validation.CoreProblem#CLASSIFICATION_MARKING TOC-TLP-012}, {@link
         * org.tocsin.validation.CoreProblem#TITLE_NOT_READABLE_BY_RECIPIENT TOC-TXT-002}.
         */
        public Builder title(Text title) {
            this.title = title;
            return this;
        }

        /** Title of message, in one language. */
        public Builder title(String language, String words) {
            this.title = Text.of(language, words);
            return this;
        }

        /** Title of message, as if it had not been set. */
        public Builder clearTitle() {
            this.title = null;
            return this;
        }

        /**
         * Attached documents: The documents that go with the message. Absent when there are none. Replaces what was set
         * before; {@code addDocuments} adds. Rules: {@link org.tocsin.validation.CoreProblem#CONTENT_IN_CHECK
         * TOC-DIR-008}, {@link org.tocsin.validation.CoreProblem#DOCUMENT_INCOMPLETE TOC-IND-010}.
         */
        public Builder documents(List<Document> documents) {
            this.documents = Elements.copy(documents);
            return this;
        }

        /** Attached documents, one by one, in place of what was set before. */
        public Builder documents(Document... documents) {
            this.documents = Elements.of(documents);
            return this;
        }

        /** Attached documents, added to what was set before. */
        public Builder addDocuments(Document... more) {
            this.documents = Elements.plus(documents, Elements.of(more));
            return this;
        }

        /**
         * Message signatures: Signatures over the canonical form of the message without this member. Absent when nobody
         * has signed it. Replaces what was set before; {@code addSignatures} adds. Rules: {@link
         * org.tocsin.validation.CoreProblem#NOMINATION_NOT_AUTHORISED TOC-DIR-001}, {@link
         * org.tocsin.validation.CoreProblem#SIGNATURE_MISSING TOC-SIG-001}.
         */
        public Builder signatures(List<Signature> signatures) {
            this.signatures = Elements.copy(signatures);
            return this;
        }

        /** Message signatures, one by one, in place of what was set before. */
        public Builder signatures(Signature... signatures) {
            this.signatures = Elements.of(signatures);
            return this;
        }

        /** Message signatures, added to what was set before. */
        public Builder addSignatures(Signature... more) {
            this.signatures = Elements.plus(signatures, Elements.of(more));
            return this;
        }

        /** The tocsin message as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public Header build() {
            return new Header(
                    tocsin,
                    type,
                    realm,
                    id,
                    revision,
                    thread,
                    inReplyTo,
                    references,
                    exercise,
                    originator,
                    relayedBy,
                    recipients,
                    track,
                    standing,
                    precedence,
                    sentAt,
                    firstSentAt,
                    validUntil,
                    reply,
                    handling,
                    withoutPrejudice,
                    title,
                    documents,
                    signatures);
        }
    }
}
