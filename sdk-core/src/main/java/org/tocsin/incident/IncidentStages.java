package org.tocsin.incident;

import org.tocsin.code.ReportStage;
import org.tocsin.message.Message;
import org.tocsin.message.incident.IncidentReport;

/**
 * The way of an incident report through its stages: {@code early}, {@code notification}, {@code intermediate},
 * {@code final}.
 *
 * <p>Each report says all that is known and so replaces the one before. A {@link StageDraft} carries over what the last
 * one said, so that only what is new has to be filled in. Clause: <a href="{@docRoot}/clauses.html#stages">stages</a>.
 */
public final class IncidentStages {

    private IncidentStages() {}

    /** The stage that follows; {@code final} follows itself, as an update of the full account. */
    public static ReportStage after(ReportStage stage) {
        return switch (stage) {
            case EARLY -> ReportStage.NOTIFICATION;
            case NOTIFICATION -> ReportStage.INTERMEDIATE;
            case INTERMEDIATE, FINAL -> ReportStage.FINAL;
        };
    }

    /** The draft of the report at the stage that follows this one. */
    public static StageDraft next(Message<IncidentReport> report) {
        return next(report, after(report.body().stage()));
    }

    /**
     * The draft of a report that follows this one at a later stage, or at the same one as an update.
     *
     * @throws IllegalArgumentException where the stage is an earlier one
     */
    public static StageDraft next(Message<IncidentReport> report, ReportStage stage) {
        if (stage.compareTo(report.body().stage()) < 0) {
            throw new IllegalArgumentException(
                    "a report does not go back from " + report.body().stage() + " to " + stage);
        }
        return new StageDraft(report, stage);
    }
}
