package org.tocsin.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tocsin.Tocsin;
import org.tocsin.code.Answer;
import org.tocsin.code.Effect;
import org.tocsin.code.IncidentSeverity;
import org.tocsin.code.MeasureCode;
import org.tocsin.code.MeasureState;
import org.tocsin.code.Realm;
import org.tocsin.code.ReferenceRelation;
import org.tocsin.code.ReportStage;
import org.tocsin.code.RootCause;
import org.tocsin.code.Sector;
import org.tocsin.code.SeverityReason;
import org.tocsin.message.Header;
import org.tocsin.message.Measure;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.MessageReference;
import org.tocsin.message.SeverityAssessment;
import org.tocsin.message.Text;
import org.tocsin.message.incident.Cause;
import org.tocsin.message.incident.Impact;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.incident.IncidentScope;
import org.tocsin.message.incident.ReportChange;
import org.tocsin.testing.ProjectFiles;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.InvalidMessageException;
import org.tocsin.validation.Problem;

/** A report goes from stage to stage, says what is new, and drags nothing stale along. */
final class IncidentStagesTest {

    private static final Tocsin TOCSIN = Tocsin.standard();
    private static final Text ASSESSED = Text.of("en", "Both hospitals had counted by noon.");

    private static final Text FOUND_OUT = Text.of("en", "Found out since the report before.");

    private static Message<IncidentReport> sample(String name) {
        return TOCSIN.reader(Realm.ACTUAL)
                .read(ProjectFiles.sample(name))
                .orElseThrow()
                .narrowTo(IncidentReport.class)
                .orElseThrow();
    }

    private static Message<IncidentReport> sent(StageDraft draft, IncidentReport body, String at) {
        Header.Builder header = draft.header().id(MessageId.random()).sentAt(at);
        return TOCSIN.message(header, draft.finish(body, FOUND_OUT), draft.extensions());
    }

    /** The body of a notification, of which the severity is the only change with a reason of its own. */
    private static IncidentReport assessed(StageDraft draft) {
        return draft.body()
                .summary("en", "Files are encrypted on the servers of two hospitals.")
                .severity(SeverityAssessment.builder()
                        .level(IncidentSeverity.HIGH)
                        .reasons(SeverityReason.list().codes().get(0))
                        .build())
                .scope(IncidentScope.builder()
                        .sectors(Sector.list().codes().get(0))
                        .build())
                .impact(Impact.builder().effects(Effect.AVAILABILITY).build())
                .changes(ReportChange.builder()
                        .pointer("/body/severity")
                        .reason(ASSESSED)
                        .build())
                .nextReportBy("2026-05-20T12:00:00Z")
                .build();
    }

    private static List<String> pointers(Message<IncidentReport> report) {
        return report.body().changes().stream().map(ReportChange::pointer).toList();
    }

    @Test
    void aDraftSaysWhatItsStageNeedsAndNobodyKnowsYet() {
        StageDraft draft = IncidentStages.next(sample("incident-report-early"));
        assertEquals(ReportStage.NOTIFICATION, draft.stage());
        assertEquals(
                List.of("/body/summary", "/body/severity", "/body/scope/sectors", "/body/impact"), draft.missing());
    }

    @Test
    void theNextReportIsValidAndSaysWhatIsNew() {
        StageDraft draft = IncidentStages.next(sample("incident-report-early"));
        Message<IncidentReport> next = sent(draft, assessed(draft), "2026-05-13T10:00:00Z");
        assertEquals(List.of(), TOCSIN.check(next).all());
        assertEquals(ReportStage.NOTIFICATION, next.body().stage());
        assertEquals(
                Set.of("/body/severity", "/body/summary", "/body/impact", "/body/scope"), Set.copyOf(pointers(next)));
        assertEquals(ASSESSED, next.body().changes().get(0).reason());
        assertEquals(FOUND_OUT, next.body().changes().get(1).reason());
    }

    @Test
    void theNextReportFollowsTheLastInItsThread() {
        Message<IncidentReport> early = sample("incident-report-early");
        Header header = IncidentStages.next(early).header().build();
        assertEquals(early.header().id(), header.thread());
        assertEquals(
                List.of(MessageReference.builder()
                        .id(early.header().id())
                        .revision(1L)
                        .relation(ReferenceRelation.FOLLOWS)
                        .build()),
                header.references());
        assertEquals(early.header().recipients(), header.recipients());
        assertNull(header.id());
        assertNull(header.precedence());
    }

    @Test
    void nothingStaleGoesIntoTheThirdReport() {
        StageDraft first = IncidentStages.next(sample("incident-report-early"));
        Message<IncidentReport> second = sent(first, assessed(first), "2026-05-13T10:00:00Z");
        StageDraft draft = IncidentStages.next(second, ReportStage.FINAL);
        IncidentReport body = draft.body().build();
        assertEquals(List.of(), body.changes());
        assertNull(body.nextReportBy());
        assertEquals(List.of("/body/measures", "/body/cause/root", "/body/times/closed"), draft.missing());
        IncidentReport complete = draft.body()
                .measures(Measure.builder()
                        .code(MeasureCode.list().codes().get(0))
                        .state(MeasureState.DONE)
                        .build())
                .cause(Cause.builder().root(RootCause.UNDETERMINED).build())
                .times(body.times().toBuilder().ongoing(Answer.YES).build())
                .build();
        Message<IncidentReport> last = sent(draft, complete, "2026-06-10T10:00:00Z");
        assertEquals(
                List.of(), TOCSIN.check(last).all().stream().map(Problem::code).toList());
        assertEquals(List.of("/body/times/ongoing", "/body/cause", "/body/measures"), pointers(last));
        assertEquals(second.header().thread(), last.header().thread());
        assertEquals(1, last.header().references().size());
    }

    @Test
    void anUpdateKeepsItsStageAndAFinalReportCanBeUpdated() {
        Message<IncidentReport> last = sample("incident-report-final");
        assertEquals(ReportStage.FINAL, IncidentStages.next(last).stage());
        Message<IncidentReport> early = sample("incident-report-early");
        assertEquals(List.of(), IncidentStages.next(early, ReportStage.EARLY).missing());
    }

    @Test
    void noReportGoesBack() {
        Message<IncidentReport> last = sample("incident-report-final");
        assertThrows(IllegalArgumentException.class, () -> IncidentStages.next(last, ReportStage.EARLY));
    }

    @Test
    void nobodyGivesAReasonInAnothersName() {
        StageDraft draft = IncidentStages.next(sample("incident-report-early"));
        IncidentReport report = draft.finish(assessed(draft));
        Header.Builder header = draft.header().id(MessageId.random()).sentAt("2026-05-13T10:00:00Z");
        InvalidMessageException refused =
                assertThrows(InvalidMessageException.class, () -> TOCSIN.message(header, report, draft.extensions()));
        assertEquals(
                List.of("/body/changes/1/reason", "/body/changes/2/reason", "/body/changes/3/reason"),
                refused.problems()
                        .of(CoreProblem.MEMBER_MISSING)
                        .map(Problem::pointer)
                        .toList());
        assertEquals(ASSESSED, report.changes().get(0).reason());
    }
}
