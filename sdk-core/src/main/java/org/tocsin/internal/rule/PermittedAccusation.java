package org.tocsin.internal.rule;

import java.util.HashSet;
import java.util.Set;
import org.tocsin.code.MessageType;
import org.tocsin.internal.accusation.NamedParties;
import org.tocsin.message.InReplyTo;
import org.tocsin.message.Message;
import org.tocsin.message.Recipient;
import org.tocsin.message.incident.AttributionStatement;

/** Where a party may be accused: in an attribution statement, and in a message that answers one and takes up its words. */
public final class PermittedAccusation {

    private PermittedAccusation() {}

    /** Whether the message may say who did it. */
    public static boolean isIn(Message<?> message) {
        InReplyTo answered = message.header().inReplyTo();
        return message.body() instanceof AttributionStatement
                || (answered != null && MessageType.ATTRIBUTION_STATEMENT.equals(answered.type()));
    }

    /** The parties that texts of the message may accuse by codes; its originator accuses nobody by its own. */
    static NamedParties byCode(Message<?> message) {
        return NamedParties.everyCodeBut(message.header().originator().party().toString(), addressed(message));
    }

    /** The codes of the parties to which the message is addressed. */
    public static Set<String> addressed(Message<?> message) {
        Set<String> addressed = new HashSet<>();
        for (Recipient recipient : message.header().recipients()) {
            if (recipient.party() != null) {
                addressed.add(recipient.party().toString());
            }
        }
        return addressed;
    }
}
