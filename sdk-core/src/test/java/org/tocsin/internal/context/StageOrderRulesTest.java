package org.tocsin.internal.context;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.code.IncidentSeverity;
import org.tocsin.code.IncidentStatus;
import org.tocsin.code.ReportStage;
import org.tocsin.message.Message;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.validation.CoreProblem;

/** What a report must explain, and what explains it. */
final class StageOrderRulesTest {

    private static final Message<IncidentReport> GRAVE = Reports.report(
            ReportStage.INTERMEDIATE, "2026-05-20T09:00:00Z", IncidentStatus.CONTAINED, IncidentSeverity.HIGH);
    private static final Message<IncidentReport> SLIGHT = Reports.report(
            ReportStage.INTERMEDIATE, "2026-05-27T09:00:00Z", IncidentStatus.CONTAINED, IncidentSeverity.LOW);

    private final Scene scene = new Scene().knows(GRAVE);

    @ParameterizedTest
    @ValueSource(strings = {"/body/severity/level", "/body/severity", "/body", "/body/severity/level/0"})
    void aReasonIsGivenForTheMemberOrWhatHoldsItOrLiesInIt(String pointer) {
        assertEquals(
                List.of(), scene.pointers(CoreProblem.SEVERITY_JUMP_UNEXPLAINED, Reports.explaining(SLIGHT, pointer)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/body/", "/body/sever", "/body/severity/levels", "/body/severity/reasons", "/header"})
    void aReasonForSomethingElseIsNone(String pointer) {
        assertEquals(
                List.of("/body/severity/level"),
                scene.pointers(CoreProblem.SEVERITY_JUMP_UNEXPLAINED, Reports.explaining(SLIGHT, pointer)));
    }

    @Test
    void theFindingNamesBothLevels() {
        assertEquals(
                List.of("high", "low"),
                scene.found(CoreProblem.SEVERITY_JUMP_UNEXPLAINED, SLIGHT)
                        .get(0)
                        .arguments());
    }

    @Test
    void aReportThatWasTakenBackIsNotGoneBackFrom() {
        Message<IncidentReport> mistaken = Reports.report(ReportStage.FINAL, "2026-05-21T09:00:00Z");
        scene.knows(mistaken);
        assertEquals(List.of("/body/stage"), scene.pointers(CoreProblem.STAGE_REVERSED, SLIGHT));
        scene.knows(Scene.cancellation(mistaken));
        assertEquals(List.of(), scene.pointers(CoreProblem.STAGE_REVERSED, SLIGHT));
    }

    @Test
    void anotherPartyTakesNothingBack() {
        Message<IncidentReport> ended = Reports.report(ReportStage.FINAL, "2026-05-21T09:00:00Z");
        scene.knows(ended, Scene.by("XD", Scene.cancellation(ended)));
        assertEquals(List.of("/body/stage"), scene.pointers(CoreProblem.STAGE_REVERSED, SLIGHT));
    }

    @Test
    void whatWasSentAtTheSameInstantIsNoEarlierReport() {
        Message<IncidentReport> early = Reports.report(ReportStage.EARLY, "2026-05-20T09:00:00Z");
        assertEquals(
                List.of("/body/stage"), new Scene().knows(early).pointers(CoreProblem.STAGE_WITHOUT_FORERUNNER, GRAVE));
    }

    @Test
    void aRevisionIsComparedWithTheOneBefore() {
        Message<IncidentReport> revised = Scene.revised(Scene.sent(SLIGHT, "2026-05-28T09:00:00Z"), 2);
        assertEquals(
                List.of("/body/severity/level"),
                new Scene()
                        .knows(Scene.with(
                                SLIGHT,
                                SLIGHT.body().toBuilder()
                                        .severity(GRAVE.body().severity())
                                        .build()))
                        .pointers(CoreProblem.SEVERITY_JUMP_UNEXPLAINED, revised));
    }
}
