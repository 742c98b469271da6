package org.tocsin.internal.rule;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.CancellationInstruction;
import org.tocsin.code.MessageType;
import org.tocsin.code.ReplyExpectation;
import org.tocsin.internal.member.CodeGroups;
import org.tocsin.internal.member.Meaning;
import org.tocsin.internal.value.References;
import org.tocsin.internal.value.Times;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.Reply;
import org.tocsin.message.Timestamp;
import org.tocsin.message.service.Cancellation;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.ProblemVariant;

/** Family THR: references to other messages, and cancellations. */
@Checks({
    CoreProblem.SELF_REFERENCE_OR_NO_QUESTION,
    CoreProblem.CANCELLATION_WITHOUT_INSTRUCTION,
    CoreProblem.FIRST_SENDING_UNFIT
})
final class ThreadRules implements Rule {

    private static final Set<MessageType> ANSWERS = Set.of(MessageType.RESPONSE, MessageType.ACKNOWLEDGEMENT);

    static void addTo(MessageWalk.Builder walk) {
        walk.each(Meaning.MESSAGE, MessageId.class, ThreadRules::checkReference);
    }

    private static void checkReference(MessageId id, Place place, Findings findings) {
        if (References.isToItself(id, place.message().header())) {
            findings.add(ProblemVariant.ITSELF, CoreProblem.SELF_REFERENCE_OR_NO_QUESTION, place.pointer());
        }
    }

    @Override
    public void check(Message<?> message, Findings findings) {
        Header header = message.header();
        if (ANSWERS.contains(header.type()) && header.inReplyTo() == null) {
            findings.add(ProblemVariant.MISSING, CoreProblem.SELF_REFERENCE_OR_NO_QUESTION, "/inReplyTo");
        }
        Timestamp first = header.firstSentAt();
        if (first != null) {
            checkFirstSending(first, header, findings);
        }
        if (message.body() instanceof Cancellation cancellation && CodeGroups.isLeak(cancellation.reason())) {
            checkLeak(header.reply(), cancellation, findings);
        }
    }

    private static void checkFirstSending(Timestamp first, Header header, Findings findings) {
        if (header.revisionOrDefault() == 1) {
            findings.add(ProblemVariant.NOT_ALLOWED, CoreProblem.FIRST_SENDING_UNFIT, "/firstSentAt");
        } else if (Times.isEarlier(header.sentAt(), first)) {
            findings.add(ProblemVariant.FUTURE, CoreProblem.FIRST_SENDING_UNFIT, "/firstSentAt");
        }
    }

    private static void checkLeak(@Nullable Reply reply, Cancellation cancellation, Findings findings) {
        if (cancellation.instruction() == CancellationInstruction.KEEP_AS_RECORD) {
            findings.add(ProblemVariant.INSTRUCTION, CoreProblem.CANCELLATION_WITHOUT_INSTRUCTION, "/body/instruction");
        }
        if (reply == null || reply.expected() != ReplyExpectation.ACKNOWLEDGEMENT) {
            findings.add(
                    ProblemVariant.ACKNOWLEDGEMENT, CoreProblem.CANCELLATION_WITHOUT_INSTRUCTION, "/reply/expected");
        }
    }
}
