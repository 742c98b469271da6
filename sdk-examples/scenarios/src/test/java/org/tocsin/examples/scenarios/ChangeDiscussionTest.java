package org.tocsin.examples.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tocsin.Tocsin;
import org.tocsin.code.ProposalPosition;
import org.tocsin.code.ProposalStatus;
import org.tocsin.context.Context;
import org.tocsin.correspondence.Correspondence;
import org.tocsin.message.Message;
import org.tocsin.message.MessageKey;
import org.tocsin.message.PartyCode;
import org.tocsin.message.cooperation.ChangeProposal;
import org.tocsin.message.cooperation.PositionCount;
import org.tocsin.message.request.Response;
import org.tocsin.validation.Problem;

final class ChangeDiscussionTest {

    private static final Instant YEAR_END = Instant.parse("2026-12-31T00:00:00Z");

    private final Played played = Played.of(new ChangeDiscussion());
    private final List<Message<ChangeProposal>> revisions = played.messages(ChangeProposal.class);
    private final MessageKey proposal = revisions.get(0).key();
    private final Instant end =
            revisions.get(0).body().discussionUntil().findInstant().orElseThrow();

    private Map<PartyCode, ProposalPosition> positions(Instant until) {
        return new Positions(played.before(YEAR_END)).of(proposal, until).byParty();
    }

    @Test
    void theProposalIsRevisedOnceAndThenClosed() {
        assertEquals(
                List.of(1L, 2L, 3L),
                revisions.stream()
                        .map(each -> each.header().revisionOrDefault())
                        .toList());
        assertEquals(
                List.of(ProposalStatus.OPEN, ProposalStatus.OPEN, ProposalStatus.AGREED),
                revisions.stream().map(each -> each.body().statusOrDefault()).toList());
    }

    @Test
    void thePositionThatAPartyTookLastCounts() {
        PartyCode changing = PartyCode.of("XB");

        assertEquals(
                ProposalPosition.OBJECTS,
                positions(Instant.parse("2026-09-01T00:00:00Z")).get(changing));
        assertEquals(ProposalPosition.SUPPORTS, positions(end).get(changing));
    }

    @Test
    void whoComesTooLateIsNotCounted() {
        PartyCode late = PartyCode.of("XF");

        assertFalse(positions(end).containsKey(late));
        assertEquals(ProposalPosition.SUPPORTS, positions(YEAR_END).get(late));
    }

    @Test
    void aChangeOfMindAfterTheEndLeavesThePositionThatCameInTime() {
        Correspondence kept = played.before(YEAR_END);
        Message<Response> abstaining = played.messages(Response.class).get(2);
        kept.keep(Tocsin.standard()
                .message(
                        Envelope.revisionOf(abstaining, "2026-10-02T09:00:00Z"),
                        abstaining.body().toBuilder()
                                .position(ProposalPosition.OBJECTS)
                                .build()));

        assertEquals(
                ProposalPosition.ABSTAINS,
                new Positions(kept)
                        .of(proposal, end)
                        .byParty()
                        .get(abstaining.header().originator().party()));
    }

    @Test
    void theClosingRevisionTellsTheCount() {
        assertEquals(
                new Positions(played.before(YEAR_END)).of(proposal, end).counted(),
                revisions.get(2).body().positions());
        assertEquals(2, revisions.get(2).body().positions().supports());
    }

    @Test
    void aCountThatForgetsOneIsFound() {
        Message<ChangeProposal> last = revisions.get(2);
        PositionCount forgetful =
                last.body().positions().toBuilder().noPosition(0).build();
        Message<ChangeProposal> draft = Tocsin.standard()
                .message(last.header().toBuilder(), ChangeDiscussion.closed(revisions.get(1), forgetful));
        Context before = played.at(last.header().sentAt().findInstant().orElseThrow());

        assertEquals(
                List.of("/body/positions/noPosition"),
                Tocsin.standard().check(draft, before).correspondence().all().stream()
                        .filter(problem -> problem.code().id().equals("TOC-GOV-002"))
                        .map(Problem::pointer)
                        .toList());
    }

    @Test
    void nothingIsFound() {
        assertEquals(List.of(), played.findings());
        assertEquals(List.of(), played.ownFindings());
    }
}
