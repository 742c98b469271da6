package org.tocsin.internal.value;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.accusation.Accusations;
import org.tocsin.internal.accusation.NamedParties;
import org.tocsin.internal.accusation.PartyCodes;
import org.tocsin.message.Header;
import org.tocsin.message.TextEntry;

/** The texts of a message that name a party; whether one accuses it is asked when it is known whose message it is. */
final class AccusingTexts {

    private @Nullable List<TextEntry> withCodes;

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
        NamedParties others = NamedParties.byCode(new OtherParties(header));
        for (int i = 0; i < withCodes.size(); i++) {
            TextEntry entry = withCodes.get(i);
            if (Accusations.accused(entry.text(), entry.lang(), others) != null) {
                return true;
            }
        }
        return false;
    }
}
