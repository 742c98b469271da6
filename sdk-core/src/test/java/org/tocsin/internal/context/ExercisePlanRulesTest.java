package org.tocsin.internal.context;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.message.Message;
import org.tocsin.message.Recipient;
import org.tocsin.message.exercise.ExerciseInject;
import org.tocsin.message.exercise.ExercisePlan;
import org.tocsin.message.exercise.ExerciseWindow;
import org.tocsin.validation.CoreProblem;

/** Plans, the play that they announce, and the lessons. The sample is sent on 20 October for play on 17 November. */
final class ExercisePlanRulesTest {

    private static final Message<ExercisePlan> PLAN = Scene.sample("exercise-plan", ExercisePlan.class);
    private static final Message<ExercisePlan> COPY = Scene.sample("exercise-plan-controllers", ExercisePlan.class);
    private static final Message<ExerciseInject> NEWS = Scene.sample("exercise-inject-news", ExerciseInject.class);
    private static final List<String> START = List.of("/body/window/startsAt");
    private static final List<String> END = List.of("/body/window/endsAt");

    private static Message<ExerciseInject> toForum() {
        return new Message<>(
                NEWS.header().toBuilder()
                        .recipients(Recipient.builder().group("forum-all").build())
                        .build(),
                NEWS.body(),
                NEWS.extensions());
    }

    private static Message<ExercisePlan> starting(String start, Message<ExercisePlan> plan) {
        ExerciseWindow window = plan.body().window().toBuilder().startsAt(start).build();
        return Scene.with(plan, plan.body().toBuilder().window(window).build());
    }

    @Test
    void ofAGroupEachMemberIsToBeNamed() {
        assertEquals(
                List.of("XF, XG"),
                new Scene()
                        .knows(PLAN)
                        .knows(ListedParties.group("forum-all", "XA", "XG", "XC", "XF", "x-forum"))
                        .found(CoreProblem.PLAY_BEYOND_PLAN, toForum())
                        .get(0)
                        .arguments());
    }

    @Test
    void aGroupOfWhichNothingIsKnownIsPassedOver() {
        assertEquals(List.of(), new Scene().knows(PLAN).pointers(CoreProblem.PLAY_BEYOND_PLAN, toForum()));
    }

    @Test
    void withoutAPlanNobodyIsSaidToBeOutside() {
        assertEquals(List.of(), new Scene().pointers(CoreProblem.PLAY_BEYOND_PLAN, NEWS));
    }

    @Test
    void aPlanIsEarlyToTheSecond() {
        assertEquals(
                List.of(),
                new Scene().pointers(CoreProblem.EXERCISE_ANNOUNCED_LATE, Scene.sent(PLAN, "2026-11-03T01:00:00Z")));
        assertEquals(
                START,
                new Scene().pointers(CoreProblem.EXERCISE_ANNOUNCED_LATE, Scene.sent(PLAN, "2026-11-03T01:00:01Z")));
    }

    @Test
    void anotherCopyAnnouncesTheExerciseAsWell() {
        Message<ExercisePlan> late = Scene.sent(COPY, "2026-11-10T07:00:00Z");
        assertEquals(START, new Scene().pointers(CoreProblem.EXERCISE_ANNOUNCED_LATE, late));
        assertEquals(List.of(), new Scene().knows(PLAN).pointers(CoreProblem.EXERCISE_ANNOUNCED_LATE, late));
    }

    @Test
    void playIsHeldAgainstTheWindowThatHoldsWhenItIsSent() {
        Message<ExercisePlan> sooner =
                Scene.revised(starting("2026-11-02T01:00:00Z", Scene.sent(PLAN, "2026-10-26T07:00:00Z")), 2);
        Message<ExercisePlan> later = Scene.revised(Scene.sent(PLAN, "2026-11-17T05:00:00Z"), 3);
        Scene scene = new Scene().knows(PLAN);
        assertEquals(List.of(), scene.pointers(CoreProblem.EXERCISE_ANNOUNCED_LATE, NEWS));
        scene.knows(sooner, later);
        assertEquals(List.of("/exercise/id"), scene.pointers(CoreProblem.EXERCISE_ANNOUNCED_LATE, NEWS));
    }

    @Test
    void lessonsAreAskedForOfThePlanThatHolds() {
        Scene scene = new Scene().at("2027-03-01T08:00:00Z");
        assertEquals(END, scene.pointers(CoreProblem.LESSONS_OVERDUE, PLAN));
        scene.knows(PLAN, Scene.revised(Scene.sent(PLAN, "2026-11-01T07:00:00Z"), 2));
        assertEquals(List.of(), scene.pointers(CoreProblem.LESSONS_OVERDUE, PLAN));
        assertEquals(
                END,
                scene.pointers(
                        CoreProblem.LESSONS_OVERDUE, Scene.revised(Scene.sent(PLAN, "2026-11-01T07:00:00Z"), 2)));
    }

    @Test
    void whatWasCalledOffTeachesNothing() {
        assertEquals(
                List.of(),
                new Scene()
                        .at("2027-03-01T08:00:00Z")
                        .knows(Scene.cancellation(PLAN))
                        .pointers(CoreProblem.LESSONS_OVERDUE, PLAN));
    }
}
