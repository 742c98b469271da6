package org.tocsin.examples.commandline;

import java.util.Optional;
import org.tocsin.code.PocRole;
import org.tocsin.message.PartyCode;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Recipient;

/** A party and perhaps one of its offices, as an argument names them: {@code XA} or {@code XA/national-technical}. */
record Office(PartyCode party, Optional<PocRole> role) {

    static Office of(String text) {
        int slash = text.indexOf('/');
        PartyCode party = PartyCode.of(slash < 0 ? text : text.substring(0, slash));
        return new Office(party, slash < 0 ? Optional.empty() : Optional.of(role(text.substring(slash + 1))));
    }

    /** A role of the list, or one of a party's own: no message could be written with another. */
    private static PocRole role(String code) {
        PocRole role = PocRole.list().of(code);
        if (!role.isKnown() && !role.isPrivate()) {
            throw new IllegalArgumentException(
                    "\"" + code + "\" is no code of the list " + PocRole.list().name());
        }
        return role;
    }

    PartyRole originator() {
        return PartyRole.builder()
                .party(party)
                .role(role.orElse(PocRole.NATIONAL_TECHNICAL))
                .build();
    }

    Recipient recipient() {
        return Recipient.builder().party(party).role(role.orElse(null)).build();
    }
}
