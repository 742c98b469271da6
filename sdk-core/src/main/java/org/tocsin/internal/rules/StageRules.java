package org.tocsin.internal.rules;

import java.util.List;
import java.util.function.Predicate;
import org.tocsin.code.Answer;
import org.tocsin.code.ReportStage;
import org.tocsin.message.Message;
import org.tocsin.message.incident.Impact;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.validation.CoreProblem;

/** Family INC, the stage matrix: which members a report needs at which stage. */
final class StageRules implements Rule {

    private static final Impact NO_IMPACT = Impact.builder().build();

    private static final List<Need> ESSENTIAL = List.of(
            new Need("summary", ReportStage.NOTIFICATION, report -> report.summary() != null),
            new Need(
                    "categories",
                    ReportStage.NOTIFICATION,
                    report -> !report.categories().isEmpty()),
            new Need("severity", ReportStage.NOTIFICATION, report -> report.severity() != null),
            new Need(
                    "scope/sectors",
                    ReportStage.NOTIFICATION,
                    report ->
                            report.scope() != null && !report.scope().sectors().isEmpty()),
            new Need(
                    "impact",
                    ReportStage.NOTIFICATION,
                    report -> report.impact() != null && !report.impact().equals(NO_IMPACT)),
            new Need(
                    "measures",
                    ReportStage.INTERMEDIATE,
                    report -> !report.measures().isEmpty()),
            new Need(
                    "cause/root",
                    ReportStage.FINAL,
                    report -> report.cause() != null && report.cause().root() != null),
            new Need(
                    "times/closed",
                    ReportStage.FINAL,
                    report -> report.times().closed() != null || report.times().ongoing() == Answer.YES));

    private static final List<Need> WISHED = List.of(
            new Need(
                    "changes",
                    ReportStage.NOTIFICATION,
                    report -> !report.changes().isEmpty()),
            new Need("nextReportBy", ReportStage.NOTIFICATION, report -> report.nextReportBy() != null));

    /** A member that reports need from a stage on; a schema has seen to the members that all of them need. */
    private record Need(String member, ReportStage from, Predicate<IncidentReport> met) {

        boolean isMissing(IncidentReport report) {
            return report.stage().compareTo(from) >= 0 && !met.test(report);
        }
    }

    @Override
    public void check(Message<?> message, Findings findings) {
        if (message.body() instanceof IncidentReport report && report.stage() != ReportStage.EARLY) {
            check(CoreProblem.INC_001, ESSENTIAL, report, findings);
            if (report.stage() != ReportStage.FINAL) {
                check(CoreProblem.INC_027, WISHED, report, findings);
            }
        }
    }

    private static void check(CoreProblem rule, List<Need> needs, IncidentReport report, Findings findings) {
        for (Need need : needs) {
            if (need.isMissing(report)) {
                findings.add(
                        rule,
                        "/body/" + need.member(),
                        need.member().replace('/', '.'),
                        report.stage().code());
            }
        }
    }
}
