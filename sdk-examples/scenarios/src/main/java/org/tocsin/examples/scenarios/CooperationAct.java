package org.tocsin.examples.scenarios;

import org.tocsin.code.AssistanceKind;
import org.tocsin.code.AssistanceMode;
import org.tocsin.code.Audience;
import org.tocsin.code.CooperationArea;
import org.tocsin.code.CooperationKind;
import org.tocsin.code.CooperationPart;
import org.tocsin.code.CooperationStatus;
import org.tocsin.code.CostSharing;
import org.tocsin.code.Disposition;
import org.tocsin.code.PocRole;
import org.tocsin.code.ReplyExpectation;
import org.tocsin.code.Standing;
import org.tocsin.code.Tlp;
import org.tocsin.code.Track;
import org.tocsin.message.AssistanceItem;
import org.tocsin.message.Message;
import org.tocsin.message.PartialTime;
import org.tocsin.message.Reply;
import org.tocsin.message.StatedCondition;
import org.tocsin.message.TimePeriod;
import org.tocsin.message.cooperation.CooperationNotice;
import org.tocsin.message.cooperation.PartnerSought;
import org.tocsin.message.request.AssistanceOffer;
import org.tocsin.message.request.GivenAnswer;
import org.tocsin.message.request.Response;

/** One party says what it lacks, another offers it, and the first accepts. */
final class CooperationAct {

    private static final Office SEEKING = Office.of("XE", PocRole.CAPACITY_BUILDING);
    private static final Office OFFERING = Office.of("XC", PocRole.CAPACITY_BUILDING);

    private final Narrator narrator;

    CooperationAct(Narrator narrator) {
        this.narrator = narrator;
    }

    void play() {
        Message<CooperationNotice> need = need();
        Message<AssistanceOffer> offer = offer(need);
        accept(offer);
        close(need);
    }

    private Message<CooperationNotice> need() {
        narrator.tell("Seven of the fifteen parties that were counted need training. XE says so aloud: it seeks help in"
                + " setting up a team for its hospitals.");
        return narrator.send(
                Envelope.of(
                                narrator,
                                "2026-05-04T03:00:00Z",
                                SEEKING,
                                Tlp.GREEN,
                                "XE seeks help in setting up a team for hospitals")
                        .recipients(Envelope.EVERYBODY)
                        .track(Track.POLICY)
                        .standing(Standing.AGENCY_POSITION)
                        .validUntil("2026-12-31T23:59:59Z")
                        .reply(Reply.builder()
                                .expected(ReplyExpectation.RESPONSE)
                                .build()),
                CooperationNotice.builder()
                        .kind(CooperationKind.NEED)
                        .areas(CooperationArea.TEAM_BUILDING, CooperationArea.CRITICAL_INFRASTRUCTURE)
                        .text(
                                "en",
                                "We have five posts and rooms. We lack advice on procedures, a mentor for the first"
                                        + " year, and training.")
                        .goal("en", "By the end of 2027 the team answers day and night.")
                        .period(TimePeriod.builder()
                                .from(PartialTime.builder().at("2026-09").build())
                                .until(PartialTime.builder().at("2027-12").build())
                                .build())
                        .partnersSought(PartnerSought.builder()
                                .part(CooperationPart.ADVISER)
                                .audience(Audience.CSIRTS)
                                .text("en", "A team with at least three years of experience, as mentor.")
                                .build())
                        .costSharing(CostSharing.SHARED)
                        .conditions("en", "Advice is given in English or with interpretation.")
                        .build());
    }

    private Message<AssistanceOffer> offer(Message<CooperationNotice> need) {
        narrator.tell("XC has such a team. Its offer is an answer to XE alone: what one helps another with is nobody"
                + " else's business until both say so.");
        return narrator.send(
                Envelope.reply(
                                narrator,
                                "2026-05-18T08:00:00Z",
                                OFFERING,
                                need,
                                Tlp.AMBER,
                                "Offer of a mentor and of training for the hospital team")
                        .track(Track.POLICY)
                        .standing(Standing.AGENCY_POSITION)
                        .validUntil("2026-07-31T12:00:00Z")
                        .reply(Reply.builder()
                                .expected(ReplyExpectation.RESPONSE)
                                .by("2026-06-30T12:00:00Z")
                                .build()),
                AssistanceOffer.builder()
                        .items(mentor(), course())
                        .summary("en", "Our team for hospitals works since 2021 and can share what it has learnt.")
                        .availableAt("2026-09-01T06:00:00Z")
                        .availableUntil("2027-08-31T18:00:00Z")
                        .languages("en")
                        .costs(CostSharing.SHARED)
                        .conditions(StatedCondition.builder()
                                .text("en", "The mentor advises and takes no decisions.")
                                .build())
                        .coordinator(OFFERING.asOriginator())
                        .build());
    }

    private static AssistanceItem mentor() {
        return AssistanceItem.builder()
                .kind(AssistanceKind.ADVICE_REMOTE)
                .mode(AssistanceMode.LENT_EXPERT)
                .quantity(Parts.persons(1))
                .text("en", "A mentor, a day in each week of the first year.")
                .build();
    }

    private static AssistanceItem course() {
        return AssistanceItem.builder()
                .kind(AssistanceKind.TRAINING)
                .mode(AssistanceMode.ON_SITE)
                .quantity(Parts.persons(5))
                .text("en", "Two weeks at the desk of our team for all five analysts.")
                .build();
    }

    private void accept(Message<AssistanceOffer> offer) {
        narrator.tell("XE accepts both.");
        narrator.send(
                Envelope.reply(narrator, "2026-06-02T04:30:00Z", SEEKING, offer, Tlp.AMBER, "Offer of XC: accepted")
                        .track(Track.POLICY)
                        .standing(Standing.AGENCY_POSITION),
                Response.builder()
                        .disposition(Disposition.ACCEPTED)
                        .complete(true)
                        .explanation("en", "We gladly take both, and pay travel and lodging.")
                        .answers(
                                answer(1, "From September. Mondays suit us best."),
                                answer(2, "In two groups, so that the desk stays open."))
                        .coordinator(SEEKING.asOriginator())
                        .build());
    }

    private static GivenAnswer answer(int number, String text) {
        return GivenAnswer.builder().number(number).text("en", text).build();
    }

    private void close(Message<CooperationNotice> need) {
        narrator.tell("It revises its notice, so that nobody else prepares an offer in vain. Who helps is not said.");
        narrator.send(
                Envelope.revisionOf(need, "2026-06-03T03:00:00Z").reply(null),
                need.body().toBuilder().status(CooperationStatus.MATCHED).build());
    }
}
