package org.tocsin.correspondence;

import java.time.Instant;
import java.util.Optional;
import org.tocsin.code.Precedence;
import org.tocsin.code.ProposalStatus;
import org.tocsin.code.ReplyExpectation;
import org.tocsin.directory.WishedTimes;
import org.tocsin.internal.member.TypeTable;
import org.tocsin.message.Message;
import org.tocsin.message.Reply;
import org.tocsin.message.Timestamp;
import org.tocsin.message.cooperation.ChangeProposal;
import org.tocsin.message.service.Acknowledgement;

/**
 * The reply that a message wishes for. Clauses: <a href="{@docRoot}/clauses.html#voluntary-answers">voluntary-answers</a>, <a href="{@docRoot}/clauses.html#precedence">precedence</a>.
 *
 * @param expected an acknowledgement or a response
 * @param by until when: as it says, else as the precedence gives it from the sending of this revision
 */
record WishedReply(ReplyExpectation expected, Instant by) {

    /** Until when somebody should act on a message; after that it waits for no reply. */
    static Instant until(Message<?> message) {
        Timestamp until = message.header().validUntil();
        return until == null ? Instant.MAX : until.instant();
    }

    /** What the message says, else what its type asks for; empty where it wishes none. */
    static Optional<WishedReply> of(Message<?> message) {
        return expected(message).map(expected -> new WishedReply(expected, by(message, expected)));
    }

    private static Optional<ReplyExpectation> expected(Message<?> message) {
        Reply reply = message.header().reply();
        if (message.body() instanceof Acknowledgement) {
            return Optional.empty(); // nobody acknowledges an acknowledgement
        }
        if (reply != null) {
            return Optional.of(reply.expected()).filter(expected -> expected != ReplyExpectation.NONE);
        }
        if (message.body() instanceof ChangeProposal proposal && proposal.statusOrDefault() != ProposalStatus.OPEN) {
            return Optional.empty(); // there is nothing left to say
        }
        return TypeTable.asks(message.header().type());
    }

    private static Instant by(Message<?> message, ReplyExpectation expected) {
        Precedence precedence = message.header().precedenceOrDefault();
        return Optional.ofNullable(message.header().reply())
                .flatMap(reply -> Optional.ofNullable(reply.by()))
                .map(Timestamp::instant)
                .orElseGet(() -> isQuick(message, expected)
                        ? WishedTimes.receipt(precedence, message.sentAt(), null)
                        : WishedTimes.answer(precedence, message.sentAt(), null));
    }

    /** Whether the reply takes no longer than to read the message. */
    private static boolean isQuick(Message<?> message, ReplyExpectation expected) {
        return expected == ReplyExpectation.ACKNOWLEDGEMENT
                || TypeTable.isAnsweredAtOnce(message.header().type());
    }
}
