package org.tocsin.internal.context;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.correspondence.Topic;
import org.tocsin.internal.rule.Checks;
import org.tocsin.internal.rule.Findings;
import org.tocsin.message.Message;
import org.tocsin.message.PartialTimestamp;
import org.tocsin.message.PartyCode;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.validation.CoreProblem;

/**
 * Family INC: the parties that an incident affects are informed.
 *
 * <p>A report of any party about the incident counts, and so does a copy of it or a report to a group. The time runs
 * from the moment at which the reporting party became aware, read as late as possible, or else from the first known
 * report of that party.
 */
@Checks(CoreProblem.AFFECTED_PARTY_NOT_TOLD)
final class CrossBorderRules implements ContextRule {

    private static final Duration TO_TELL = Duration.ofDays(3);

    @Override
    public void check(Message<?> message, CheckContext checkContext, Findings findings) {
        message.narrowTo(IncidentReport.class)
                .filter(report -> !report.body().crossBorder().parties().isEmpty())
                .filter(report -> isTimeUp(report, checkContext))
                .ifPresent(report -> checkConcerned(report, checkContext, findings));
    }

    private static boolean isTimeUp(Message<IncidentReport> report, CheckContext checkContext) {
        return Optional.ofNullable(report.body().times().aware().at())
                .flatMap(PartialTimestamp::latest)
                .or(() -> ReportSeries.of(report, checkContext).first().map(Message::sentAt))
                .map(start -> report.sentAt().isAfter(start.plus(TO_TELL)))
                .orElse(false);
    }

    private static void checkConcerned(Message<IncidentReport> report, CheckContext checkContext, Findings findings) {
        Set<PartyCode> told = told(report, checkContext);
        PartyCode originator = report.party();
        List<PartyCode> concerned = report.body().crossBorder().parties();
        for (int i = 0; i < concerned.size(); i++) {
            PartyCode party = concerned.get(i);
            if (!party.equals(originator) && !told.contains(party)) {
                findings.add(CoreProblem.AFFECTED_PARTY_NOT_TOLD, "/body/crossBorder/parties/" + i, party.toString());
            }
        }
    }

    private static Set<PartyCode> told(Message<IncidentReport> report, CheckContext checkContext) {
        return Stream.concat(
                        Stream.of(report),
                        checkContext.others(Topic.incident(Topic.incidentOf(report)), IncidentReport.class).stream())
                .flatMap(each -> each.header().recipients().stream())
                .distinct()
                .flatMap(recipient -> checkContext.parties(recipient).stream())
                .collect(Collectors.toSet());
    }
}
