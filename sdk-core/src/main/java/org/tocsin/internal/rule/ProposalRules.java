package org.tocsin.internal.rule;

import java.util.List;
import org.tocsin.message.Message;
import org.tocsin.message.cooperation.ChangeProposal;
import org.tocsin.message.cooperation.ProposedChange;
import org.tocsin.validation.CoreProblem;

/** Family GOV: proposals to change the format. */
@Checks(CoreProblem.PROPOSAL_WITHOUT_CHANGE)
final class ProposalRules implements Rule {

    @Override
    public void check(Message<?> message, Findings findings) {
        if (message.body() instanceof ChangeProposal proposal) {
            List<ProposedChange> changes = proposal.changes();
            for (int i = 0; i < changes.size(); i++) {
                if (!isNamed(changes.get(i))) {
                    findings.add(CoreProblem.PROPOSAL_WITHOUT_CHANGE, "/body/changes/" + i);
                }
            }
        }
    }

    private static boolean isNamed(ProposedChange change) {
        return change.pointer() != null || change.list() != null || change.text() != null;
    }
}
