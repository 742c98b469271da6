package org.tocsin.internal.rule;

import java.util.List;
import org.tocsin.code.ReferenceRelation;
import org.tocsin.code.ReportStage;
import org.tocsin.incident.StageMatrix;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.ProblemVariant;

/**
 * Family INC, the stage matrix: which members a report needs at which stage. The schema checks the members that are
 * required at every stage.
 */
@Checks({CoreProblem.STAGE_INCOMPLETE, CoreProblem.PROGRESS_NOT_TOLD})
final class StageRules implements Rule {

    private static final int MEMBER = "/body/".length();

    @Override
    public void check(Message<?> message, Findings findings) {
        if (message.body() instanceof IncidentReport report && report.stage() != ReportStage.EARLY) {
            ReportStage stage = report.stage();
            add(CoreProblem.STAGE_INCOMPLETE, StageMatrix.missing(report, stage), stage, findings);
            add(
                    CoreProblem.PROGRESS_NOT_TOLD,
                    StageMatrix.wished(report, stage, isFirst(message.header())),
                    stage,
                    findings);
        }
    }

    /** Whether a report is a first revision and names no earlier report. */
    private static boolean isFirst(Header header) {
        return header.revisionOrDefault() == 1
                && header.references().stream().noneMatch(each -> ReferenceRelation.FOLLOWS.equals(each.relation()));
    }

    private static void add(CoreProblem rule, List<String> missing, ReportStage stage, Findings findings) {
        for (String pointer : missing) {
            String member = pointer.substring(MEMBER);
            findings.add(variant(member), rule, pointer, member.replace('/', '.'), stage.code());
        }
    }

    /** The variant of the problem: it tells what to write as long as nothing is known, which differs by member. */
    private static ProblemVariant variant(String member) {
        return switch (member) {
            case "summary" -> ProblemVariant.SUMMARY;
            case "categories" -> ProblemVariant.CATEGORIES;
            case "severity" -> ProblemVariant.SEVERITY;
            case "scope/sectors" -> ProblemVariant.SECTORS;
            case "impact" -> ProblemVariant.IMPACT;
            case "measures" -> ProblemVariant.MEASURES;
            case "cause/root" -> ProblemVariant.CAUSE;
            case "times/closed" -> ProblemVariant.CLOSED;
            case "changes" -> ProblemVariant.CHANGES;
            case "nextReportBy" -> ProblemVariant.NEXT_REPORT;
            default -> throw new IllegalStateException("no such need: " + member);
        };
    }
}
