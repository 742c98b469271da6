package org.tocsin.internal.context;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.code.ClockStart;
import org.tocsin.code.ReportStage;
import org.tocsin.code.TimeLimitUnit;
import org.tocsin.message.Message;
import org.tocsin.message.PartialTime;
import org.tocsin.message.directory.ReportTarget;
import org.tocsin.message.directory.SharingProfile;
import org.tocsin.message.directory.TimeLimit;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.validation.CoreProblem;

/** From when the time of a report runs, and how long it is. The sample became aware on 12 May at 09:40. */
final class ReportTimeRulesTest {

    private static final Message<IncidentReport> NOTIFICATION =
            Reports.report(ReportStage.NOTIFICATION, "2026-05-14T09:00:00Z");

    private static ListedParties meaning(ReportStage stage, int value, TimeLimitUnit unit) {
        SharingProfile profile =
                Scene.sample("sharing-profile", SharingProfile.class).body();
        return ListedParties.profile(profile.toBuilder()
                .reportTimes(ReportTarget.builder()
                        .stage(stage)
                        .within(new TimeLimit(value, unit))
                        .build())
                .build());
    }

    @Test
    void whatAPartyMeansItselfGoesBeforeWhatIsUsual() {
        Message<IncidentReport> late = Reports.report(ReportStage.NOTIFICATION, "2026-05-17T09:40:00Z");
        assertEquals(List.of("/sentAt"), new Scene().pointers(CoreProblem.REPORT_LATE, late));
        assertEquals(
                List.of(),
                new Scene()
                        .knows(meaning(ReportStage.NOTIFICATION, 5, TimeLimitUnit.DAYS))
                        .pointers(CoreProblem.REPORT_LATE, late));
    }

    @Test
    void aStageThatAProfileLeavesOutHasItsUsualTime() {
        Message<IncidentReport> late = Reports.report(ReportStage.NOTIFICATION, "2026-05-15T09:40:01Z");
        assertEquals(
                List.of("2026-05-15T09:40:00Z"),
                new Scene()
                        .knows(meaning(ReportStage.EARLY, 5, TimeLimitUnit.DAYS))
                        .found(CoreProblem.REPORT_LATE, late)
                        .get(0)
                        .arguments());
    }

    @Test
    void ofTwoClocksTheOneThatEndsFirstCounts() {
        Scene both = new Scene().knows(twoClocks());
        Message<IncidentReport> late = classified("2026-05-12T10:00:00Z", "2026-05-12T14:00:01Z");
        assertEquals(
                List.of("2026-05-12T14:00:00Z"),
                both.found(CoreProblem.REPORT_LATE, late).get(0).arguments());
        assertEquals(
                List.of(),
                both.pointers(CoreProblem.REPORT_LATE, classified("2026-05-13T08:00:00Z", "2026-05-13T09:40:00Z")));
        assertEquals(
                List.of("2026-05-13T09:40:00Z"),
                both.found(CoreProblem.REPORT_LATE, classified("2026-05-13T08:00:00Z", "2026-05-13T09:40:01Z"))
                        .get(0)
                        .arguments());
    }

    private static ListedParties twoClocks() {
        SharingProfile profile =
                Scene.sample("sharing-profile", SharingProfile.class).body();
        return ListedParties.profile(profile.toBuilder()
                .reportTimes(
                        target(24).from(ClockStart.AWARENESS).build(),
                        target(4).from(ClockStart.CLASSIFICATION).build())
                .build());
    }

    private static ReportTarget.Builder target(int hours) {
        return ReportTarget.builder().stage(ReportStage.EARLY).within(new TimeLimit(hours, TimeLimitUnit.HOURS));
    }

    private static Message<IncidentReport> classified(String classified, String sentAt) {
        Message<IncidentReport> report = Reports.report(ReportStage.EARLY, sentAt);
        return report.withBody(report.body().toBuilder()
                .times(report.body().times().toBuilder()
                        .classified(PartialTime.builder().at(classified).build())
                        .build())
                .build());
    }

    @Test
    void onlyTheFirstReportOfAStageHasATime() {
        Message<IncidentReport> revised = Scene.revised(Scene.sent(NOTIFICATION, "2026-05-20T09:00:00Z"), 2);
        assertEquals(List.of("/sentAt"), new Scene().pointers(CoreProblem.REPORT_LATE, revised));
        assertEquals(List.of(), new Scene().knows(NOTIFICATION).pointers(CoreProblem.REPORT_LATE, revised));
    }

    @Test
    void aFinalReportIsCountedFromTheFirstNotification() {
        Message<IncidentReport> second = Reports.report(ReportStage.NOTIFICATION, "2026-06-01T09:00:00Z");
        Message<IncidentReport> ended = Reports.report(ReportStage.FINAL, "2026-06-20T09:00:00Z");
        assertEquals(List.of(), new Scene().pointers(CoreProblem.REPORT_LATE, ended));
        assertEquals(
                List.of("2026-06-14T09:00:00Z"),
                new Scene()
                        .knows(second, NOTIFICATION)
                        .found(CoreProblem.REPORT_LATE, ended)
                        .get(0)
                        .arguments());
    }

    @Test
    void anIntermediateReportIsCountedFromTheOneBefore() {
        Message<IncidentReport> first = Reports.report(ReportStage.INTERMEDIATE, "2026-05-20T09:00:00Z");
        Message<IncidentReport> second = Reports.report(ReportStage.INTERMEDIATE, "2026-05-26T09:00:00Z");
        Scene scene = new Scene().knows(NOTIFICATION, first);
        assertEquals(List.of(), scene.pointers(CoreProblem.REPORT_LATE, second));
        scene.knows(meaning(ReportStage.INTERMEDIATE, 6, TimeLimitUnit.DAYS));
        assertEquals(List.of(), scene.pointers(CoreProblem.REPORT_LATE, second));
        assertEquals(
                List.of("/sentAt"),
                scene.pointers(CoreProblem.REPORT_LATE, Scene.sent(second, "2026-05-26T09:00:01Z")));
    }

    @Test
    void aTimeThatIsPartlyKnownIsReadAsLateAsItCanBe() {
        PartialTime month = PartialTime.builder().at("2026-04").build();
        assertEquals(
                List.of("2026-05-02T11:59:59Z"),
                new Scene()
                        .found(
                                CoreProblem.REPORT_LATE,
                                Reports.aware(Reports.report(ReportStage.EARLY, "2026-05-02T12:00:00Z"), month))
                        .get(0)
                        .arguments());
    }

    @Test
    void ofACancelledReportNoneIsToFollow() {
        Message<IncidentReport> promising = Scene.with(
                NOTIFICATION,
                NOTIFICATION.body().toBuilder()
                        .nextReportBy("2026-05-21T09:00:00Z")
                        .build());
        Scene scene = new Scene().at("2026-05-22T09:00:00Z");
        assertEquals(List.of("/body/nextReportBy"), scene.pointers(CoreProblem.NEXT_REPORT_OVERDUE, promising));
        assertEquals(
                List.of(),
                scene.knows(Scene.cancellation(promising)).pointers(CoreProblem.NEXT_REPORT_OVERDUE, promising));
    }
}
