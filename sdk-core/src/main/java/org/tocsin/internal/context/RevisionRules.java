package org.tocsin.internal.context;

import org.tocsin.correspondence.NamedMessage;
import org.tocsin.internal.rule.Checks;
import org.tocsin.internal.rule.Findings;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.service.Cancellation;
import org.tocsin.message.service.HandlingChange;
import org.tocsin.validation.CoreProblem;

/** Family THR: revisions, and who may take back or change what was sent. */
@Checks({CoreProblem.CONFLICTING_REVISION, CoreProblem.NOT_THE_ORIGINATOR, CoreProblem.FORERUNNER_UNKNOWN})
final class RevisionRules implements ContextRule {

    @Override
    public void check(Message<?> message, Sight sight, Findings findings) {
        Header header = message.header();
        long revision = header.revisionOrDefault();
        boolean gap = revision > 1;
        for (Message<?> other : sight.revisions(header.id())) {
            long known = other.header().revisionOrDefault();
            if (known == revision && !other.equals(message)) {
                findings.add(
                        CoreProblem.CONFLICTING_REVISION,
                        "/revision",
                        header.id().toString(),
                        String.valueOf(revision));
            }
            if (known != revision && !Sight.party(other).equals(Sight.party(message))) {
                findings.add(
                        CoreProblem.NOT_THE_ORIGINATOR,
                        "/originator/party",
                        header.id().toString());
            }
            gap &= known != revision - 1;
        }
        if (gap) {
            findings.add(CoreProblem.FORERUNNER_UNKNOWN, "/revision", String.valueOf(revision - 1));
        }
        if (message.body() instanceof Cancellation || message.body() instanceof HandlingChange) {
            checkOwnership(message, sight, findings);
        }
    }

    /** What stands in the body of either is named in order to be changed, but for the correction. */
    private static void checkOwnership(Message<?> message, Sight sight, Findings findings) {
        for (NamedMessage named : NamedMessage.in(message)) {
            boolean changed =
                    named.pointer().startsWith("/body/") && !named.pointer().equals("/body/correction");
            if (changed
                    && sight.revisions(named.id()).stream()
                            .anyMatch(each -> !Sight.party(each).equals(Sight.party(message)))) {
                findings.add(
                        CoreProblem.NOT_THE_ORIGINATOR,
                        named.pointer(),
                        named.id().toString());
            }
        }
    }
}
