package org.tocsin.internal.rule;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.MessageType;
import org.tocsin.message.Header;
import org.tocsin.message.InReplyTo;
import org.tocsin.message.Message;
import org.tocsin.validation.CoreProblem;

/** Family PTY: statements without prejudice. */
@Checks(CoreProblem.PREJUDICE_NOT_RESERVED)
final class PrejudiceRules implements Rule {

    @Override
    public void check(Message<?> message, Findings findings) {
        Header header = message.header();
        boolean reserved =
                header.withoutPrejudiceOrDefault() || (isResponse(header.type()) && !answersSuch(header.inReplyTo()));
        if (!reserved) {
            findings.add(CoreProblem.PREJUDICE_NOT_RESERVED, "/withoutPrejudice");
        }
    }

    /** Whether this is a response to a message of one of the types that the rule is about. */
    private static boolean answersSuch(@Nullable InReplyTo answered) {
        return answered != null
                && !isResponse(answered.type())
                && CoreProblem.PREJUDICE_NOT_RESERVED.isAbout(answered.type());
    }

    private static boolean isResponse(MessageType type) {
        return type.equals(MessageType.RESPONSE);
    }
}
