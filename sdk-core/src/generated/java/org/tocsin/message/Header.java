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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.MessageType;
import org.tocsin.code.Precedence;
import org.tocsin.code.Realm;
import org.tocsin.code.Standing;
import org.tocsin.code.Track;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;

/**
 * Tocsin message: One message from the office of one party to those of others: the envelope, and a body whose form the
 * type decides.
 *
 * @param tocsin The version of the format in which the message is written. It also marks the object as a Tocsin
 *     message.
 * @param type What kind of message this is; it decides the form of the body.
 * @param realm Whether the message is actual, part of an exercise, a technical test or a draft. It has no default, so
 *     that an exercise is never taken for a real event.
 * @param id The identifier of the message; it stays the same over all its revisions.
 * @param revision The number of this revision; together with the identifier it is the key of the message. Absent means
 *     1.
 * @param thread The matter to which the message belongs. Absent, the message opens a thread under its own identifier.
 * @param inReplyTo The message that this one answers. Absent when it answers none; responses and acknowledgements
 *     always have it.
 * @param references Other messages that this one forwards, rests on or belongs with. Absent when there are none.
 * @param exercise The exercise that the message is part of. Present in the realm exercise and in no other.
 * @param originator The office that speaks in this message and answers for it.
 * @param relayedBy The office that passed the message on. Absent when the originator sent it itself.
 * @param recipients Those to whom the message is addressed.
 * @param track The line of contact on which the message travels. Absent means technical.
 * @param standing With how much authority the message speaks. Absent means working-level, the least claim.
 * @param precedence How soon the message should be read. Absent means routine.
 * @param sentAt The instant at which the originator sent this revision.
 * @param validUntil The instant after which nobody should act on the message any more. Absent when it has no such end.
 * @param reply What the originator would like to hear back. Absent, nothing is expected.
 * @param handling How far the message may be shared and what may be done with it.
 * @param withoutPrejudice True when sending the message admits nothing and has no legal effect. Absent means true.
 * @param title A short and neutral headline that accuses nobody.
 * @param documents The documents that go with the message. Absent when there are none.
 * @param signatures Signatures over the canonical form of the message without this member. Absent when nobody has
 *     signed it.
 */
public record Header(
        @NotNull FormatVersion tocsin,
        @NotNull MessageType type,
        @NotNull Realm realm,
        @NotNull MessageId id,
        @Nullable @Min(1L) @Max(9007199254740991L) Long revision,
        @Nullable MessageId thread,
        @Nullable @Valid InReplyTo inReplyTo,
        @Size(max = 64) List<@NotNull @Valid MessageReference> references,
        @Nullable @Valid ExerciseReference exercise,
        @NotNull @Valid PartyRole originator,
        @Nullable @Valid Relay relayedBy,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid Recipient> recipients,
        @Nullable Track track,
        @Nullable Standing standing,
        @Nullable Precedence precedence,
        @NotNull Timestamp sentAt,
        @Nullable Timestamp validUntil,
        @Nullable @Valid Reply reply,
        @NotNull @Valid Handling handling,
        @Nullable Boolean withoutPrejudice,
        @NotNull @Valid Text title,
        @Size(max = 64) List<@NotNull @Valid Document> documents,
        @Size(max = 8) List<@NotNull @Valid Signature> signatures) {

    /** Lists are copied and may not hold null. */
    public Header {
        references = List.copyOf(references);
        recipients = List.copyOf(recipients);
        documents = List.copyOf(documents);
        signatures = List.copyOf(signatures);
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

    /** Builds a {@link Header}. It checks nothing: the whole message is checked at once. */
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
         * Tocsin message.
         */
        public Builder tocsin(@Nullable FormatVersion tocsin) {
            this.tocsin = tocsin;
            return this;
        }

        /**
         * Format version, as it is written.
         *
         * @throws IllegalArgumentException where the text has another form
         */
        public Builder tocsin(String text) {
            return tocsin(FormatVersion.of(text));
        }

        /** Message type: What kind of message this is; it decides the form of the body. */
        public Builder type(@Nullable MessageType type) {
            this.type = type;
            return this;
        }

        /**
         * Realm of message: Whether the message is actual, part of an exercise, a technical test or a draft. It has no
         * default, so that an exercise is never taken for a real event.
         */
        public Builder realm(@Nullable Realm realm) {
            this.realm = realm;
            return this;
        }

        /** Message identifier: The identifier of the message; it stays the same over all its revisions. */
        public Builder id(@Nullable MessageId id) {
            this.id = id;
            return this;
        }

        /**
         * Message identifier, as it is written.
         *
         * @throws IllegalArgumentException where the text has another form
         */
        public Builder id(String text) {
            return id(MessageId.of(text));
        }

        /**
         * Revision number: The number of this revision; together with the identifier it is the key of the message.
         * Absent means 1.
         */
        public Builder revision(@Nullable Long revision) {
            this.revision = revision;
            return this;
        }

        /**
         * Thread of messages: The matter to which the message belongs. Absent, the message opens a thread under its own
         * identifier.
         */
        public Builder thread(@Nullable MessageId thread) {
            this.thread = thread;
            return this;
        }

        /**
         * Thread of messages, as it is written.
         *
         * @throws IllegalArgumentException where the text has another form
         */
        public Builder thread(String text) {
            return thread(MessageId.of(text));
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
         * are none.
         */
        public Builder references(List<MessageReference> references) {
            this.references = references;
            return this;
        }

        /** References to messages, one by one. */
        public Builder references(MessageReference... references) {
            this.references = List.of(references);
            return this;
        }

        /**
         * Exercise reference: The exercise that the message is part of. Present in the realm exercise and in no other.
         */
        public Builder exercise(@Nullable ExerciseReference exercise) {
            this.exercise = exercise;
            return this;
        }

        /** Originator of message: The office that speaks in this message and answers for it. */
        public Builder originator(@Nullable PartyRole originator) {
            this.originator = originator;
            return this;
        }

        /** Relayed by: The office that passed the message on. Absent when the originator sent it itself. */
        public Builder relayedBy(@Nullable Relay relayedBy) {
            this.relayedBy = relayedBy;
            return this;
        }

        /** Recipients of message: Those to whom the message is addressed. */
        public Builder recipients(List<Recipient> recipients) {
            this.recipients = recipients;
            return this;
        }

        /** Recipients of message, one by one. */
        public Builder recipients(Recipient... recipients) {
            this.recipients = List.of(recipients);
            return this;
        }

        /** Track of contact: The line of contact on which the message travels. Absent means technical. */
        public Builder track(@Nullable Track track) {
            this.track = track;
            return this;
        }

        /**
         * Standing of message: With how much authority the message speaks. Absent means working-level, the least claim.
         */
        public Builder standing(@Nullable Standing standing) {
            this.standing = standing;
            return this;
        }

        /** Precedence of message: How soon the message should be read. Absent means routine. */
        public Builder precedence(@Nullable Precedence precedence) {
            this.precedence = precedence;
            return this;
        }

        /** Sent at: The instant at which the originator sent this revision. */
        public Builder sentAt(@Nullable Timestamp sentAt) {
            this.sentAt = sentAt;
            return this;
        }

        /**
         * Sent at, as it is written.
         *
         * @throws IllegalArgumentException where the text has another form
         */
        public Builder sentAt(String text) {
            return sentAt(Timestamp.of(text));
        }

        /**
         * Valid until: The instant after which nobody should act on the message any more. Absent when it has no such
         * end.
         */
        public Builder validUntil(@Nullable Timestamp validUntil) {
            this.validUntil = validUntil;
            return this;
        }

        /**
         * Valid until, as it is written.
         *
         * @throws IllegalArgumentException where the text has another form
         */
        public Builder validUntil(String text) {
            return validUntil(Timestamp.of(text));
        }

        /** Reply wished: What the originator would like to hear back. Absent, nothing is expected. */
        public Builder reply(@Nullable Reply reply) {
            this.reply = reply;
            return this;
        }

        /** Handling of message: How far the message may be shared and what may be done with it. */
        public Builder handling(@Nullable Handling handling) {
            this.handling = handling;
            return this;
        }

        /**
         * Without prejudice: True when sending the message admits nothing and has no legal effect. Absent means true.
         */
        public Builder withoutPrejudice(@Nullable Boolean withoutPrejudice) {
            this.withoutPrejudice = withoutPrejudice;
            return this;
        }

        /** Title of message: A short and neutral headline that accuses nobody. */
        public Builder title(@Nullable Text title) {
            this.title = title;
            return this;
        }

        /** Title of message, in one language. */
        public Builder title(String language, String words) {
            return title(Text.of(language, words));
        }

        /** Attached documents: The documents that go with the message. Absent when there are none. */
        public Builder documents(List<Document> documents) {
            this.documents = documents;
            return this;
        }

        /** Attached documents, one by one. */
        public Builder documents(Document... documents) {
            this.documents = List.of(documents);
            return this;
        }

        /**
         * Message signatures: Signatures over the canonical form of the message without this member. Absent when nobody
         * has signed it.
         */
        public Builder signatures(List<Signature> signatures) {
            this.signatures = signatures;
            return this;
        }

        /** Message signatures, one by one. */
        public Builder signatures(Signature... signatures) {
            this.signatures = List.of(signatures);
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
