package org.tocsin.internal.context;

import java.util.HashSet;
import java.util.Set;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Recipient;

/**
 * The parties to which a message is addressed.
 *
 * @param parties those that are known
 * @param others whether there may be others, because a group is addressed whose members are not known
 */
record AskedParties(Set<PartyCode> parties, boolean others) {

    static AskedParties of(Message<?> message, CheckContext checkContext) {
        Set<PartyCode> parties = new HashSet<>();
        boolean others = false;
        for (Recipient recipient : message.header().recipients()) {
            String group = recipient.group();
            if (group != null) {
                Set<PartyCode> members = checkContext.members(group);
                parties.addAll(members);
                others |= members.isEmpty();
            } else if (recipient.party() != null) {
                parties.add(recipient.party());
            }
        }
        return new AskedParties(parties, others);
    }

    boolean includes(PartyCode party) {
        return others || parties.contains(party);
    }
}
