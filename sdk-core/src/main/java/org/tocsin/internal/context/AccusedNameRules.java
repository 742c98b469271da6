package org.tocsin.internal.context;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.directory.Contact;
import org.tocsin.directory.Directory;
import org.tocsin.internal.accusation.Accusations;
import org.tocsin.internal.accusation.NamedParties;
import org.tocsin.internal.member.MemberWalk;
import org.tocsin.internal.member.Place;
import org.tocsin.internal.rule.Checks;
import org.tocsin.internal.rule.Findings;
import org.tocsin.internal.rule.PermittedAccusation;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Text;
import org.tocsin.message.TextEntry;
import org.tocsin.validation.CoreProblem;

/**
 * Family ATT, in free text: parties that are accused by the names that the directory has for them, or by codes that only the
 * directory tells from usual abbreviations.
 */
@Checks(CoreProblem.ACCUSATION_BY_NAME)
final class AccusedNameRules implements ContextRule {

    @Override
    public void check(Message<?> message, CheckContext checkContext, Findings findings) {
        Optional<Directory> directory = checkContext.directory();
        if (directory.isPresent() && !PermittedAccusation.isIn(message)) {
            NamedParties parties = parties(message, directory.get());
            MemberWalk.each(message, Text.class, (place, text) -> check((Text) text, place, parties, findings));
        }
    }

    private static void check(Text text, Place place, NamedParties parties, Findings findings) {
        List<TextEntry> entries = text.entries();
        for (int i = 0; i < entries.size(); i++) {
            TextEntry entry = entries.get(i);
            String accused = Accusations.accused(entry.text(), entry.lang(), parties);
            if (accused != null) {
                findings.add(CoreProblem.ACCUSATION_BY_NAME, place.pointer(i + "/text"), accused);
            }
        }
    }

    /** All parties of the directory but the originator, who accuses nobody by its own name. */
    private static NamedParties parties(Message<?> message, Directory directory) {
        PartyCode originator = message.party();
        Set<String> codes = new HashSet<>();
        directory.parties().stream()
                .filter(party -> !party.equals(originator))
                .forEach(party -> codes.add(party.toString()));
        codes.removeAll(PermittedAccusation.addressed(message));
        NamedParties named = NamedParties.ofAbbreviations(codes);
        for (PartyCode party : directory.parties()) {
            if (!party.equals(originator)) {
                directory.contacts(party).forEach(contact -> addNames(contact, message.sentAt(), named));
            }
        }
        return named;
    }

    private static void addNames(Contact contact, Instant at, NamedParties to) {
        Text name = contact.entryAt(at).party().name();
        if (name != null) {
            name.entries().forEach(entry -> to.add(entry.text()));
        }
    }
}
