package org.tocsin.internal.context;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tocsin.context.Context;
import org.tocsin.directory.CheckResult;
import org.tocsin.directory.Contact;
import org.tocsin.directory.ContactState;
import org.tocsin.directory.Directory;
import org.tocsin.directory.Staleness;
import org.tocsin.internal.member.CodeGroups;
import org.tocsin.internal.rule.Checks;
import org.tocsin.internal.rule.Findings;
import org.tocsin.internal.value.Encryption;
import org.tocsin.message.Message;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Need;
import org.tocsin.validation.ProblemVariant;

/** Families DIR and TLP: the contacts to which a message is sent now, and their keys. */
@Checks({CoreProblem.CONTACT_EXPIRED, CoreProblem.NO_KEY_FOR_ENCRYPTION, CoreProblem.CONTACT_NOT_CONFIRMED})
final class ContactRules implements ContextRule {

    @Override
    public void check(Message<?> message, CheckContext checkContext, Findings findings) {
        Optional<Directory> directory = checkContext.directory();
        Optional<Instant> now = checkContext.now();
        if (directory.isPresent() && now.isPresent()) {
            boolean encrypted = Encryption.isRequired(message.header().handling())
                    && checkContext.context().channel() != Context.Channel.PROTECTED;
            AddressedContact.of(message, directory.get(), now.get())
                    .forEach(addressed -> check(
                            addressed,
                            encrypted && !isProtected(addressed, now.get()),
                            now.get(),
                            checkContext,
                            findings));
        }
    }

    /** Whether the contact has a channel that needs no encryption. */
    private static boolean isProtected(AddressedContact addressed, Instant now) {
        return addressed
                .contact()
                .filter(contact -> contact.entryAt(now).channels().stream()
                        .anyMatch(channel -> CodeGroups.isProtecting(channel.kind())))
                .isPresent();
    }

    private static void check(
            AddressedContact addressed, boolean encrypted, Instant now, CheckContext checkContext, Findings findings) {
        String party = addressed.party().toString();
        Optional<Contact> known = addressed.contact();
        if (known.isPresent()) {
            Contact contact = known.get();
            boolean keysExpired = encrypted
                    && contact.keysAt(now).isEmpty()
                    && !contact.expiredKeysAt(now).isEmpty();
            boolean entryExpired = contact.stateAt(now) == ContactState.EXPIRED;
            if (entryExpired || keysExpired) {
                ProblemVariant variant = entryExpired ? ProblemVariant.LAPSED : ProblemVariant.KEY;
                findings.add(variant, CoreProblem.CONTACT_EXPIRED, addressed.pointer(), party);
            }
            warnOfAge(contact, addressed, now, checkContext, findings);
        }
        if (encrypted && known.map(contact -> contact.keysAt(now).isEmpty()).orElse(true)) {
            findings.add(CoreProblem.NO_KEY_FOR_ENCRYPTION, addressed.pointer(), party);
        }
    }

    private static void warnOfAge(
            Contact contact, AddressedContact addressed, Instant now, CheckContext checkContext, Findings findings) {
        CheckResult lastCheck = LastCheck.of(contact, checkContext, now).orElse(null);
        List<Staleness.Reason> reasons = Staleness.of(contact, lastCheck, now).reasons().stream()
                .filter(reason -> isOfAge(reason, checkContext))
                .toList();
        if (!reasons.isEmpty()) {
            findings.add(
                    ProblemVariant.valueOf(reasons.get(0).name()),
                    CoreProblem.CONTACT_NOT_CONFIRMED,
                    addressed.pointer(),
                    addressed.party().toString(),
                    reasons.stream().map(ContactRules::word).collect(Collectors.joining(", ")));
        }
    }

    private static String word(Staleness.Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the reason counts: without earlier messages it is not known that a contact was never checked. */
    private static boolean isOfAge(Staleness.Reason reason, CheckContext checkContext) {
        return switch (reason) {
            case NOT_CONFIRMED, NOT_CHECKED, CHECK_FAILED -> true;
            case NEVER_CHECKED -> checkContext.has(Need.CORRESPONDENCE);
            case EXPIRED, KEYS_EXPIRED -> false;
        };
    }
}
