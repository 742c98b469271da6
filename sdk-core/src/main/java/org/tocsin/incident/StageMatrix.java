package org.tocsin.incident;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Answer;
import org.tocsin.code.ReportStage;
import org.tocsin.message.incident.Impact;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.incident.IncidentTimes;

/**
 * The members that an incident report needs at each stage.
 *
 * <p>A code such as {@code unknown} counts as there. Clause: <a href="{@docRoot}/clauses.html#stages">stages</a>.
 */
public final class StageMatrix {

    private static final List<Need> ESSENTIAL = List.of(
            new Need("determination", ReportStage.EARLY),
            new Need("times/aware", ReportStage.EARLY),
            new Need("suspectedMalicious", ReportStage.EARLY),
            new Need("crossBorder", ReportStage.EARLY),
            new Need("summary", ReportStage.NOTIFICATION),
            new Need("categories", ReportStage.NOTIFICATION),
            new Need("severity", ReportStage.NOTIFICATION),
            new Need("scope/sectors", ReportStage.NOTIFICATION),
            new Need("impact", ReportStage.NOTIFICATION),
            new Need("measures", ReportStage.INTERMEDIATE),
            new Need("cause/root", ReportStage.FINAL),
            new Need("times/closed", ReportStage.FINAL));

    private static final Need NEXT = new Need("nextReportBy", ReportStage.NOTIFICATION);
    private static final List<Need> WISHED_OF_FIRST = List.of(NEXT);
    private static final List<Need> WISHED = List.of(new Need("changes", ReportStage.NOTIFICATION), NEXT);

    private StageMatrix() {}

    /**
     * The pointers of the members that a report of the stage must have and this one has not, for example
     * {@code /body/scope/sectors}; empty where all are there. The stage that the report itself names does not matter, and
     * the report need not be complete.
     *
     * <p>{@code /body/times/closed} stands for it or {@code times.ongoing} with {@code yes}.
     */
    public static List<String> missing(IncidentReport report, ReportStage stage) {
        return missing(ESSENTIAL, report, stage);
    }

    /**
     * The pointers of the members that a report of the stage should have and this one has not; none at the last stage.
     *
     * @param first whether it is the first report about the incident, in which nothing can have changed
     */
    public static List<String> wished(IncidentReport report, ReportStage stage, boolean first) {
        return stage == ReportStage.FINAL ? List.of() : missing(first ? WISHED_OF_FIRST : WISHED, report, stage);
    }

    private static List<String> missing(List<Need> needs, IncidentReport report, ReportStage stage) {
        List<String> missing = List.of();
        for (Need need : needs) {
            if (stage.compareTo(need.from()) >= 0 && !need.isMet(report)) {
                missing = missing.isEmpty() ? new ArrayList<>() : missing;
                missing.add("/body/" + need.member());
            }
        }
        return missing;
    }

    /** A member that reports need from a stage on. */
    private record Need(String member, ReportStage from) {

        boolean isMet(IncidentReport report) {
            return switch (member) {
                case "determination" -> report.determination() != null;
                case "times/aware" -> report.times() != null && report.times().aware() != null;
                case "suspectedMalicious" -> report.suspectedMalicious() != null;
                case "crossBorder" -> report.crossBorder() != null;
                case "summary" -> report.summary() != null;
                case "categories" -> !report.categories().isEmpty();
                case "severity" -> report.severity() != null;
                case "scope/sectors" ->
                    report.scope() != null && !report.scope().sectors().isEmpty();
                case "impact" -> report.impact() != null && !saysNothing(report.impact());
                case "measures" -> !report.measures().isEmpty();
                case "cause/root" -> report.cause() != null && report.cause().root() != null;
                case "times/closed" -> isOver(report.times());
                case "changes" -> !report.changes().isEmpty();
                case "nextReportBy" -> report.nextReportBy() != null;
                default -> throw new IllegalStateException("no such need: " + member);
            };
        }

        private static boolean isOver(@Nullable IncidentTimes times) {
            return times != null && (times.closed() != null || times.ongoing() == Answer.YES);
        }
    }

    /**
     * Whether the impact has no member. It is not compared with an empty one: the JVM links the equals of a record at its first
     * call, which takes longer than reading a message (sdk-core/decisions/0009-first-message.md).
     */
    static boolean saysNothing(Impact impact) {
        return impact.effects().isEmpty()
                && impact.functional() == null
                && impact.recoverability() == null
                && impact.information().isEmpty()
                && impact.services().isEmpty()
                && impact.data().isEmpty()
                && impact.downtime() == null
                && impact.transactions() == null
                && impact.losses().isEmpty()
                && impact.safety() == null
                && impact.external().isEmpty()
                && impact.outlook() == null;
    }
}
