package org.tocsin.examples.scenarios;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tocsin.code.ProposalPosition;
import org.tocsin.code.Realm;
import org.tocsin.correspondence.Correspondence;
import org.tocsin.correspondence.DutyDesk;
import org.tocsin.correspondence.ReceivedAnswer;
import org.tocsin.message.MessageKey;
import org.tocsin.message.PartyCode;
import org.tocsin.message.cooperation.PositionCount;
import org.tocsin.message.request.Response;

/** The positions of parties on a proposal, as a correspondence has them. */
final class Positions {

    private final Correspondence correspondence;

    Positions(Correspondence correspondence) {
        this.correspondence = correspondence;
    }

    /**
     * The last position of each party.
     *
     * @param byParty the parties in the order in which they first answered
     */
    record Last(Map<PartyCode, ProposalPosition> byParty) {

        /** How many parties take which position. */
        PositionCount counted() {
            return PositionCount.builder()
                    .supports(number(ProposalPosition.SUPPORTS))
                    .objects(number(ProposalPosition.OBJECTS))
                    .abstains(number(ProposalPosition.ABSTAINS))
                    .noPosition(number(ProposalPosition.NO_POSITION))
                    .build();
        }

        private int number(ProposalPosition position) {
            return Collections.frequency(byParty.values(), position);
        }
    }

    /** The last position on a proposal that each party sent before the end of the discussion, or just then. */
    Last of(MessageKey proposal, Instant end) {
        Map<PartyCode, ProposalPosition> last = new LinkedHashMap<>();
        for (ReceivedAnswer answer : DutyDesk.of(correspondence, Realm.ACTUAL).answers(proposal)) {
            // A revision that came too late does not take away the position that came in time.
            correspondence.revisions(answer.message().key()).stream()
                    .filter(each -> !each.sentAt().isAfter(end))
                    .flatMap(each -> each.narrowTo(Response.class).stream())
                    .map(each -> each.body().position())
                    .filter(position -> position != null)
                    .forEach(position -> last.put(answer.party(), position));
        }
        return new Last(last);
    }
}
