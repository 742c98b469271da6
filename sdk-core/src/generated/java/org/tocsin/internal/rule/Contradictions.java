// Generated from contradictions.json and the schemas; do not edit.
package org.tocsin.internal.rule;

import org.tocsin.code.Answer;
import org.tocsin.code.IncidentStatus;
import org.tocsin.code.LessonActionState;
import org.tocsin.code.ProposalStatus;
import org.tocsin.message.Message;
import org.tocsin.message.PartialTime;
import org.tocsin.message.Timestamp;
import org.tocsin.message.cooperation.ChangeProposal;
import org.tocsin.message.exercise.Lesson;
import org.tocsin.message.exercise.LessonAction;
import org.tocsin.message.exercise.LessonsLearnt;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.incident.IncidentTimes;
import org.tocsin.message.incident.SituationReport;
import org.tocsin.message.request.MutualAssistance;
import org.tocsin.message.request.PreservationRequest;
import org.tocsin.message.request.Response;

/** Finds members of a message that say opposite things. */
final class Contradictions {

    private Contradictions() {}

    static void check(Message<?> message, Findings findings) {
        if (message.body() instanceof ChangeProposal body) {
            ofChangeProposal(body, findings);
        } else if (message.body() instanceof IncidentReport body) {
            ofIncidentReport(body, findings);
        } else if (message.body() instanceof LessonsLearnt body) {
            ofLessonsLearnt(body, findings);
        } else if (message.body() instanceof PreservationRequest body) {
            ofPreservationRequest(body, findings);
        } else if (message.body() instanceof Response body) {
            ofResponse(body, findings);
        } else if (message.body() instanceof SituationReport body) {
            ofSituationReport(body, findings);
        }
    }

    private static void ofChangeProposal(ChangeProposal body, Findings findings) {
        ProposalStatus status0 = body.status();
        String decidedOn1 = body.decidedOn();
        if ((status0 == null || status0.code().equals("open")) && decidedOn1 != null) {
            ContradictionRules.add(findings, "/body/decidedOn", "status", status0 == null ? "open" : status0.code());
        }
    }

    private static void ofIncidentReport(IncidentReport body, Findings findings) {
        IncidentTimes times0 = body.times();
        if (times0 != null) {
            Answer ongoing1 = times0.ongoing();
            PartialTime closed2 = times0.closed();
            if (ongoing1 != null && ongoing1.code().equals("yes") && closed2 != null && closed2.at() != null) {
                ContradictionRules.add(findings, "/body/times/closed", "ongoing", ongoing1.code());
            }
        }
        IncidentTimes times3 = body.times();
        if (times3 != null) {
            Answer ongoing4 = times3.ongoing();
            IncidentStatus status5 = body.status();
            if (ongoing4 != null && ongoing4.code().equals("yes") && status5 != null && status5.code().equals("closed")) {
                ContradictionRules.add(findings, "/body/status", "ongoing", ongoing4.code());
            }
        }
    }

    private static void ofLessonsLearnt(LessonsLearnt body, Findings findings) {
        for (int i1 = 0; i1 < body.lessons().size(); i1++) {
            Lesson lessons0 = body.lessons().get(i1);
            for (int i3 = 0; i3 < lessons0.actions().size(); i3++) {
                LessonAction actions2 = lessons0.actions().get(i3);
                LessonActionState state4 = actions2.state();
                String doneOn5 = actions2.doneOn();
                if ((state4 == null || (state4.code().equals("planned") || state4.code().equals("under-way") || state4.code().equals("dropped"))) && doneOn5 != null) {
                    ContradictionRules.add(findings, "/body/lessons/" + i1 + "/actions/" + i3 + "/doneOn", "state", state4 == null ? "planned" : state4.code());
                }
            }
        }
    }

    private static void ofPreservationRequest(PreservationRequest body, Findings findings) {
        MutualAssistance mutualAssistance0 = body.mutualAssistance();
        if (mutualAssistance0 != null) {
            Boolean intended1 = mutualAssistance0.intended();
            String expectedOn2 = mutualAssistance0.expectedOn();
            if (intended1 != null && intended1.toString().equals("false") && expectedOn2 != null) {
                ContradictionRules.add(findings, "/body/mutualAssistance/expectedOn", "intended", intended1.toString());
            }
        }
    }

    private static void ofResponse(Response body, Findings findings) {
        Boolean complete0 = body.complete();
        Timestamp nextBy1 = body.nextBy();
        if (complete0 != null && complete0.toString().equals("true") && nextBy1 != null) {
            ContradictionRules.add(findings, "/body/nextBy", "complete", complete0.toString());
        }
    }

    private static void ofSituationReport(SituationReport body, Findings findings) {
        Boolean complete0 = body.complete();
        Timestamp nextReportBy1 = body.nextReportBy();
        if (complete0 != null && complete0.toString().equals("true") && nextReportBy1 != null) {
            ContradictionRules.add(findings, "/body/nextReportBy", "complete", complete0.toString());
        }
    }
}
