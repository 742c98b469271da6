package org.tocsin.internal.context;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tocsin.code.ProposalPosition;
import org.tocsin.code.ProposalStatus;
import org.tocsin.internal.rule.Checks;
import org.tocsin.internal.rule.Findings;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Timestamp;
import org.tocsin.message.cooperation.ChangeProposal;
import org.tocsin.message.cooperation.PositionCount;
import org.tocsin.message.request.Response;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.ProblemVariant;

/**
 * Family GOV: the message that closes a proposal counts the positions that were received.
 *
 * <p>The count may be higher than that of the known positions, because positions can be given in other ways. A
 * cancelled response is no position, and a response after the closing is not counted.
 */
@Checks(CoreProblem.POSITIONS_NOT_COUNTED)
final class PositionCountRules implements ContextRule {

    @Override
    public void check(Message<?> message, CheckContext checkContext, Findings findings) {
        message.narrowTo(ChangeProposal.class)
                .filter(proposal -> isDecided(proposal.body().statusOrDefault()))
                .ifPresent(proposal -> checkCount(proposal, checkContext, findings));
    }

    private static boolean isDecided(ProposalStatus status) {
        return status == ProposalStatus.AGREED || status == ProposalStatus.NOT_AGREED;
    }

    private static void checkCount(Message<ChangeProposal> proposal, CheckContext checkContext, Findings findings) {
        PositionCount counted = proposal.body().positions();
        if (counted == null) {
            findings.add(ProblemVariant.MISSING, CoreProblem.POSITIONS_NOT_COUNTED, "/body/positions");
            return;
        }
        Map<ProposalPosition, Integer> came = new EnumMap<>(ProposalPosition.class);
        lastPositions(proposal, checkContext).forEach(position -> came.merge(position, 1, Integer::sum));
        came.forEach((position, number) -> {
            if (counted(counted, position) < number) {
                findings.add(
                        ProblemVariant.TOO_FEW,
                        CoreProblem.POSITIONS_NOT_COUNTED,
                        "/body/positions/" + member(position),
                        String.valueOf(number),
                        String.valueOf(counted(counted, position)));
            }
        });
    }

    /** The last position of each party that gave one in time. */
    private static Collection<ProposalPosition> lastPositions(
            Message<ChangeProposal> proposal, CheckContext checkContext) {
        Map<PartyCode, ProposalPosition> last = new LinkedHashMap<>();
        Instant end = end(proposal);
        for (Message<Response> response : SentOrder.until(end, Answers.to(proposal, end, checkContext))) {
            ProposalPosition position = response.body().position();
            if (position != null) {
                last.put(response.party(), position);
            }
        }
        return last.values();
    }

    private static Instant end(Message<ChangeProposal> proposal) {
        Instant closed = proposal.sentAt();
        return Optional.ofNullable(proposal.body().discussionUntil())
                .flatMap(Timestamp::findInstant)
                .filter(closed::isAfter)
                .orElse(closed);
    }

    private static int counted(PositionCount counted, ProposalPosition position) {
        return switch (position) {
            case SUPPORTS -> counted.supports();
            case OBJECTS -> counted.objects();
            case ABSTAINS -> counted.abstains();
            case NO_POSITION -> counted.noPosition();
        };
    }

    private static String member(ProposalPosition position) {
        return position == ProposalPosition.NO_POSITION ? "noPosition" : position.code();
    }
}
