package org.tocsin.internal.context;

import org.tocsin.code.IncidentSeverity;
import org.tocsin.code.IncidentStatus;
import org.tocsin.code.ReportStage;
import org.tocsin.message.Message;
import org.tocsin.message.PartialTime;
import org.tocsin.message.SeverityAssessment;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.incident.ReportChange;

/** Reports of one party about one incident, for tests. */
final class Reports {

    private static final Message<IncidentReport> SAMPLE = Scene.sample("incident-report-final", IncidentReport.class);

    private Reports() {}

    /** A new report of a stage that says no severity. */
    static Message<IncidentReport> report(ReportStage stage, String sentAt) {
        return report(stage, sentAt, IncidentStatus.OPEN, null);
    }

    /** A new report. */
    static Message<IncidentReport> report(
            ReportStage stage, String sentAt, IncidentStatus status, IncidentSeverity level) {
        IncidentReport body = SAMPLE.body().toBuilder()
                .stage(stage)
                .status(status)
                .severity(
                        level == null
                                ? null
                                : SeverityAssessment.builder().level(level).build())
                .changes()
                .build();
        return Scene.another(Scene.sent(Scene.with(SAMPLE, body), sentAt));
    }

    /** A report that gives a reason for what changed. */
    static Message<IncidentReport> explaining(Message<IncidentReport> report, String pointer) {
        ReportChange change = ReportChange.builder()
                .pointer(pointer)
                .reason("en", "It was found to be so.")
                .build();
        return Scene.with(report, report.body().toBuilder().changes(change).build());
    }

    /** A report whose party became aware at a time. */
    static Message<IncidentReport> aware(Message<IncidentReport> report, PartialTime time) {
        return Scene.with(
                report,
                report.body().toBuilder()
                        .times(report.body().times().toBuilder().aware(time).build())
                        .build());
    }
}
