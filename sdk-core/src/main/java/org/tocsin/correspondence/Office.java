package org.tocsin.correspondence;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.PocRole;
import org.tocsin.message.PartyCode;
import org.tocsin.message.PartyRole;

/**
 * An office of a party.
 *
 * @param party the party
 * @param role the office; null where every office of the party is meant
 */
record Office(PartyCode party, @Nullable PocRole role) {

    static Office of(PartyRole office) {
        return new Office(office.party(), office.role());
    }
}
