package org.tocsin.internal.context;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ClockStart;
import org.tocsin.code.ReportStage;
import org.tocsin.code.TimeLimitUnit;
import org.tocsin.directory.WishedTimes;
import org.tocsin.internal.rule.Checks;
import org.tocsin.internal.rule.Findings;
import org.tocsin.message.Message;
import org.tocsin.message.PartialTime;
import org.tocsin.message.PartialTimestamp;
import org.tocsin.message.directory.ReportTarget;
import org.tocsin.message.directory.SharingProfile;
import org.tocsin.message.directory.TimeLimit;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.incident.IncidentTimes;
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
        return targets(series.report(), checkContext).stream()
                .flatMap(target ->
                        begin(series, target.from()).stream().map(start -> WishedTimes.end(start, target.within())))
                .min(Comparator.naturalOrder());
    }

    /** What the party has set itself for the stage, or else what is usual. */
    private static List<ReportTarget> targets(Message<IncidentReport> report, CheckContext checkContext) {
        ReportStage stage = report.body().stage();
        List<ReportTarget> own =
                checkContext.profile(report.party()).map(SharingProfile::reportTimes).orElse(List.of()).stream()
                        .filter(each -> each.stage() == stage)
                        .toList();
        return own.isEmpty()
                ? Optional.ofNullable(USUAL.get(stage)).stream()
                        .map(within -> ReportTarget.builder()
                                .stage(stage)
                                .within(within)
                                .build())
                        .toList()
                : own;
    }

    /**
     * The start of the time for the report. Only the first report of a stage has one, and each intermediate report, which
     * follows the one before.
     *
     * @param from the moment that the party names; null for the usual one of the stage
     */
    private static Optional<Instant> begin(ReportSeries series, @Nullable ClockStart from) {
        ReportStage stage = series.report().body().stage();
        boolean first = series.first(stage).isEmpty();
        if (!first && (stage != ReportStage.INTERMEDIATE || from != null)) {
            return Optional.empty();
        }
        if (from != null) {
            return named(series.report().body().times(), from);
        }
        return switch (stage) {
            case INTERMEDIATE -> series.last().map(Message::sentAt);
            case FINAL -> series.first(ReportStage.NOTIFICATION).map(Message::sentAt);
            default -> named(series.report().body().times(), ClockStart.AWARENESS);
        };
    }

    private static Optional<Instant> named(IncidentTimes times, ClockStart from) {
        PartialTime start = from.equals(ClockStart.AWARENESS)
                ? times.aware()
                : from.equals(ClockStart.CLASSIFICATION) ? times.classified() : null;
        return Optional.ofNullable(start).map(PartialTime::at).flatMap(PartialTimestamp::latest);
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
