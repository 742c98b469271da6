package org.tocsin.examples.scenarios;

import static org.tocsin.examples.scenarios.Parts.at;
import static org.tocsin.examples.scenarios.Parts.exactly;

import org.tocsin.code.Audience;
import org.tocsin.code.Confidence;
import org.tocsin.code.ContentCredibility;
import org.tocsin.code.ControlFailure;
import org.tocsin.code.IncidentSeverity;
import org.tocsin.code.IncidentStatus;
import org.tocsin.code.LessonActionElement;
import org.tocsin.code.LessonActionState;
import org.tocsin.code.LessonKind;
import org.tocsin.code.Likelihood;
import org.tocsin.code.OutlookTrend;
import org.tocsin.code.PocRole;
import org.tocsin.code.ResponseCapability;
import org.tocsin.code.RootCause;
import org.tocsin.code.Sector;
import org.tocsin.code.SeverityReason;
import org.tocsin.code.SourceReliability;
import org.tocsin.code.Unit;
import org.tocsin.message.Grade;
import org.tocsin.message.IncidentId;
import org.tocsin.message.InformationGap;
import org.tocsin.message.Judgement;
import org.tocsin.message.SeverityAssessment;
import org.tocsin.message.exercise.ActionOwner;
import org.tocsin.message.exercise.Lesson;
import org.tocsin.message.exercise.LessonAction;
import org.tocsin.message.exercise.LessonsLearnt;
import org.tocsin.message.incident.Outlook;
import org.tocsin.message.incident.PartySituation;
import org.tocsin.message.incident.SituationFact;
import org.tocsin.message.incident.SituationPeriod;
import org.tocsin.message.incident.SituationReport;

/** What is said of the worm by those who look at the whole of it, and later look back. */
final class WormReview {

    private WormReview() {}

    static SituationReport situation() {
        return judged(SituationReport.builder()
                        .series("urn:example:situation:2026-05-worm")
                        .number(1L)
                        .complete(true)
                        .event("en", "Hospital worm of 12 May")
                        .asOf(at("2026-05-13T15:00:00Z"))
                        .period(SituationPeriod.builder()
                                .from("2026-05-12T09:00:00Z")
                                .until("2026-05-13T15:00:00Z")
                                .build())
                        .summary(
                                "en",
                                "Five health institutions of two parties are or were hit. Emergency care is back in"
                                        + " all but one. The servers that gave the worm its orders are stopped.")
                        .totals(exactly(5, Unit.ORGANISATIONS))
                        .parties(party("XA", 2, IncidentStatus.RECOVERING), party("XB", 3, IncidentStatus.CONTAINED)))
                .publicLine(
                        "en",
                        "Some hospitals work without part of their computers. Emergency care is available."
                                + " Patients with appointments are called by their hospital.")
                .confidence(Confidence.MODERATE)
                .build();
    }

    /** What is known, what is only assumed, and what nobody knows. */
    private static SituationReport.Builder judged(SituationReport.Builder report) {
        return report.severity(SeverityAssessment.builder()
                        .level(IncidentSeverity.HIGH)
                        .reasons(SeverityReason.ESSENTIAL_SERVICE_DISRUPTED, SeverityReason.SEVERAL_PARTIES)
                        .build())
                .outlook(Outlook.builder()
                        .trend(OutlookTrend.IMPROVING)
                        .horizonHours(24)
                        .build())
                .facts(SituationFact.builder()
                        .text("en", "No hospital that had installed the patch of March was hit.")
                        .grade(Grade.builder()
                                .source(SourceReliability.B)
                                .content(ContentCredibility._2)
                                .build())
                        .build())
                .assumptions(Judgement.builder()
                        .text("en", "The hospitals were not chosen; they could be reached.")
                        .likelihood(Likelihood.LIKELY)
                        .confidence(Confidence.LOW)
                        .build())
                .unknowns(InformationGap.builder()
                        .text("en", "Whether data left the hospitals before it was encrypted.")
                        .nextBy("2026-05-20T12:00:00Z")
                        .build());
    }

    private static PartySituation party(String party, long hit, IncidentStatus status) {
        return PartySituation.builder()
                .party(party)
                .incidents(exactly(hit, Unit.INCIDENTS))
                .severity(IncidentSeverity.HIGH)
                .status(status)
                .trend(OutlookTrend.IMPROVING)
                .build();
    }

    static LessonsLearnt lessons(IncidentId incident) {
        return LessonsLearnt.builder()
                .incidents(incident)
                .summary(
                        "en",
                        "A worm entered two hospitals through a file service open to the Internet. Emergency"
                                + " patients were sent elsewhere for 31 hours. All data came back from copies.")
                .lessons(patches(), copies(), asking())
                .build();
    }

    private static Lesson patches() {
        return Lesson.builder()
                .number(1)
                .capabilities(ResponseCapability.TECHNICAL_RESPONSE)
                .observation("en", "The patch had been out for two months and was on none of the file servers.")
                .analysis("en", "Servers near patients may stop only after a test. Nobody had ordered that test.")
                .rootCause(RootCause.HUMAN_ERROR)
                .failures(ControlFailure.UNPATCHED, ControlFailure.NO_SEGMENTATION)
                .recommendation("en", "Agree beforehand how soon a patch is tested, and cut off what can't wait.")
                .audience(Audience.OPERATORS, Audience.CRITICAL_INFRASTRUCTURE)
                .sectors(Sector.HEALTH)
                .actions(
                        LessonAction.builder()
                                .number(1)
                                .text("en", "Write a time for tests of patches into the model contract.")
                                .element(LessonActionElement.POLICY)
                                .owner(ActionOwner.builder()
                                        .role(PocRole.CRITICAL_INFRASTRUCTURE)
                                        .build())
                                .dueOn("2026-12-15")
                                .build(),
                        LessonAction.builder()
                                .number(2)
                                .text("en", "Close file services at the border of the health network.")
                                .element(LessonActionElement.EQUIPMENT)
                                .owner(ActionOwner.builder()
                                        .role(PocRole.NATIONAL_TECHNICAL)
                                        .build())
                                .dueOn("2026-06-30")
                                .state(LessonActionState.DONE)
                                .doneOn("2026-06-20")
                                .build())
                .build();
    }

    private static Lesson copies() {
        return Lesson.builder()
                .number(2)
                .kind(LessonKind.STRENGTH)
                .capabilities(ResponseCapability.RECOVERY)
                .observation("en", "Both hospitals had copies off the network and had tried to restore them in March.")
                .recommendation("en", "Keep one copy off the network, and try twice a year to restore from it.")
                .audience(Audience.ADMINISTRATORS)
                .build();
    }

    private static Lesson asking() {
        return Lesson.builder()
                .number(3)
                .kind(LessonKind.STRENGTH)
                .capabilities(ResponseCapability.DIPLOMATIC_PROCESS)
                .observation("en", "We asked before we said anything in public, and had an answer in nineteen hours.")
                .recommendation("en", "Ask first, and say until when one keeps silent.")
                .audience(Audience.GOVERNMENT)
                .build();
    }
}
