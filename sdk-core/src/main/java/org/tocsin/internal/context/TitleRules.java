package org.tocsin.internal.context;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.directory.Contact;
import org.tocsin.internal.form.LanguageTags;
import org.tocsin.internal.rule.Checks;
import org.tocsin.internal.rule.Findings;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Recipient;
import org.tocsin.validation.CoreProblem;

/** Family TXT: whether the recipients read a language of the title. */
@Checks(CoreProblem.TITLE_NOT_READABLE_BY_RECIPIENT)
final class TitleRules implements ContextRule {

    @Override
    public void check(Message<?> message, CheckContext checkContext, Findings findings) {
        List<String> written = message.header().title().entries().stream()
                .map(entry -> LanguageTags.primary(entry.lang()))
                .toList();
        Set<PartyCode> told = new HashSet<>();
        for (Recipient recipient : message.header().recipients()) {
            PartyCode party = recipient.party();
            if (party == null) {
                continue; // a group has no languages of its own
            }
            List<String> read = languages(party, recipient, checkContext);
            if (read.isEmpty()) {
                findings.undecided(CoreProblem.TITLE_NOT_READABLE_BY_RECIPIENT);
            } else if (read.stream().map(LanguageTags::primary).noneMatch(written::contains) && told.add(party)) {
                findings.add(CoreProblem.TITLE_NOT_READABLE_BY_RECIPIENT, "/title", party.toString());
            }
        }
    }

    /** The languages of the profile of the party, and of its contact that is addressed; none where neither is known. */
    private static List<String> languages(PartyCode party, Recipient recipient, CheckContext checkContext) {
        List<String> languages = new ArrayList<>();
        checkContext.profile(party).ifPresent(profile -> languages.addAll(profile.languages()));
        Optional<Contact> contact = checkContext
                .directory()
                .flatMap(known -> AddressedContact.of(recipient, checkContext.message(), known, checkContext.sentAt()));
        contact.ifPresent(addressed ->
                languages.addAll(addressed.entryAt(checkContext.sentAt()).languages()));
        return languages;
    }
}
