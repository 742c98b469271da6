package org.tocsin.examples.scenarios;

import static org.tocsin.examples.scenarios.Parts.about;
import static org.tocsin.examples.scenarios.Parts.at;
import static org.tocsin.examples.scenarios.Parts.exactly;
import static org.tocsin.examples.scenarios.Parts.question;

import org.tocsin.code.AcknowledgementLevel;
import org.tocsin.code.Answer;
import org.tocsin.code.Confidence;
import org.tocsin.code.CrossBorderState;
import org.tocsin.code.Determination;
import org.tocsin.code.Disposition;
import org.tocsin.code.EmergencyPlanKind;
import org.tocsin.code.ExerciseFigure;
import org.tocsin.code.ExerciseKind;
import org.tocsin.code.IncidentKind;
import org.tocsin.code.InformationPurpose;
import org.tocsin.code.InjectKind;
import org.tocsin.code.IntendedUse;
import org.tocsin.code.LessonActionElement;
import org.tocsin.code.LessonActionState;
import org.tocsin.code.LessonKind;
import org.tocsin.code.ObjectiveRating;
import org.tocsin.code.PlanTestResult;
import org.tocsin.code.PocRole;
import org.tocsin.code.ReportStage;
import org.tocsin.code.ResponseCapability;
import org.tocsin.code.ResponseFinding;
import org.tocsin.code.Rsit;
import org.tocsin.code.Unit;
import org.tocsin.message.Category;
import org.tocsin.message.ExerciseId;
import org.tocsin.message.exercise.ActionOwner;
import org.tocsin.message.exercise.ExerciseInject;
import org.tocsin.message.exercise.ExerciseMeasurement;
import org.tocsin.message.exercise.ExerciseReview;
import org.tocsin.message.exercise.Lesson;
import org.tocsin.message.exercise.LessonAction;
import org.tocsin.message.exercise.LessonsLearnt;
import org.tocsin.message.exercise.ObjectiveResult;
import org.tocsin.message.exercise.PlanTest;
import org.tocsin.message.incident.CrossBorder;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.incident.IncidentTimes;
import org.tocsin.message.request.GivenAnswer;
import org.tocsin.message.request.InformationRequest;
import org.tocsin.message.request.Response;
import org.tocsin.message.service.Acknowledgement;
import org.tocsin.message.service.AnsweringDesk;

/** What is played in the exercise, what really happens, and what is learnt. */
final class ExercisePlay {

    private ExercisePlay() {}

    static IncidentReport hospitalsLoseFiles() {
        return early("2026-11-17T01:10:00Z", IncidentKind.RANSOMWARE, CrossBorderState.POSSIBLE)
                .suspectedMalicious(Answer.YES)
                .build();
    }

    /** Not play: lines of a carrier of XB are down. */
    static IncidentReport linesAreDown() {
        return early("2026-11-18T06:30:00Z", IncidentKind.SERVICE_OUTAGE, CrossBorderState.UNKNOWN)
                .suspectedMalicious(Answer.UNKNOWN)
                .build();
    }

    private static IncidentReport.Builder early(String aware, IncidentKind kind, CrossBorderState border) {
        return IncidentReport.builder()
                .stage(ReportStage.EARLY)
                .determination(Determination.CONFIRMED)
                .times(IncidentTimes.builder()
                        .aware(at(aware))
                        .started(about(aware.substring(0, 10)))
                        .build())
                .categories(Category.builder()
                        .kind(kind)
                        .rsit(
                                kind.equals(IncidentKind.SERVICE_OUTAGE)
                                        ? Rsit.AVAILABILITY_OUTAGE
                                        : Rsit.INFORMATION_CONTENT_SECURITY_UNAUTHORISED_INFORMATION_MODIFICATION)
                        .build())
                .crossBorder(CrossBorder.builder().state(border).build());
    }

    static Acknowledgement read(PocRole desk) {
        return Acknowledgement.builder()
                .level(AcknowledgementLevel.ACCEPTED_FOR_ACTION)
                .answeredBy(AnsweringDesk.builder().role(desk).onDuty(true).build())
                .build();
    }

    static InformationRequest whatHaveYouSeen() {
        return InformationRequest.builder()
                .purpose(InformationPurpose.VERIFY_REPORT)
                .questions(
                        question(1, "Have hospitals of yours lost files since the night?"),
                        question(2, "Do you see traffic from our networks?"))
                .intendedUses(IntendedUse.OWN_DEFENCE)
                .reciprocal(true)
                .build();
    }

    static Response whatWeHaveSeen() {
        return Response.builder()
                .disposition(Disposition.COMPLETED)
                .complete(true)
                .answers(
                        GivenAnswer.builder()
                                .number(1)
                                .finding(ResponseFinding.NOT_CONFIRMED)
                                .text("en", "None that we know of; we are asking all of them.")
                                .build(),
                        GivenAnswer.builder()
                                .number(2)
                                .finding(ResponseFinding.CONFIRMED)
                                .text("en", "Some, from machines that seem to be infected themselves.")
                                .confidence(Confidence.LOW)
                                .build())
                .build();
    }

    static ExerciseInject newspaper() {
        return ExerciseInject.builder()
                .kind(InjectKind.NEWS)
                .simulatedSource("en", "Eastmarsh Evening Mail")
                .scenarioAt("2026-11-18T01:15:00Z")
                .text(
                        "en",
                        "Hospitals all over Eastmarsh have been without files for a day. \"This came from across the"
                                + " border,\" says somebody who does not want to be named.")
                .build();
    }

    static ExerciseInject hospitalOffTheNet() {
        return ExerciseInject.builder()
                .kind(InjectKind.OBSERVATION)
                .text("en", "The hospital has cut itself off from the network.")
                .build();
    }

    /** The lessons of the exercise, with one action in the state that it has come to. */
    static LessonsLearnt lessons(ExerciseId exercise, LessonAction.Builder leaveToShare) {
        return LessonsLearnt.builder()
                .exercise(review(exercise))
                .lessons(
                        Lesson.builder()
                                .number(1)
                                .capabilities(ResponseCapability.INFORMATION_SHARING)
                                .objectives("O2")
                                .observation("en", "XA answered after four hours, since the desk had to ask for leave.")
                                .recommendation("en", "Decide beforehand what a desk may tell by itself.")
                                .actions(
                                        leaveToShare.build(),
                                        LessonAction.builder()
                                                .number(2)
                                                .text("en", "Repeat this part in the exercise of 2027.")
                                                .element(LessonActionElement.EXERCISE)
                                                .owner(owner("x-forum", PocRole.EXERCISE_LEAD))
                                                .dueOn("2027-11-30")
                                                .build())
                                .build(),
                        Lesson.builder()
                                .number(2)
                                .kind(LessonKind.STRENGTH)
                                .capabilities(ResponseCapability.CRISIS_COMMUNICATION)
                                .observation(
                                        "en",
                                        "The phrase reached every player within three minutes, and nobody took"
                                                + " the outage for a part of the exercise.")
                                .recommendation("en", "Practise the phrase at the beginning of every exercise.")
                                .build())
                .build();
    }

    static LessonAction.Builder leaveToShare() {
        return LessonAction.builder()
                .number(1)
                .text("en", "Give the duty desk leave to confirm to others what it sees.")
                .element(LessonActionElement.PLANNING)
                .owner(owner("XA", PocRole.NATIONAL_POLICY))
                .dueOn("2027-03-31");
    }

    static LessonAction.Builder leaveGiven() {
        return leaveToShare().state(LessonActionState.DONE).doneOn("2027-03-12");
    }

    private static ActionOwner owner(String party, PocRole role) {
        return ActionOwner.builder().party(party).role(role).build();
    }

    private static ExerciseReview review(ExerciseId exercise) {
        return ExerciseReview.builder()
                .id(exercise)
                .name("TIDE GATE 26")
                .kind(ExerciseKind.FUNCTIONAL)
                .started(at("2026-11-17T01:00:00Z"))
                .ended(at("2026-11-18T06:42:00Z"))
                .objectives(
                        result("O1", ObjectiveRating.ACHIEVED, "XA was reached after 18 minutes."),
                        result("O2", ObjectiveRating.ACHIEVED_WITH_SOME_DIFFICULTY, "The answer took four hours."),
                        result("O3", ObjectiveRating.NOT_TESTED, "A real event ended the exercise before."))
                .plansTested(PlanTest.builder()
                        .kind(EmergencyPlanKind.CONTINUITY)
                        .title("en", "Continuity plan of the regional hospital group")
                        .party("XA")
                        .result(PlanTestResult.NOT_TESTED)
                        .build())
                .figures(
                        figure(ExerciseFigure.PARTIES_TAKING_PART, 3, Unit.PARTIES),
                        figure(ExerciseFigure.EVENTS_PLAYED, 3, Unit.MESSAGES),
                        figure(ExerciseFigure.TIME_TO_ACKNOWLEDGE, 18, Unit.MINUTES))
                .build();
    }

    private static ObjectiveResult result(String objective, ObjectiveRating rating, String remark) {
        return ObjectiveResult.builder()
                .objective(objective)
                .rating(rating)
                .remark("en", remark)
                .build();
    }

    private static ExerciseMeasurement figure(ExerciseFigure figure, long value, Unit unit) {
        return ExerciseMeasurement.builder()
                .figure(figure)
                .quantity(exactly(value, unit))
                .build();
    }
}
