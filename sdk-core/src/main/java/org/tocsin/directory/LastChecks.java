package org.tocsin.directory;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** The last completed check of each contact: answered, or with its time over. */
final class LastChecks {

    private static final BinaryOperator<CheckResult> LATER =
            BinaryOperator.maxBy(Comparator.comparing(CheckResult::sentAt)
                    .thenComparing(check -> check.check().uuid()));

    private final Map<OwnedId, CheckResult> byContact = new HashMap<>();

    private LastChecks() {}

    static LastChecks of(Collection<CheckCampaign> campaigns) {
        LastChecks checks = new LastChecks();
        for (CheckCampaign campaign : campaigns) {
            campaign.results().forEach(checks::add);
        }
        return checks;
    }

    private void add(CheckResult result) {
        Contact contact = result.contact();
        if (contact != null && !result.findings().contains(CheckFinding.PENDING)) {
            byContact.merge(key(contact), result, LATER);
        }
    }

    Optional<CheckResult> of(Contact contact) {
        return Optional.ofNullable(byContact.get(key(contact)));
    }

    private static OwnedId key(Contact contact) {
        return OwnedId.of(contact.party(), contact.id());
    }
}
