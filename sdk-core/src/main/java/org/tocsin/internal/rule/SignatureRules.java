package org.tocsin.internal.rule;

import java.util.Set;
import org.tocsin.code.MessageType;
import org.tocsin.message.Header;
import org.tocsin.message.InReplyTo;
import org.tocsin.message.Message;
import org.tocsin.validation.CoreProblem;

/** Family SIG, as far as it can be told without keys. */
final class SignatureRules implements Rule {

    private static final Set<MessageType> SIGNED = Set.of(
            MessageType.DIRECTORY_ENTRY,
            MessageType.CLARIFICATION_REQUEST,
            MessageType.ASSISTANCE_REQUEST,
            MessageType.PRESERVATION_REQUEST,
            MessageType.ATTRIBUTION_STATEMENT,
            MessageType.HANDLING_CHANGE,
            MessageType.CANCELLATION);

    @Override
    public void check(Message<?> message, Findings findings) {
        Header header = message.header();
        if (header.signatures().isEmpty() && isToBeSigned(header)) {
            findings.add(CoreProblem.SIGNATURE_MISSING, "/signatures");
        }
    }

    private static boolean isToBeSigned(Header header) {
        InReplyTo answered = header.inReplyTo();
        return SIGNED.contains(header.type())
                || (header.type().equals(MessageType.RESPONSE)
                        && answered != null
                        && answered.type().equals(MessageType.CLARIFICATION_REQUEST));
    }
}
