package org.tocsin.internal.context;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.code.MessageType;
import org.tocsin.internal.rule.Checks;
import org.tocsin.internal.rule.Findings;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Recipient;
import org.tocsin.message.directory.SharingProfile;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Need;
import org.tocsin.validation.Severity;

/** Families ATT, DIR and SIG: whether a message agrees with the sharing profiles of its recipients. */
@Checks({CoreProblem.SIGNATURE_MISSING, CoreProblem.ATTRIBUTION_NOT_ACCEPTED, CoreProblem.NOT_ACCEPTED_BY_RECIPIENT})
final class ProfileRules implements ContextRule {

    @Override
    public void check(Message<?> message, CheckContext checkContext, Findings findings) {
        Header header = message.header();
        if (header.type().equals(MessageType.ATTRIBUTION_STATEMENT)) {
            checkConsent(header, checkContext, findings);
        }
        Map<PartyCode, SharingProfile> profiles = profiles(header, checkContext);
        Acceptance acceptance = new Acceptance(header, findings);
        profiles.forEach(acceptance::check);
        boolean mustBeSigned = profiles.values().stream()
                .anyMatch(profile -> profile.signedTypes().contains(header.type()));
        if (mustBeSigned && header.signatures().isEmpty()) {
            findings.add(Severity.ERROR, CoreProblem.SIGNATURE_MISSING, "/signatures");
        }
    }

    /** The profiles of the parties that are addressed by name; a group has none. */
    private static Map<PartyCode, SharingProfile> profiles(Header header, CheckContext checkContext) {
        Map<PartyCode, SharingProfile> profiles = new LinkedHashMap<>();
        for (Recipient recipient : header.recipients()) {
            PartyCode party = recipient.party();
            if (party != null && !profiles.containsKey(party)) {
                checkContext.profile(party).ifPresent(profile -> profiles.put(party, profile));
            }
        }
        return profiles;
    }

    /**
     * Checks that every party addressed consents, each member of a group included; a party without a known consent
     * counts as not consenting.
     */
    private static void checkConsent(Header header, CheckContext checkContext, Findings findings) {
        List<Recipient> recipients = header.recipients();
        for (int i = 0; i < recipients.size(); i++) {
            String pointer = "/recipients/" + i;
            checkContext.parties(recipients.get(i)).stream()
                    .filter(party -> !party.equals(header.originator().party()))
                    .filter(party -> !consents(party, checkContext))
                    .min(Comparator.comparing(PartyCode::toString))
                    .ifPresent(party -> findings.add(CoreProblem.ATTRIBUTION_NOT_ACCEPTED, pointer, party.toString()));
        }
    }

    /**
     * Whether a party consents by its profile; without a directory only the profile of the host's own party is known.
     */
    private static boolean consents(PartyCode party, CheckContext checkContext) {
        Optional<SharingProfile> profile = checkContext.profile(party);
        return profile.isEmpty()
                ? !checkContext.has(Need.DIRECTORY)
                : profile.get().alsoAcceptedTypes().contains(MessageType.ATTRIBUTION_STATEMENT)
                        && !profile.get().declinedTypes().contains(MessageType.ATTRIBUTION_STATEMENT);
    }
}
