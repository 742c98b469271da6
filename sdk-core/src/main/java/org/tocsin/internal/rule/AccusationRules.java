package org.tocsin.internal.rule;

import java.util.List;
import org.tocsin.internal.accusation.Accusations;
import org.tocsin.internal.value.Texts;
import org.tocsin.message.Message;
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
        Message<?> message = place.message();
        if (PermittedAccusation.isIn(message)
                || !Texts.mayNameParty(text)
                || !Texts.mayAccuse(List.of(text), message.header())) {
            return;
        }
        List<TextEntry> entries = text.entries();
        for (int i = 0; i < entries.size(); i++) {
            TextEntry entry = entries.get(i);
            String accused = Accusations.accused(entry.text(), entry.lang(), place.partiesByCode());
            if (accused != null) {
                findings.add(CoreProblem.ACCUSATION_IN_TEXT, place.pointer(i + "/text"), accused);
            }
        }
    }
}
