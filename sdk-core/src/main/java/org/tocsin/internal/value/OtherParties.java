package org.tocsin.internal.value;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.accusation.AccusableCodes;
import org.tocsin.message.Header;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Recipient;

/** The codes of the parties that neither send a message nor are sent it. */
final class OtherParties implements AccusableCodes {

    private final Header header;

    OtherParties(Header header) {
        this.header = header;
    }

    @Override
    public boolean has(String text, int start, int end) {
        if (isAt(header.originator().party(), text, start, end)) {
            return false;
        }
        List<Recipient> recipients = header.recipients();
        for (int i = 0; i < recipients.size(); i++) {
            if (isAt(recipients.get(i).party(), text, start, end)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAt(@Nullable PartyCode party, String text, int start, int end) {
        return party != null && party.toString().length() == end - start && text.startsWith(party.toString(), start);
    }
}
