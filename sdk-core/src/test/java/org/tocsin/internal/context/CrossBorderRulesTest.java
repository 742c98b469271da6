package org.tocsin.internal.context;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.code.Certainty;
import org.tocsin.code.CrossBorderState;
import org.tocsin.code.ReportStage;
import org.tocsin.message.Message;
import org.tocsin.message.PartialTime;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Recipient;
import org.tocsin.message.incident.CrossBorder;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.validation.CoreProblem;

/** Who is concerned by an incident and has been told of it. The sample became aware on 12 May at 09:40. */
final class CrossBorderRulesTest {

    private static final Recipient FORUM =
            Recipient.builder().group("forum-all").copy(true).build();

    private final Scene scene = new Scene().knows(ListedParties.group("forum-all", "XA", "XC", "XD"));

    private static Message<IncidentReport> concerning(String sentAt, Recipient to, String... parties) {
        Message<IncidentReport> report = Reports.report(ReportStage.NOTIFICATION, sentAt);
        CrossBorder crossing = CrossBorder.builder()
                .state(CrossBorderState.CONFIRMED)
                .parties(List.of(parties).stream().map(PartyCode::of).toList())
                .build();
        return new Message<>(
                report.header().toBuilder().recipients(to).build(),
                report.body().toBuilder().crossBorder(crossing).build(),
                report.extensions());
    }

    private static Recipient party(String code) {
        return Recipient.builder().party(code).build();
    }

    @Test
    void withinThreeDaysNobodyIsMissed() {
        assertEquals(
                List.of(),
                scene.pointers(
                        CoreProblem.AFFECTED_PARTY_NOT_TOLD,
                        concerning("2026-05-15T09:40:00Z", party("XC"), "XB", "XE")));
    }

    @Test
    void thenEachPartyIsThatWasNotTold() {
        assertEquals(
                List.of("/body/crossBorder/parties/0", "/body/crossBorder/parties/2"),
                scene.pointers(
                        CoreProblem.AFFECTED_PARTY_NOT_TOLD,
                        concerning("2026-05-15T09:40:01Z", party("XC"), "XB", "XC", "XE")));
    }

    @Test
    void aGroupStandsForItsMembers() {
        assertEquals(
                List.of("XB"),
                scene.found(
                                CoreProblem.AFFECTED_PARTY_NOT_TOLD,
                                concerning("2026-05-20T09:00:00Z", FORUM, "XB", "XC", "XD"))
                        .get(0)
                        .arguments());
    }

    @Test
    void theOriginatorKnowsItself() {
        assertEquals(
                List.of(),
                scene.pointers(
                        CoreProblem.AFFECTED_PARTY_NOT_TOLD,
                        concerning("2026-05-20T09:00:00Z", party("XC"), "XA", "XC")));
    }

    @Test
    void aReportOfAnotherPartyTellsToo() {
        scene.knows(Scene.by("XD", concerning("2026-05-19T09:00:00Z", party("XB"), "XC")));
        assertEquals(
                List.of(),
                scene.pointers(
                        CoreProblem.AFFECTED_PARTY_NOT_TOLD, concerning("2026-05-20T09:00:00Z", party("XC"), "XB")));
    }

    @Test
    void withoutAwarenessTheFirstReportCounts() {
        PartialTime unsaid =
                PartialTime.builder().certainty(Certainty.UNDISCLOSED).build();
        Message<IncidentReport> report = Reports.aware(concerning("2026-05-20T09:00:01Z", party("XC"), "XE"), unsaid);
        assertEquals(List.of(), scene.pointers(CoreProblem.AFFECTED_PARTY_NOT_TOLD, report));
        scene.knows(Reports.report(ReportStage.EARLY, "2026-05-17T09:00:00Z"));
        assertEquals(
                List.of("/body/crossBorder/parties/0"), scene.pointers(CoreProblem.AFFECTED_PARTY_NOT_TOLD, report));
    }
}
