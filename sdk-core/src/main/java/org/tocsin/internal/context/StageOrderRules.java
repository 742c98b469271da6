package org.tocsin.internal.context;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.IncidentSeverity;
import org.tocsin.code.IncidentStatus;
import org.tocsin.code.ReportStage;
import org.tocsin.internal.member.CodeGroups;
import org.tocsin.internal.rule.Checks;
import org.tocsin.internal.rule.Findings;
import org.tocsin.message.Message;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.incident.ReportChange;
import org.tocsin.validation.CoreProblem;

/**
 * Family INC: the change of stage, status and severity from one report to the next.
 *
 * <p>A stage is compared with that of the previous report, so each step back is found once. A status or severity is
 * compared with the last report that states it, so a report without it in between hides no step.
 */
@Checks({
    CoreProblem.STAGE_WITHOUT_FORERUNNER,
    CoreProblem.STAGE_REVERSED,
    CoreProblem.STATUS_REVERSED,
    CoreProblem.SEVERITY_JUMP_UNEXPLAINED
})
final class StageOrderRules implements ContextRule {

    private static final int EXPLAINED_STEPS = 2;

    @Override
    public void check(Message<?> message, CheckContext checkContext, Findings findings) {
        message.narrowTo(IncidentReport.class).ifPresent(report -> {
            List<IncidentReport> earlier = ReportSeries.of(report, checkContext).earlier().stream()
                    .map(Message::body)
                    .toList();
            checkStage(report.body(), earlier, findings);
            checkStatus(report.body(), earlier, findings);
            checkSeverity(report.body(), earlier, findings);
        });
    }

    private static void checkStage(IncidentReport report, List<IncidentReport> earlier, Findings findings) {
        ReportStage stage = report.stage();
        boolean mayBeFirst = stage == ReportStage.EARLY || stage == ReportStage.NOTIFICATION;
        if (!mayBeFirst && earlier.stream().noneMatch(each -> each.stage().compareTo(stage) < 0)) {
            findings.add(CoreProblem.STAGE_WITHOUT_FORERUNNER, "/body/stage", stage.code());
        }
        IncidentReport before = last(earlier, each -> true);
        if (before != null && before.stage().compareTo(stage) > 0) {
            findings.add(
                    CoreProblem.STAGE_REVERSED, "/body/stage", before.stage().code());
        } else if (before != null
                && before.stage() == ReportStage.FINAL
                && report.changes().isEmpty()) {
            findings.add(
                    CoreProblem.STAGE_REVERSED, "/body/changes", before.stage().code());
        }
    }

    private static void checkStatus(IncidentReport report, List<IncidentReport> earlier, Findings findings) {
        IncidentReport before = last(earlier, each -> CodeGroups.placeInCourse(each.statusOrDefault()) >= 0);
        IncidentStatus status = report.statusOrDefault();
        if (before != null
                && CodeGroups.placeInCourse(status) >= 0
                && CodeGroups.placeInCourse(status) < CodeGroups.placeInCourse(before.statusOrDefault())
                && !isExplained(report, "/body/status")) {
            findings.add(
                    CoreProblem.STATUS_REVERSED,
                    "/body/status",
                    before.statusOrDefault().code(),
                    status.code());
        }
    }

    private static void checkSeverity(IncidentReport report, List<IncidentReport> earlier, Findings findings) {
        IncidentSeverity level = level(report);
        IncidentReport before = last(earlier, each -> level(each) != null);
        IncidentSeverity levelBefore = before == null ? null : level(before);
        if (level != null
                && levelBefore != null
                && Math.abs(CodeGroups.placeInScale(level) - CodeGroups.placeInScale(levelBefore)) >= EXPLAINED_STEPS
                && !isExplained(report, "/body/severity/level")) {
            findings.add(
                    CoreProblem.SEVERITY_JUMP_UNEXPLAINED, "/body/severity/level", levelBefore.code(), level.code());
        }
    }

    /** The severity that a report gives; null where it was not assessed. */
    private static @Nullable IncidentSeverity level(IncidentReport report) {
        IncidentSeverity level =
                report.severity() == null ? null : report.severity().level();
        return level == IncidentSeverity.UNKNOWN ? null : level;
    }

    private static @Nullable IncidentReport last(List<IncidentReport> reports, Predicate<IncidentReport> wanted) {
        for (int i = reports.size() - 1; i >= 0; i--) {
            if (wanted.test(reports.get(i))) {
                return reports.get(i);
            }
        }
        return null;
    }

    /** Whether {@code changes} has a reason for a member, for one that contains it, or for one in it. */
    private static boolean isExplained(IncidentReport report, String member) {
        return report.changes().stream()
                .map(ReportChange::pointer)
                .anyMatch(pointer ->
                        pointer.equals(member) || member.startsWith(pointer + "/") || pointer.startsWith(member + "/"));
    }
}
