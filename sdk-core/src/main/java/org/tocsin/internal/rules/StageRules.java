package org.tocsin.internal.rules;

import java.util.List;
import org.tocsin.code.Answer;
import org.tocsin.code.ReportStage;
import org.tocsin.message.Message;
import org.tocsin.message.incident.Impact;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.validation.CoreProblem;

/** Family INC, the stage matrix: which members a report needs at which stage. */
final class StageRules implements Rule {

    private static final List<Need> ESSENTIAL = List.of(
            new Need("summary", ReportStage.NOTIFICATION),
            new Need("categories", ReportStage.NOTIFICATION),
            new Need("severity", ReportStage.NOTIFICATION),
            new Need("scope/sectors", ReportStage.NOTIFICATION),
            new Need("impact", ReportStage.NOTIFICATION),
            new Need("measures", ReportStage.INTERMEDIATE),
            new Need("cause/root", ReportStage.FINAL),
            new Need("times/closed", ReportStage.FINAL));

    private static final List<Need> WISHED =
            List.of(new Need("changes", ReportStage.NOTIFICATION), new Need("nextReportBy", ReportStage.NOTIFICATION));

    /** A member that reports need from a stage on; a schema has seen to the members that all of them need. */
    private record Need(String member, ReportStage from) {

        boolean isMissing(IncidentReport report) {
            return report.stage().compareTo(from) >= 0 && !isMet(report);
        }

        private boolean isMet(IncidentReport report) {
            return switch (member) {
                case "summary" -> report.summary() != null;
                case "categories" -> !report.categories().isEmpty();
                case "severity" -> report.severity() != null;
                case "scope/sectors" ->
                    report.scope() != null && !report.scope().sectors().isEmpty();
                case "impact" -> report.impact() != null && !saysNothing(report.impact());
                case "measures" -> !report.measures().isEmpty();
                case "cause/root" -> report.cause() != null && report.cause().root() != null;
                case "times/closed" ->
                    report.times().closed() != null || report.times().ongoing() == Answer.YES;
                case "changes" -> !report.changes().isEmpty();
                case "nextReportBy" -> report.nextReportBy() != null;
                default -> throw new IllegalStateException("no such need: " + member);
            };
        }
    }

    /** Whether no member is there. Not a comparison with an empty one: what records have of themselves is slow to link. */
    static boolean saysNothing(Impact impact) {
        return impact.effects().isEmpty()
                && impact.functional() == null
                && impact.recoverability() == null
                && impact.information().isEmpty()
                && impact.services().isEmpty()
                && impact.data().isEmpty()
                && impact.downtime() == null
                && impact.losses().isEmpty()
                && impact.safety() == null
                && impact.external().isEmpty()
                && impact.outlook() == null;
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
