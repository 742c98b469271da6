package org.tocsin.examples.scenarios;

import java.time.Instant;
import org.tocsin.code.ChangeArea;
import org.tocsin.code.ChangeCompatibility;
import org.tocsin.code.ChangeKind;
import org.tocsin.code.DeclineReason;
import org.tocsin.code.Disposition;
import org.tocsin.code.PocRole;
import org.tocsin.code.ProposalPosition;
import org.tocsin.code.ProposalStatus;
import org.tocsin.code.ReplyExpectation;
import org.tocsin.code.Standing;
import org.tocsin.code.Tlp;
import org.tocsin.code.Track;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.Reply;
import org.tocsin.message.StatedCondition;
import org.tocsin.message.cooperation.ChangeImpact;
import org.tocsin.message.cooperation.ChangeProposal;
import org.tocsin.message.cooperation.PositionCount;
import org.tocsin.message.cooperation.ProposedChange;
import org.tocsin.message.cooperation.ProposedCode;
import org.tocsin.message.request.Response;

/** The parties discuss a new code: one proposes, five take a position, one changes its mind, one comes too late. */
final class ChangeDiscussion implements Scenario {

    private static final String END = "2026-09-30T12:00:00Z";
    private static final String NARROW = "Museums, libraries, archives and monuments, and those who look after them.";

    private static final Office AUTHOR = Office.of("XC", PocRole.NATIONAL_POLICY);

    @Override
    public String name() {
        return "change-proposal";
    }

    @Override
    public String title() {
        return "A new code is proposed, discussed and agreed";
    }

    @Override
    public void play(Narrator narrator) {
        Message<ChangeProposal> first = propose(narrator);
        Message<Response> objecting = firstRound(narrator, first);
        Message<ChangeProposal> second = narrow(narrator, first);
        changeOfMind(narrator, objecting, second);
        late(narrator, second);
        close(narrator, second);
    }

    private static Message<ChangeProposal> propose(Narrator narrator) {
        narrator.tell("In the summer thieves wiped the catalogue of a museum in XC. The duty desk could not say which"
                + " sector was hit: the list of sectors has no code for museums, and the case was filed under \"other\"."
                + " XC proposes to add a code, and asks every party for its position until noon on 30 September.");
        return narrator.send(
                Envelope.of(
                                narrator,
                                "2026-08-03T07:00:00Z",
                                AUTHOR,
                                Tlp.GREEN,
                                "Proposal: a code for cultural heritage")
                        .recipients(Envelope.EVERYBODY, Envelope.SECRETARIAT.asRecipient())
                        .track(Track.POLICY)
                        .standing(Standing.NATIONAL_POSITION)
                        .reply(Reply.builder()
                                .expected(ReplyExpectation.RESPONSE)
                                .by(END)
                                .build()),
                ChangeProposal.builder()
                        .area(ChangeArea.CATEGORIES)
                        .changes(addition("Museums, libraries, archives, monuments, theatres and festivals."))
                        .rationale("en", "Cases in museums are filed under \"other\" and nobody can count them.")
                        .impact(ChangeImpact.builder()
                                .compatibility(ChangeCompatibility.COMPATIBLE)
                                .text("en", "Lists of codes grow; older programs keep the code as it comes.")
                                .build())
                        .version("1.1")
                        .effectiveOn("2027-01-01")
                        .discussionUntil(END)
                        .build());
    }

    private static ProposedChange addition(String definition) {
        return ProposedChange.builder()
                .kind(ChangeKind.ADD)
                .list("sector")
                .codes(ProposedCode.builder()
                        .code("cultural-heritage")
                        .title("en", "Cultural heritage")
                        .definition("en", definition)
                        .build())
                .build();
    }

    /** Four of the five parties answer; nobody has to. Gives the response of the one that objects. */
    private static Message<Response> firstRound(Narrator narrator, Message<ChangeProposal> proposal) {
        narrator.tell("A position is a response that carries one of four words. XA supports, with a reservation."
                + " XB objects and says why. XD abstains. XE has no position, which is not the same as silence.");
        narrator.send(
                position(narrator, "2026-08-20T09:00:00Z", "XA", proposal, "XA supports, with a reservation"),
                response(Disposition.ACCEPTED, ProposalPosition.SUPPORTS)
                        .explanation("en", "We had two such cases this year and welcome the code.")
                        .conditions(StatedCondition.builder()
                                .text("en", "We can use it from July 2027 only, when our own list is renewed.")
                                .build())
                        .build());
        Message<Response> objecting = narrator.send(
                position(narrator, "2026-08-27T02:30:00Z", "XB", proposal, "XB objects to the definition"),
                response(Disposition.DECLINED, ProposalPosition.OBJECTS)
                        .reasons(DeclineReason.INSUFFICIENT_DETAIL)
                        .explanation(
                                "en",
                                "Theatres and festivals are commercial facilities with us, which have a code."
                                        + " One case would be counted twice.")
                        .build());
        narrator.send(
                position(narrator, "2026-09-01T13:15:00Z", "XD", proposal, "XD abstains"),
                response(Disposition.COMPLETED, ProposalPosition.ABSTAINS)
                        .explanation("en", "Our museums have not been heard yet.")
                        .build());
        narrator.send(
                position(narrator, "2026-09-02T06:00:00Z", "XE", proposal, "XE has no position"),
                response(Disposition.COMPLETED, ProposalPosition.NO_POSITION).build());
        count(narrator, proposal);
        return objecting;
    }

    private static Response.Builder response(Disposition disposition, ProposalPosition position) {
        return Response.builder().disposition(disposition).complete(true).position(position);
    }

    private static Header.Builder position(
            Narrator narrator, String sentAt, String party, Message<ChangeProposal> proposal, String title) {
        return Envelope.reply(narrator, sentAt, Office.of(party, PocRole.NATIONAL_POLICY), proposal, Tlp.GREEN, title)
                .track(Track.POLICY)
                .standing(Standing.AGENCY_POSITION);
    }

    private static Message<ChangeProposal> narrow(Narrator narrator, Message<ChangeProposal> first) {
        narrator.tell("XC takes up the objection and leaves theatres and festivals out. It does not send a second"
                + " proposal: it revises the first one, so that all positions stay with it.");
        return narrator.send(
                Envelope.revisionOf(first, "2026-09-07T07:00:00Z"),
                first.body().toBuilder().changes(addition(NARROW)).build());
    }

    private static void changeOfMind(Narrator narrator, Message<Response> objecting, Message<ChangeProposal> second) {
        narrator.tell("XB is content. It revises its response, and its objection no longer counts.");
        narrator.send(
                Envelope.revisionOf(objecting, "2026-09-15T03:00:00Z")
                        .inReplyTo(Envelope.answering(second))
                        .title("en", "XB supports the narrower definition"),
                response(Disposition.ACCEPTED, ProposalPosition.SUPPORTS)
                        .explanation("en", "The double counting that we feared is gone.")
                        .build());
        count(narrator, second);
    }

    private static void late(Narrator narrator, Message<ChangeProposal> second) {
        narrator.tell("XF answers a day after the discussion has ended. Nobody is blamed for that, and its words are"
                + " kept; but the count was for those who came before.");
        narrator.send(
                position(narrator, "2026-10-01T08:40:00Z", "XF", second, "XF supports"),
                response(Disposition.ACCEPTED, ProposalPosition.SUPPORTS)
                        .explanation("en", "With apologies for the delay.")
                        .build());
    }

    private static void close(Narrator narrator, Message<ChangeProposal> second) {
        PositionCount counted = count(narrator, second);
        narrator.tell("XC drafts the last revision, which closes the proposal with the count. In the first draft XE is"
                + " missing, as if it had said nothing. The check has read what XE said:");
        narrator.consider(
                closing(second),
                closed(second, counted.toBuilder().noPosition(0).build()));
        narrator.tell("XC counts again and sends it, with what was said beside the count.");
        narrator.send(closing(second), closed(second, counted));
    }

    private static Header.Builder closing(Message<ChangeProposal> proposal) {
        return Envelope.revisionOf(proposal, "2026-10-05T07:00:00Z").reply(null);
    }

    /** The proposal as it is closed with a count. */
    static ChangeProposal closed(Message<ChangeProposal> proposal, PositionCount counted) {
        return proposal.body().toBuilder()
                .status(ProposalStatus.AGREED)
                .positions(counted)
                .outcome(
                        "en",
                        "Agreed. XA uses the code from July 2027. XD abstains until its museums have been heard."
                                + " The support of XF came after the end and is noted here.")
                .decidedOn("2026-10-02")
                .build();
    }

    private static PositionCount count(Narrator narrator, Message<ChangeProposal> proposal) {
        PositionCount counted = new Positions(narrator.correspondence())
                .of(proposal.key(), Instant.parse(END))
                .counted();
        narrator.note("Positions so far: support " + counted.supports() + ", objection " + counted.objects()
                + ", abstention " + counted.abstains() + ", no position " + counted.noPosition() + ".");
        return counted;
    }
}
