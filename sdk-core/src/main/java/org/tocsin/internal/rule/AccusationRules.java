package org.tocsin.internal.rule;

import java.util.List;
import org.tocsin.internal.accusation.Accusations;
import org.tocsin.internal.accusation.NamedParties;
import org.tocsin.internal.accusation.PartyCodes;
import org.tocsin.message.Text;
import org.tocsin.message.TextEntry;
import org.tocsin.validation.CoreProblem;

/** Family ATT, in free text: outside the attribution statement nobody is accused. */
final class AccusationRules {

    private AccusationRules() {}

    static void addTo(MessageWalk.Builder walk) {
        walk.each(Text.class, AccusationRules::check);
    }

    private static void check(Text text, Place place, Findings findings) {
        if (PermittedAccusation.isIn(place.message())) {
            return;
        }
        List<TextEntry> entries = text.entries();
        for (int i = 0; i < entries.size(); i++) {
            TextEntry entry = entries.get(i);
            if (PartyCodes.isIn(entry.text())) {
                check(entry, i, place, findings);
            }
        }
    }

    private static void check(TextEntry entry, int index, Place place, Findings findings) {
        NamedParties parties = place.once(NamedParties.class, PermittedAccusation::byCode);
        String accused = Accusations.accused(entry.text(), entry.lang(), parties);
        if (accused != null) {
            findings.add(CoreProblem.ACCUSATION_IN_TEXT, place.pointer(index + "/text"), accused);
        }
    }
}
