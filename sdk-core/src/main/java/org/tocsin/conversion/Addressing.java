package org.tocsin.conversion;

import java.util.List;
import org.tocsin.code.Realm;
import org.tocsin.code.Tlp;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Recipient;

/**
 * Who tells whom, how far it may be shared, and whether it is real: what a document of another format does not say of the
 * message that it becomes. Nothing of it has a default. Immutable. Clause: <a
 * href="{@docRoot}/clauses.html#conversion-addressing">conversion-addressing</a>.
 *
 * @param originator the originator of the messages
 * @param recipients the recipients of the messages; at least one
 * @param tlp how far the messages may be shared; where a document has a stricter label of its own, that one counts
 * @param realm whether the messages are real
 */
public record Addressing(PartyRole originator, List<Recipient> recipients, Tlp tlp, Realm realm) {

    public Addressing {
        recipients = List.copyOf(recipients);
    }
}
