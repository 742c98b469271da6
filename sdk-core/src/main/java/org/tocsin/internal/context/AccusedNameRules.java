package org.tocsin.internal.context;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.directory.Contact;
import org.tocsin.directory.Directory;
import org.tocsin.internal.accusation.Accusations;
import org.tocsin.internal.accusation.NamedParties;
import org.tocsin.internal.member.Meaning;
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
        if (directory.isPresent() && !PermittedAccusation.isIn(message) && mayCharge(message)) {
            NamedParties parties = parties(message, directory.get());
            MemberWalk.each(message, Text.class, (place, text) -> check((Text) text, place, parties, findings));
        }
    }

    /** Spares most messages the names of the whole directory, whoever implements it and however it changes. */
    private static boolean mayCharge(Message<?> message) {
        List<TextEntry> charging = new ArrayList<>();
        MemberWalk.each(message, Text.class, (place, text) -> {
            if (charging.isEmpty()) {
                charging.addAll(((Text) text)
                        .entries().stream()
                                .filter(entry -> Accusations.mayCharge(entry.text(), entry.lang()))
                                .toList());
            }
        });
        return !charging.isEmpty();
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

    /** The parties of the directory but those that the message concerns. */
    private static NamedParties parties(Message<?> message, Directory directory) {
        Set<String> concerned = PermittedAccusation.concerned(message);
        Set<String> codes = new HashSet<>();
        for (PartyCode party : directory.parties()) {
            if (!concerned.contains(party.toString())) {
                codes.add(party.toString());
            }
        }
        codes.removeAll(PermittedAccusation.named(message, Meaning.PARTY));
        NamedParties named = NamedParties.ofAbbreviations(codes);
        for (PartyCode party : directory.parties()) {
            if (!concerned.contains(party.toString())) {
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
