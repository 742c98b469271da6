package org.tocsin.internal.value;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.accusation.Accusations;
import org.tocsin.internal.accusation.NamedParties;
import org.tocsin.internal.accusation.PartyCodes;
import org.tocsin.message.Header;
import org.tocsin.message.PartyCode;
import org.tocsin.message.TextEntry;

/** The texts of a message that name a party; whether one accuses it is asked when it is known whose message it is. */
final class AccusingTexts {

    private @Nullable List<TextEntry> withCodes;
    private List<String> abbreviations = List.of();

    /** Notes a party that a member names. */
    void note(PartyCode party) {
        String code = party.toString();
        if (NamedParties.isAbbreviation(code, 0, code.length())) {
            abbreviations = abbreviations.isEmpty() ? new ArrayList<>(2) : abbreviations;
            abbreviations.add(code);
        }
    }

    void note(TextEntry entry) {
        if (PartyCodes.isIn(entry.text())) {
            if (withCodes == null) {
                withCodes = new ArrayList<>(4);
            }
            withCodes.add(entry);
        }
    }

    /** Whether a text accuses another party than those between which the message goes. */
    boolean mayAccuse(Header header) {
        if (withCodes == null) {
            return false;
        }
        NamedParties others = NamedParties.byCode(new OtherParties(header, abbreviations));
        for (int i = 0; i < withCodes.size(); i++) {
            TextEntry entry = withCodes.get(i);
            if (Accusations.accused(entry.text(), entry.lang(), others) != null) {
                return true;
            }
        }
        return false;
    }
}
