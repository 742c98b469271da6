package org.tocsin.directory;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** The last check of each contact that is over, one way or the other. */
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
        if (!result.findings().contains(CheckFinding.PENDING)) {
            result.contact().ifPresent(contact -> byContact.merge(key(contact), result, LATER));
        }
    }

    Optional<CheckResult> of(Contact contact) {
        return Optional.ofNullable(byContact.get(key(contact)));
    }

    private static OwnedId key(Contact contact) {
        return OwnedId.of(contact.party(), contact.id());
    }
}
