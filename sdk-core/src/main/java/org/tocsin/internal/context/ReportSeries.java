package org.tocsin.internal.context;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tocsin.code.ReportStage;
import org.tocsin.correspondence.Topic;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.incident.IncidentReport;

/**
 * A report with the other reports of its party about the same incident, except cancelled ones. Another revision of the
 * report is another report.
 *
 * @param report the report
 * @param earlier those sent before it, the earliest first
 * @param continued whether any was sent after it
 */
record ReportSeries(Message<IncidentReport> report, List<Message<IncidentReport>> earlier, boolean continued) {

    /** The series to which a report belongs. */
    static ReportSeries of(Message<IncidentReport> report, CheckContext checkContext) {
        PartyCode party = report.party();
        Instant sentAt = report.sentAt();
        List<Message<IncidentReport>> others = checkContext.notTakenBack(
                checkContext.others(Topic.incident(Topic.incidentOf(report)), IncidentReport.class).stream()
                        .filter(other -> other.party().equals(party))
                        .toList());
        return new ReportSeries(
                report,
                SentOrder.before(sentAt, others),
                others.stream().anyMatch(other -> other.sentAt().isAfter(sentAt)));
    }

    /** The first of the earlier reports; empty where there is none. */
    Optional<Message<IncidentReport>> first() {
        return earlier.stream().findFirst();
    }

    /** The first of the earlier reports that is of a stage; empty where there is none. */
    Optional<Message<IncidentReport>> first(ReportStage stage) {
        return earlier.stream().filter(each -> each.body().stage() == stage).findFirst();
    }

    /** The last of the earlier reports; empty where there is none. */
    Optional<Message<IncidentReport>> last() {
        return earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.get(earlier.size() - 1));
    }
}
