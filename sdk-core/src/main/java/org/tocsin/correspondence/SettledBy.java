package org.tocsin.correspondence;

import java.util.HashSet;
import java.util.Set;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.PartyCode;
import org.tocsin.message.service.Cancellation;

/** What a party sent under an identifier, in any realm and revision, by which a question is settled. */
record SettledBy(PartyCode party, MessageId id) implements Comparable<SettledBy> {

    static SettledBy of(Message<?> text) {
        return new SettledBy(text.party(), text.header().id());
    }

    /** What a new text may change: the message that it belongs to, and the messages that it cancels. */
    static Set<SettledBy> changedBy(Message<?> text) {
        PartyCode party = text.party();
        Set<SettledBy> changed = new HashSet<>();
        changed.add(of(text));
        if (text.body() instanceof Cancellation cancellation) {
            cancellation.cancels().forEach(each -> changed.add(new SettledBy(party, each.id())));
        }
        return changed;
    }

    @Override
    public int compareTo(SettledBy other) {
        int byId = id.compareTo(other.id);
        return byId != 0 ? byId : party.compareTo(other.party);
    }
}
