package org.tocsin.internal.context;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.code.Realm;
import org.tocsin.code.ReferenceRelation;
import org.tocsin.correspondence.Topic;
import org.tocsin.message.Body;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.MessageReference;
import org.tocsin.message.cooperation.ActivityNotice;
import org.tocsin.message.exercise.ExercisePlan;
import org.tocsin.message.exercise.LessonsLearnt;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Severity;

/** What is sent as meant under the marker of an exercise. The sample plan is sent on 20 October; its marker is EXERCISE TIDE GATE. */
final class BorrowedMarkerRulesTest {

    private static final CoreProblem RULE = CoreProblem.MARKER_ON_ACTUAL_MESSAGE;
    private static final Message<ExercisePlan> PLAN = Scene.sample("exercise-plan", ExercisePlan.class);
    private static final Message<IncidentReport> REPORT =
            Scene.sent(Scene.sample("incident-report-early", IncidentReport.class), "2026-11-17T09:00:00Z");
    private static final List<String> TITLE = List.of("/title/0/text");
    private static final String PLAYED = "EXERCISE TIDE GATE Worm in two hospitals";

    private static <B extends Body> Message<B> with(Message<B> message, UnaryOperator<Header.Builder> change) {
        return new Message<>(change.apply(message.header().toBuilder()).build(), message.body(), message.extensions());
    }

    private static <B extends Body> Message<B> titled(Message<B> message, String title) {
        return with(message, header -> header.title("en", title));
    }

    private static Message<IncidentReport> reply(Message<?> named) {
        return with(
                titled(Scene.another(REPORT), PLAYED),
                header -> header.references(MessageReference.builder()
                        .id(named.header().id())
                        .relation(ReferenceRelation.RELATES_TO)
                        .build()));
    }

    private static Scene planned() {
        return new Scene().knows(PLAN);
    }

    @Test
    void playThatIsSentAsMeantIsWarnedOf() {
        var found = planned().found(RULE, titled(REPORT, PLAYED));
        assertEquals(List.of("EXERCISE TIDE GATE"), found.get(0).arguments());
        assertEquals(Severity.WARNING, found.get(0).severity());
        assertEquals("/title/0/text", found.get(0).pointer());
    }

    @ParameterizedTest
    @ValueSource(strings = {"FW: EXERCISE TIDE GATE worm", "Worm (EXERCISE TIDE GATE)", "EXERCISE TIDE GATE"})
    void theMarkerIsSeenWhereverItStands(String title) {
        assertEquals(TITLE, planned().pointers(RULE, titled(REPORT, title)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "File-encrypting worm in two hospitals",
                "WORM IN TWO HOSPITALS",
                "EXERCISE TIDE GATES open",
                "Exercise Tide Gate is near",
                "EXERCISE OTHER GATE"
            })
    void otherTitlesBearNoMarker(String title) {
        assertEquals(List.of(), planned().pointers(RULE, titled(REPORT, title)));
    }

    @Test
    void ofExercisesThatNobodyPlannedNothingIsKnown() {
        assertEquals(List.of(), new Scene().pointers(RULE, titled(REPORT, PLAYED)));
        assertEquals(
                List.of(),
                new Scene().knows(Scene.sent(PLAN, "2026-11-17T09:00:01Z")).pointers(RULE, titled(REPORT, PLAYED)));
    }

    @Test
    void aPlanThatIsTakenBackHasItsMarkerStill() {
        assertEquals(TITLE, planned().knows(Scene.cancellation(PLAN)).pointers(RULE, titled(REPORT, PLAYED)));
    }

    @ParameterizedTest
    @EnumSource(names = {"TEST", "DRAFT", "EXERCISE"})
    void onlyWhatIsMeantIsLookedAt(Realm realm) {
        assertEquals(List.of(), planned().pointers(RULE, with(titled(REPORT, PLAYED), header -> header.realm(realm))));
    }

    @Test
    void whatIsAboutTheExerciseByItsTypeBearsTheMarkerRightly() {
        Message<LessonsLearnt> lessons = Scene.sample("lessons-learnt-exercise", LessonsLearnt.class);
        Scene scene = planned();
        assertEquals(List.of(), scene.pointers(RULE, titled(Scene.another(PLAN), "EXERCISE TIDE GATE: plan")));
        assertEquals(List.of(), scene.pointers(RULE, titled(lessons, "EXERCISE TIDE GATE: lessons")));
        assertEquals(
                List.of(),
                scene.pointers(RULE, titled(Scene.sent(Scene.cancellation(REPORT), "2026-11-17T09:00:00Z"), PLAYED)));
    }

    @Test
    void aMessageThatNamesTheExerciseIsAboutIt() {
        Message<ActivityNotice> drill = Scene.sent(
                titled(Scene.sample("activity-notice-drill", ActivityNotice.class), PLAYED), "2026-11-17T09:00:00Z");
        Scene scene = planned();
        assertEquals(
                TITLE,
                scene.pointers(
                        RULE,
                        Scene.with(
                                drill,
                                drill.body().toBuilder()
                                        .exercise("00000000-0000-4000-8000-000000000018")
                                        .build())));
        assertEquals(
                List.of(),
                scene.pointers(
                        RULE,
                        Scene.with(
                                drill,
                                drill.body().toBuilder()
                                        .exercise(PLAN.body().exercise())
                                        .build())));
    }

    @Test
    void aMessageIsAboutWhatTheMessageIsThatItNames() {
        Scene scene = planned().knows(REPORT);
        assertEquals(List.of(), scene.pointers(RULE, reply(PLAN)));
        assertEquals(TITLE, scene.pointers(RULE, reply(REPORT)));
    }

    @Test
    void theThreadOfAPlanIsAboutItsExercise() {
        Message<IncidentReport> later =
                with(titled(Scene.another(REPORT), PLAYED), header -> header.thread(Topic.threadOf(PLAN)));
        assertEquals(List.of(), planned().pointers(RULE, later));
    }

    @Test
    void ofTwoMarkersInOneTitleTheLongerIsTold() {
        Message<ExercisePlan> wider = Scene.with(
                Scene.another(PLAN),
                PLAN.body().toBuilder()
                        .exercise("00000000-0000-4000-8000-000000000017")
                        .marker("EXERCISE")
                        .build());
        Scene scene = planned().knows(wider);
        assertEquals(
                List.of("EXERCISE TIDE GATE"),
                scene.found(RULE, titled(REPORT, PLAYED)).get(0).arguments());
        assertEquals(List.of(), scene.pointers(RULE, reply(PLAN)));
    }
}
