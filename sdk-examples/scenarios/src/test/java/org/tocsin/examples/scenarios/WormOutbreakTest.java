package org.tocsin.examples.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tocsin.code.MessageType;
import org.tocsin.code.Realm;
import org.tocsin.code.ReportStage;
import org.tocsin.correspondence.DutyDesk;
import org.tocsin.correspondence.OpenItem;
import org.tocsin.correspondence.ReceivedAnswer;
import org.tocsin.correspondence.Topic;
import org.tocsin.incident.StageMatrix;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.incident.ReportChange;
import org.tocsin.message.request.ClarificationRequest;

final class WormOutbreakTest {

    private static final PartyCode XC = PartyCode.of("XC");

    private final Played played = Played.of(new WormOutbreak());

    private static List<MessageType> types(List<OpenItem> items) {
        return items.stream().map(item -> item.message().header().type()).toList();
    }

    private DutyDesk desk(Instant at) {
        return DutyDesk.of(played.before(at), Realm.ACTUAL);
    }

    @Test
    void aGoodSenderIsWarnedOfNothing() {
        assertEquals(List.of(), played.ownFindings());
        assertEquals(List.of(), played.findings());
    }

    @Test
    void threeQuestionsAreOpenWhenTheDeskIsHandedOver() {
        List<OpenItem> open = desk(WormOutbreak.SHIFT_CHANGE).openFrom(WormOutbreak.SHIFT_CHANGE, WormOutbreak.XA);
        assertEquals(
                List.of(
                        MessageType.INFORMATION_REQUEST,
                        MessageType.CLARIFICATION_REQUEST,
                        MessageType.MITIGATION_REQUEST),
                types(open));
        assertEquals(
                Optional.of(Instant.parse("2026-05-13T09:00:00Z")), open.get(1).nextBy());
    }

    @Test
    void oneWishHasPassedByThenAndOneOfTheTwoAskedHasAnswered() {
        List<OpenItem> overdue = desk(WormOutbreak.SHIFT_CHANGE).overdue(WormOutbreak.SHIFT_CHANGE);
        assertEquals(List.of(MessageType.INFORMATION_REQUEST), types(overdue));
        assertEquals(List.of(XC), overdue.get(0).waitedFor());
        assertEquals(List.of(PartyCode.of("XB")), overdue.get(0).answeredBy());
    }

    @Test
    void theOneThatIsAskedSeesTheQuestionAsWell() {
        DutyDesk desk = desk(WormOutbreak.SHIFT_CHANGE);
        assertEquals(
                List.of(MessageType.CLARIFICATION_REQUEST),
                types(desk.open(WormOutbreak.SHIFT_CHANGE, WormOutbreak.XD)));
    }

    @Test
    void nothingIsOpenOnTheSecondEvening() {
        DutyDesk desk = desk(WormOutbreak.SECOND_EVENING);
        assertEquals(List.of(), desk.open(WormOutbreak.SECOND_EVENING));
        assertEquals(List.of(), desk.overdue(WormOutbreak.SECOND_EVENING));
    }

    @Test
    void aHoldingAnswerComesBeforeTheFinalOneAndBothBeforeTheSilenceEnds() {
        Message<ClarificationRequest> inquiry =
                played.messages(ClarificationRequest.class).get(0);
        List<ReceivedAnswer> answers = desk(WormOutbreak.SECOND_EVENING).answers(inquiry.key());
        assertEquals(
                List.of(ReceivedAnswer.Kind.HOLDING, ReceivedAnswer.Kind.FINAL),
                answers.stream().map(ReceivedAnswer::kind).toList());
        Instant heldUntil = inquiry.body().statementHeldUntil().findInstant().orElseThrow();
        Instant answered =
                answers.get(1).message().header().sentAt().findInstant().orElseThrow();
        assertTrue(answered.isBefore(heldUntil));
    }

    @Test
    void twoPartiesReportOneIncident() {
        List<Message<IncidentReport>> reports = played.messages(IncidentReport.class);
        assertEquals(
                1,
                reports.stream()
                        .map(report -> report.body().incident())
                        .distinct()
                        .count());
        List<Message<?>> about = played.before(Instant.MAX)
                .about(Topic.incident(reports.get(0).body().incident()), Set.of(Realm.ACTUAL));
        assertTrue(about.containsAll(reports));
        assertEquals(
                List.of("XA", "XB", "XA", "XA"),
                reports.stream()
                        .map(report -> report.header().originator().party().toString())
                        .toList());
    }

    @Test
    void eachStageHasWhatItNeedsAndNamesWhatHasChanged() {
        List<Message<IncidentReport>> reports = played.messages(IncidentReport.class);
        assertEquals(
                List.of(ReportStage.EARLY, ReportStage.EARLY, ReportStage.NOTIFICATION, ReportStage.FINAL),
                reports.stream().map(report -> report.body().stage()).toList());
        for (Message<IncidentReport> report : reports.subList(2, 4)) {
            assertEquals(
                    List.of(), StageMatrix.missing(report.body(), report.body().stage()));
            List<String> changed =
                    report.body().changes().stream().map(ReportChange::pointer).toList();
            assertTrue(changed.contains("/body/status"));
            assertFalse(changed.contains("/body/stage"));
        }
    }
}
