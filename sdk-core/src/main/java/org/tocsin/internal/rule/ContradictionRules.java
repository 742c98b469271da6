package org.tocsin.internal.rule;

import java.util.List;
import org.tocsin.code.Answer;
import org.tocsin.code.IncidentStatus;
import org.tocsin.code.LessonActionState;
import org.tocsin.code.ProposalStatus;
import org.tocsin.message.Message;
import org.tocsin.message.PartialTime;
import org.tocsin.message.cooperation.ChangeProposal;
import org.tocsin.message.exercise.LessonAction;
import org.tocsin.message.exercise.LessonsLearnt;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.incident.SituationReport;
import org.tocsin.message.request.MutualAssistance;
import org.tocsin.message.request.PreservationRequest;
import org.tocsin.message.request.Response;
import org.tocsin.validation.CoreProblem;

/** Family SHP: two members of an object do not say opposite things. */
@Checks(CoreProblem.CONTRADICTORY_MEMBERS)
final class ContradictionRules implements Rule {

    @Override
    public void check(Message<?> message, Findings findings) {
        if (message.body() instanceof IncidentReport report) {
            checkCourse(report, findings);
        } else if (message.body() instanceof SituationReport report) {
            boolean last = Boolean.TRUE.equals(report.complete());
            require(!last || report.nextReportBy() == null, "/body/nextReportBy", "complete", "true", findings);
        } else if (message.body() instanceof Response response) {
            boolean last = Boolean.TRUE.equals(response.complete());
            require(!last || response.nextBy() == null, "/body/nextBy", "complete", "true", findings);
        } else if (message.body() instanceof ChangeProposal proposal) {
            boolean open = proposal.statusOrDefault() == ProposalStatus.OPEN;
            require(!open || proposal.decidedOn() == null, "/body/decidedOn", "status", "open", findings);
        } else if (message.body() instanceof LessonsLearnt lessons) {
            checkActions(lessons, findings);
        } else if (message.body() instanceof PreservationRequest request) {
            MutualAssistance legal = request.mutualAssistance();
            boolean never = legal != null && Boolean.FALSE.equals(legal.intended());
            require(
                    !never || legal.expectedOn() == null,
                    "/body/mutualAssistance/expectedOn",
                    "intended",
                    "false",
                    findings);
        }
    }

    private static void checkCourse(IncidentReport report, Findings findings) {
        if (Answer.YES.equals(report.times().ongoing())) {
            PartialTime closed = report.times().closed();
            require(closed == null || closed.at() == null, "/body/times/closed", "ongoing", "yes", findings);
            require(!IncidentStatus.CLOSED.equals(report.status()), "/body/status", "ongoing", "yes", findings);
        }
    }

    private static void checkActions(LessonsLearnt lessons, Findings findings) {
        for (int i = 0; i < lessons.lessons().size(); i++) {
            List<LessonAction> actions = lessons.lessons().get(i).actions();
            for (int j = 0; j < actions.size(); j++) {
                LessonAction action = actions.get(j);
                require(
                        action.doneOn() == null || action.stateOrDefault() == LessonActionState.DONE,
                        "/body/lessons/" + i + "/actions/" + j + "/doneOn",
                        "state",
                        action.stateOrDefault().code(),
                        findings);
            }
        }
    }

    private static void require(boolean fits, String pointer, String other, String value, Findings findings) {
        if (!fits) {
            findings.add(
                    CoreProblem.CONTRADICTORY_MEMBERS,
                    pointer,
                    pointer.substring(pointer.lastIndexOf('/') + 1),
                    other,
                    value);
        }
    }
}
