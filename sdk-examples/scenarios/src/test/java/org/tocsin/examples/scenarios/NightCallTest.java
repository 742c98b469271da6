package org.tocsin.examples.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tocsin.Tocsin;
import org.tocsin.code.DeclineReason;
import org.tocsin.code.Disposition;
import org.tocsin.code.Realm;
import org.tocsin.correspondence.DutyDesk;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Timestamp;
import org.tocsin.message.incident.SituationReport;
import org.tocsin.message.request.CallRequest;
import org.tocsin.message.request.Response;
import org.tocsin.validation.InvalidMessageException;
import org.tocsin.validation.Problem;

final class NightCallTest {

    private final Played played = Played.of(new NightCall());
    private final List<Message<CallRequest>> wishes = played.messages(CallRequest.class);
    private final List<Message<Response>> answers = played.messages(Response.class);

    private static Instant only(List<Timestamp> slots) {
        assertEquals(1, slots.size());
        return slots.get(0).findInstant().orElseThrow();
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(problem -> problem.code().id()).toList();
    }

    @Test
    void oneDeclinesOneOffersAnotherTimeAndThenAccepts() {
        assertEquals(
                List.of(Disposition.DECLINED, Disposition.PENDING, Disposition.ACCEPTED, Disposition.COMPLETED),
                answers.stream().map(each -> each.body().disposition()).toList());
        assertEquals(List.of(DeclineReason.NO_COMPETENCE), answers.get(0).body().reasons());
        assertEquals(
                NightContacts.XD.party(), answers.get(0).header().originator().party());
    }

    @Test
    void whatIsOfferedRevisedAndAcceptedIsOneInstant() {
        assertEquals(NightCall.CALL, only(answers.get(1).body().talks().slots()));
        assertEquals(NightCall.CALL, only(wishes.get(1).body().offers().get(0).slots()));
        assertEquals(NightCall.CALL, only(answers.get(2).body().talks().slots()));
        assertTrue(NightCall.CALL.isBefore(
                wishes.get(1).body().until().findInstant().orElseThrow()));
    }

    @Test
    void theTimeOfAClockOnTheWallIsRefusedAndAZetWouldBeNineHoursWrong() {
        Message<Response> offer = answers.get(1);
        InvalidMessageException refused = assertThrows(
                InvalidMessageException.class,
                () -> Tocsin.standard()
                        .message(
                                offer.header().toBuilder(),
                                NightTalks.rather(NightTalks.messenger(NightCall.WALL_CLOCK))));
        assertEquals(List.of("TOC-TIM-001"), codes(refused.problems().errors()));
        assertEquals(NightCall.CALL.plusSeconds(9 * 3600), Instant.parse(NightCall.WALL_CLOCK + "Z"));
    }

    @Test
    void onTheWayToTheCallTheQuestionAloneIsOpen() {
        Instant now = Instant.parse("2026-11-11T17:15:00Z");
        assertEquals(
                List.of("clarification-request"),
                DutyDesk.of(played.before(now), Realm.ACTUAL).openFrom(now, NightContacts.XA.party()).stream()
                        .map(item -> item.message().header().type().code())
                        .toList());
    }

    @Test
    void whatWasDecidedGoesToAllFourAndNamesTheCall() {
        List<Message<SituationReport>> reports = played.messages(SituationReport.class);
        assertEquals(2, reports.size());
        Message<SituationReport> decision = reports.get(0);
        assertTrue(decision.header().sentAt().findInstant().orElseThrow().isAfter(NightCall.CALL));
        assertEquals(
                wishes.get(0).header().id(),
                decision.header().references().get(0).id());
        assertEquals(
                Set.of(PartyCode.of("XB"), PartyCode.of("XC"), PartyCode.of("XD")),
                Set.copyOf(decision.header().recipients().stream()
                        .map(each -> each.party())
                        .toList()));
        assertEquals(true, reports.get(1).body().complete());
    }

    @Test
    void nothingIsFoundButThatTheNightIsShort() {
        assertEquals(List.of("TOC-REQ-011 call-request", "TOC-REQ-011 call-request"), played.findings());
        assertEquals(List.of(), played.ownFindings());
    }
}
