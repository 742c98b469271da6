package org.tocsin.correspondence;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ReferenceRelation;
import org.tocsin.message.ExerciseReference;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.MessageReference;
import org.tocsin.message.PartyRole;
import org.tocsin.message.service.Acknowledgement;
import org.tocsin.message.service.CancelledMessage;

/**
 * Begins the header of a message that follows another: an answer, the next revision, a cancellation, or a forwarding.
 *
 * <p>Immutable; every builder that it gives is a new one. Each header lacks {@code sentAt}, and what only its sender
 * can say: the title of an answer, a cancellation or a forwarding, and the recipients of a forwarding. It keeps the
 * thread, the realm and the exercise, but not the number of the inject, which belongs to one message only. Get one from
 * {@code Tocsin.followUp}, which takes the digest of the message. Members that this version does not know, such as a
 * term of the handling, are in none of them: if the message {@link Message#isIncomplete is incomplete}, a person should
 * read its text first. Clauses: <a href="{@docRoot}/clauses.html#thread-of-messages">thread-of-messages</a>, <a
 * href="{@docRoot}/clauses.html#answering">answering</a>.
 */
public final class FollowUp {

    private final Message<?> message;
    private final @Nullable String digest;

    private FollowUp(Message<?> message, @Nullable String digest) {
        this.message = message;
        this.digest = digest;
    }

    /** A follow-up of a message, which names it by identifier and revision only. */
    public static FollowUp to(Message<?> message) {
        return new FollowUp(message, null);
    }

    /** The same, naming the message by the digest of its canonical form as well, as it is written: {@code sha-256:…}. */
    public FollowUp withDigest(String taken) {
        return new FollowUp(message, taken);
    }

    /**
     * An answer by an office; empty for an acknowledgement, which nobody answers. Whether the office was asked is not
     * checked.
     */
    public Optional<AnswerDraft> answer(PartyRole originator) {
        return message.body() instanceof Acknowledgement
                ? Optional.empty()
                : Optional.of(new AnswerDraft(this, originator, false, false));
    }

    /**
     * The header of the next revision, from the same office and with the same identifier. Relay and signatures are not
     * carried over: both belong to one revision. It says when the first revision was sent, where this one is the first
     * or says so itself.
     */
    public Header.Builder revision() {
        Header header = message.header();
        return header.toBuilder()
                .firstSentAt(header.revisionOrDefault() == 1 ? header.sentAt() : header.firstSentAt())
                .revision(message.header().revisionOrDefault() + 1)
                .relayedBy(null)
                .clearSentAt()
                .signatures(List.of());
    }

    /**
     * The header of a cancellation of the message: to all its recipients, from the office that sent it. The body names
     * it as {@link #cancelled()}. Nothing of the message is repeated but its handling, which is also that of the
     * cancellation.
     */
    public Header.Builder cancellation() {
        return next(message.header().originator())
                .recipients(message.header().recipients())
                .handling(message.header().handling());
    }

    /** The message in all its revisions, as a cancellation names it. */
    public CancelledMessage cancelled() {
        return CancelledMessage.builder().id(message.header().id()).build();
    }

    /**
     * The header of a forwarding of the message, with its label and its other terms of handling. Whether the originator
     * permits the recipients is checked by {@code Tocsin.check} with a context.
     */
    public Header.Builder forwarding(PartyRole originator) {
        return next(originator)
                .references(MessageReference.builder()
                        .id(message.header().id())
                        .revision(message.header().revisionOrDefault())
                        .relation(ReferenceRelation.FORWARDS)
                        .digest(digest)
                        .build())
                .handling(message.header().handling());
    }

    /** The beginning of a new message in the same matter. */
    Header.Builder next(PartyRole originator) {
        Header header = message.header();
        return Header.builder()
                .realm(header.realm())
                .id(MessageId.random())
                .thread(Topic.threadOf(message))
                .exercise(exercise())
                .originator(originator)
                .track(header.track());
    }

    private @Nullable ExerciseReference exercise() {
        ExerciseReference played = message.header().exercise();
        return played == null ? null : played.toBuilder().inject(null).build();
    }

    Message<?> message() {
        return message;
    }

    @Nullable
    String digest() {
        return digest;
    }
}
