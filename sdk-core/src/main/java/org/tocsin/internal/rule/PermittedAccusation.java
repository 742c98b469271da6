package org.tocsin.internal.rule;

import java.util.HashSet;
import java.util.Set;
import org.tocsin.code.MessageType;
import org.tocsin.internal.accusation.NamedParties;
import org.tocsin.internal.member.Meaning;
import org.tocsin.internal.member.MemberWalk;
import org.tocsin.message.InReplyTo;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.PartyRole;
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

    /** The parties that texts of the message may accuse by codes. */
    static NamedParties byCode(Message<?> message) {
        return NamedParties.everyCodeBut(concerned(message), named(message, Meaning.PARTY));
    }

    /** The codes of the parties that no text of the message is taken to accuse: its sender, who gets it, is asked or was hit. */
    public static Set<String> concerned(Message<?> message) {
        return named(message, Meaning.CONCERNED);
    }

    /** The codes of the parties that the message names in members of a meaning. */
    public static Set<String> named(Message<?> message, Meaning meaning) {
        Set<String> codes = new HashSet<>();
        MemberWalk.each(message, Set.of(meaning), (place, value) -> {
            if (value instanceof PartyRole office) {
                codes.add(office.party().toString());
            } else if (value instanceof PartyCode party) {
                codes.add(party.toString());
            }
        });
        return codes;
    }
}
