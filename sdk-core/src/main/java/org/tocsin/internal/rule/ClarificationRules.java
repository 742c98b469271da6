package org.tocsin.internal.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.PocRole;
import org.tocsin.code.Track;
import org.tocsin.message.Message;
import org.tocsin.message.PartyRole;
import org.tocsin.message.request.ClarificationRequest;
import org.tocsin.validation.CoreProblem;

/** Family REQ: requests for clarification. The schema requires the facts and the counterparts of a request. */
@Checks({CoreProblem.CLARIFICATION_INCOMPLETE, CoreProblem.COUNTERPARTS_MISSING})
final class ClarificationRules implements Rule {

    @Override
    public void check(Message<?> message, Findings findings) {
        if (message.body() instanceof ClarificationRequest request) {
            checkTrack(message.header().track(), findings);
            checkCounterparts(request.counterparts(), findings);
        }
    }

    private static void checkTrack(@Nullable Track track, Findings findings) {
        if (track != Track.DIPLOMATIC && track != Track.POLICY) {
            findings.add(CoreProblem.CLARIFICATION_INCOMPLETE, "/track");
        }
    }

    private static void checkCounterparts(List<PartyRole> counterparts, Findings findings) {
        boolean technical = false;
        boolean political = false;
        for (int i = 0; i < counterparts.size(); i++) {
            PocRole role = counterparts.get(i).role();
            technical |= isTechnical(role);
            political |= isPolitical(role);
        }
        if (!technical || !political) {
            findings.add(CoreProblem.COUNTERPARTS_MISSING, "/body/counterparts");
        }
    }

    private static boolean isTechnical(PocRole role) {
        return role.equals(PocRole.NATIONAL_TECHNICAL)
                || role.equals(PocRole.SECTOR_TECHNICAL)
                || role.equals(PocRole.REGIONAL_CERT);
    }

    private static boolean isPolitical(PocRole role) {
        return role.equals(PocRole.NATIONAL_DIPLOMATIC) || role.equals(PocRole.NATIONAL_POLICY);
    }
}
