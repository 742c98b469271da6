package org.tocsin.internal.rule;

import org.tocsin.code.MessageType;
import org.tocsin.message.Header;
import org.tocsin.message.InReplyTo;
import org.tocsin.message.Message;
import org.tocsin.validation.CoreProblem;

/** Family SIG, as far as it can be checked without keys. */
@Checks(CoreProblem.SIGNATURE_MISSING)
final class SignatureRules implements Rule {

    @Override
    public void check(Message<?> message, Findings findings) {
        Header header = message.header();
        if (header.signatures().isEmpty() && isToBeSigned(header)) {
            findings.add(CoreProblem.SIGNATURE_MISSING, "/signatures");
        }
    }

    /** Whether a message must be signed; of responses, only those to a clarification request. */
    private static boolean isToBeSigned(Header header) {
        InReplyTo answered = header.inReplyTo();
        return !header.type().equals(MessageType.RESPONSE)
                || (answered != null && answered.type().equals(MessageType.CLARIFICATION_REQUEST));
    }
}
