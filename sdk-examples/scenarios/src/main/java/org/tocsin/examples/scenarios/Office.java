package org.tocsin.examples.scenarios;

import org.tocsin.code.PocRole;
import org.tocsin.message.PartyCode;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Recipient;

/**
 * An office of a party, which sends and receives.
 *
 * @param party the party
 * @param role what the office is
 */
record Office(PartyCode party, PocRole role) {

    static Office of(String party, PocRole role) {
        return new Office(PartyCode.of(party), role);
    }

    /** As the one that speaks. */
    PartyRole asOriginator() {
        return PartyRole.builder().party(party).role(role).build();
    }

    /** As one that is addressed. */
    Recipient asRecipient() {
        return Recipient.builder().party(party).role(role).build();
    }

    /** As one that gets a copy. */
    Recipient asCopy() {
        return Recipient.builder().party(party).role(role).copy(true).build();
    }

    /** The party, and the office. */
    @Override
    public String toString() {
        return party + " (" + role.code().replace('-', ' ') + ")";
    }
}
