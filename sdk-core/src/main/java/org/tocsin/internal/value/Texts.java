package org.tocsin.internal.value;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.code.TextOrigin;
import org.tocsin.internal.accusation.Accusations;
import org.tocsin.internal.accusation.NamedParties;
import org.tocsin.message.Header;
import org.tocsin.message.Recipient;
import org.tocsin.message.Text;
import org.tocsin.message.TextEntry;

/** Checks of texts in several languages. */
public final class Texts {

    private Texts() {}

    /** Whether one entry is the original, and no two are of the same language and origin. */
    public static boolean hasOneOriginal(Text text) {
        List<TextEntry> entries = text.entries();
        int originals = 0;
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).originOrDefault() == TextOrigin.ORIGINAL) {
                originals++;
            }
            if (repeats(entries, i)) {
                return false;
            }
        }
        return originals == 1;
    }

    /** How many entries are the original. */
    public static int originals(Text text) {
        return (int) text.entries().stream()
                .filter(entry -> entry.originOrDefault() == TextOrigin.ORIGINAL)
                .count();
    }

    /** Whether an entry may name a party by its code. */
    public static boolean mayNameParty(Text text) {
        List<TextEntry> entries = text.entries();
        for (int i = 0; i < entries.size(); i++) {
            if (Accusations.mayHaveCode(entries.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of these texts accuses what has the form of a code and neither sends the message nor gets it. */
    public static boolean mayAccuse(List<Text> texts, Header header) {
        List<String> spared = new ArrayList<>();
        spared.add(header.originator().party().toString());
        for (Recipient recipient : header.recipients()) {
            if (recipient.party() != null) {
                spared.add(recipient.party().toString());
            }
        }
        for (Text text : texts) {
            for (TextEntry entry : text.entries()) {
                if (Accusations.mayHaveCodeBut(spared, entry.text())
                        && Accusations.accused(entry.text(), entry.lang(), NamedParties.everyCode()) != null) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean repeats(List<TextEntry> entries, int index) {
        TextEntry entry = entries.get(index);
        for (int i = 0; i < index; i++) {
            if (entries.get(i).originOrDefault() == entry.originOrDefault()
                    && entries.get(i).lang().equals(entry.lang())) {
                return true;
            }
        }
        return false;
    }
}
