package org.tocsin.internal.value;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.accusation.AccusableCodes;
import org.tocsin.internal.accusation.NamedParties;
import org.tocsin.message.Header;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Recipient;

/** The codes of the parties that neither send a message nor are sent it. */
final class OtherParties implements AccusableCodes {

    private final Header header;
    private final Collection<String> abbreviations;

    /**
     * The others than those of a header.
     *
     * @param abbreviations the usual abbreviations that a member of the message has as codes of parties
     */
    OtherParties(Header header, Collection<String> abbreviations) {
        this.header = header;
        this.abbreviations = abbreviations;
    }

    @Override
    public boolean has(String text, int start, int end) {
        if (NamedParties.isAbbreviation(text, start, end) && !abbreviations.contains(text.substring(start, end))) {
            return false;
        }
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
