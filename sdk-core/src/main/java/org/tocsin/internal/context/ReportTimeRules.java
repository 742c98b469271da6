package org.tocsin.internal.context;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.tocsin.code.ReportStage;
import org.tocsin.code.TimeLimitUnit;
import org.tocsin.directory.WishedTimes;
import org.tocsin.internal.rule.Checks;
import org.tocsin.internal.rule.Findings;
import org.tocsin.message.Message;
import org.tocsin.message.PartialTimestamp;
import org.tocsin.message.directory.ReportTarget;
import org.tocsin.message.directory.SharingProfile;
import org.tocsin.message.directory.TimeLimit;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.validation.CoreProblem;

/** Family INC: whether a report was sent within the expected time, and whether the next one was. */
@Checks({CoreProblem.REPORT_LATE, CoreProblem.NEXT_REPORT_OVERDUE})
final class ReportTimeRules implements ContextRule {

    /** The usual times; there is none for an intermediate report. */
    private static final Map<ReportStage, TimeLimit> USUAL = Map.of(
            ReportStage.EARLY, new TimeLimit(24, TimeLimitUnit.HOURS),
            ReportStage.NOTIFICATION, new TimeLimit(72, TimeLimitUnit.HOURS),
            ReportStage.FINAL, new TimeLimit(1, TimeLimitUnit.MONTHS));

    @Override
    public void check(Message<?> message, CheckContext checkContext, Findings findings) {
        message.narrowTo(IncidentReport.class).ifPresent(report -> {
            ReportSeries series = ReportSeries.of(report, checkContext);
            hopedForBy(series, checkContext)
                    .filter(hopedFor -> report.sentAt().isAfter(hopedFor))
                    .ifPresent(hopedFor -> findings.add(
                            CoreProblem.REPORT_LATE,
                            "/sentAt",
                            hopedFor.truncatedTo(ChronoUnit.SECONDS).toString()));
            if (checkContext.suffices(CoreProblem.NEXT_REPORT_OVERDUE)) {
                checkNext(series, checkContext, findings);
            }
        });
    }

    /** The time by which the report was expected; empty where no time was set, or where its start is not known. */
    private static Optional<Instant> hopedForBy(ReportSeries series, CheckContext checkContext) {
        Optional<TimeLimit> within = within(series.report(), checkContext);
        return begin(series).flatMap(start -> within.map(limit -> WishedTimes.end(start, limit)));
    }

    private static Optional<TimeLimit> within(Message<IncidentReport> report, CheckContext checkContext) {
        ReportStage stage = report.body().stage();
        return checkContext
                .profile(report.party())
                .map(SharingProfile::reportTimes)
                .flatMap(own ->
                        own.stream().filter(each -> each.stage() == stage).findFirst())
                .map(ReportTarget::within)
                .or(() -> Optional.ofNullable(USUAL.get(stage)));
    }

    /**
     * The start of the time for the report. Only the first report of a stage, and each intermediate report, has one.
     */
    private static Optional<Instant> begin(ReportSeries series) {
        ReportStage stage = series.report().body().stage();
        if (stage == ReportStage.INTERMEDIATE) {
            return series.last().map(Message::sentAt);
        }
        if (series.first(stage).isPresent()) {
            return Optional.empty();
        }
        return stage == ReportStage.FINAL
                ? series.first(ReportStage.NOTIFICATION).map(Message::sentAt)
                : Optional.ofNullable(series.report().body().times().aware().at())
                        .flatMap(PartialTimestamp::latest);
    }

    private static void checkNext(ReportSeries series, CheckContext checkContext, Findings findings) {
        Message<IncidentReport> report = series.report();
        Instant now = checkContext.now().orElse(Instant.MIN);
        if (report.body().nextReportBy() != null
                && report.body()
                        .nextReportBy()
                        .findInstant()
                        .filter(now::isAfter)
                        .isPresent()
                && !series.continued()
                && !checkContext.isCancelled(report)) {
            findings.add(
                    CoreProblem.NEXT_REPORT_OVERDUE,
                    "/body/nextReportBy",
                    report.body().nextReportBy().toString());
        }
    }
}
