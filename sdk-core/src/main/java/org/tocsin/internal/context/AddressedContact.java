package org.tocsin.internal.context;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.PocRole;
import org.tocsin.directory.Contact;
import org.tocsin.directory.ContactState;
import org.tocsin.directory.Directory;
import org.tocsin.directory.TrackRoles;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Recipient;

/**
 * A recipient that is a party, with the contact of that party in the directory.
 *
 * @param pointer the pointer of the recipient
 * @param party the party
 * @param contact the contact in the role that is addressed, or of the track: one in force if there is one, else one
 *     that is no longer or not yet in force; empty where there is none
 */
record AddressedContact(String pointer, PartyCode party, Optional<Contact> contact) {

    /** The parties that a message addresses at an instant; groups are skipped. */
    static List<AddressedContact> of(Message<?> message, Directory directory, Instant at) {
        List<AddressedContact> addressed = new ArrayList<>();
        List<Recipient> recipients = message.header().recipients();
        for (int i = 0; i < recipients.size(); i++) {
            PartyCode party = recipients.get(i).party();
            if (party != null) {
                addressed.add(new AddressedContact(
                        "/recipients/" + i,
                        party,
                        contact(party, roles(recipients.get(i).role(), message.header()), directory, at)));
            }
        }
        return addressed;
    }

    /** The contact of a recipient that is a party; empty where the directory has none, and for a group. */
    static Optional<Contact> of(Recipient recipient, Message<?> message, Directory directory, Instant at) {
        PartyCode party = recipient.party();
        return party == null
                ? Optional.empty()
                : contact(party, roles(recipient.role(), message.header()), directory, at);
    }

    private static List<PocRole> roles(@Nullable PocRole addressed, Header header) {
        return addressed == null ? TrackRoles.of(header.trackOrDefault()) : List.of(addressed);
    }

    private static Optional<Contact> contact(PartyCode party, List<PocRole> roles, Directory directory, Instant at) {
        return directory.contacts(party).stream()
                .filter(contact -> contact.stateAt(at) != ContactState.REMOVED)
                .filter(contact -> place(contact, roles, at) < roles.size())
                .min(Comparator.<Contact>comparingInt(contact -> contact.stateAt(at) == ContactState.IN_FORCE ? 0 : 1)
                        .thenComparingInt(contact -> place(contact, roles, at)));
    }

    /** The place of the first of the roles that the contact serves; that behind the last where it serves none. */
    private static int place(Contact contact, List<PocRole> roles, Instant at) {
        List<PocRole> served = contact.entryAt(at).roles();
        for (int i = 0; i < roles.size(); i++) {
            if (served.contains(roles.get(i))) {
                return i;
            }
        }
        return roles.size();
    }
}
