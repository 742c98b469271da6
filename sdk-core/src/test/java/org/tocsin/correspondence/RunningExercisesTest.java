package org.tocsin.correspondence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tocsin.correspondence.Traffic.kept;
import static org.tocsin.correspondence.Traffic.sample;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.code.ExerciseAction;
import org.tocsin.code.PocRole;
import org.tocsin.code.Realm;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.PartyRole;
import org.tocsin.message.exercise.ExerciseControl;
import org.tocsin.message.exercise.ExercisePlan;

/** Which exercises may be played: the one of the samples, and play that comes without a plan. */
final class RunningExercisesTest {

    private static final Instant IN_PLAY = Instant.parse("2026-11-17T12:00:00Z");

    private final Message<ExercisePlan> plan =
            sample("exercise-plan").narrowTo(ExercisePlan.class).orElseThrow();
    private final Message<ExercisePlan> controllersPlan =
            sample("exercise-plan-controllers").narrowTo(ExercisePlan.class).orElseThrow();
    private final Message<?> play = sample("exercise-inject-news");
    private final Message<?> pause = sample("exercise-control-pause");

    @Test
    void anExerciseRunsWhileItsWindowIsOpen() {
        RunningExercise running =
                running(IN_PLAY, plan, controllersPlan, play, pause).get(0);
        assertEquals(plan.body().exercise(), running.exercise());
        assertEquals("EXERCISE TIDE GATE", running.marker());
        assertEquals(controllersPlan, running.plan());
        assertEquals(instant(pause), running.lastPlayedAt());
        assertTrue(running.state().withinWindow());
        assertEquals(List.of(), running(Instant.parse("2026-11-17T00:59:59Z"), plan));
        assertEquals(1, running(Instant.parse("2026-11-18T10:00:00Z"), plan).size());
        assertEquals(List.of(), running(Instant.parse("2026-11-18T10:00:01Z"), plan));
    }

    @Test
    void aRealEventEndsItFromItsMomentOn() {
        Message<?> real = sample("exercise-control-real-event");
        Instant called = instant(real);
        assertEquals(1, running(called.minusSeconds(1), plan, real).size());
        assertEquals(List.of(), running(called, plan, real));
        Message<?> ofAll = control(real, ExerciseControl.builder().action(ExerciseAction.REAL_EVENT));
        assertEquals(List.of(), running(called, plan, ofAll));
    }

    @Test
    void anEndIsCalledByOneWhoControlsTheMatter() {
        assertEquals(List.of(), running(IN_PLAY, plan, end("x-forum", PocRole.EXERCISE_LEAD)));
        assertEquals(List.of(), running(IN_PLAY, plan, end("XB", PocRole.EXERCISE_LEAD)));
        assertEquals(
                1, running(IN_PLAY, plan, end("XB", PocRole.NATIONAL_TECHNICAL)).size());
        assertEquals(1, running(IN_PLAY, plan, end("XD", PocRole.EXERCISE_LEAD)).size());
        assertEquals(1, running(IN_PLAY, plan, pause).size());
    }

    @Test
    void nobodyEndsAnExerciseByAPlanOfTheirOwn() {
        PartyRole other =
                PartyRole.builder().party("XD").role(PocRole.EXERCISE_LEAD).build();
        Message<?> forged =
                with(plan, plan.header().toBuilder().id(MessageId.random()).originator(other));
        assertEquals(
                List.of(plan),
                running(IN_PLAY, plan, forged, end("XD", PocRole.EXERCISE_LEAD)).stream()
                        .map(RunningExercise::plan)
                        .toList());
    }

    @Test
    void withoutThePlanPlayShowsIt() {
        DutyDesk desk = DutyDesk.of(kept(List.of(plan, play, pause)), Realm.EXERCISE);
        assertEquals(
                List.of(new RunningExercise(plan.body().exercise(), "EXERCISE TIDE GATE", null, null, instant(pause))),
                desk.runningExercises(IN_PLAY));
        assertEquals(List.of(), desk.runningExercises(instant(play).minusSeconds(1)));
        Correspondence ended = kept(List.of(play, end("XD", PocRole.EXERCISE_LEAD)));
        assertEquals(List.of(), DutyDesk.of(ended, Realm.EXERCISE).runningExercises(IN_PLAY));
    }

    @Test
    void whoActsOnWhatIsMeantSeesNoPlay() {
        List<RunningExercise> seen =
                DutyDesk.of(kept(List.of(plan, play, pause)), Realm.ACTUAL).runningExercises(IN_PLAY);
        assertNull(seen.get(0).lastPlayedAt());
    }

    private Message<?> end(String party, PocRole role) {
        return with(
                control(pause, ExerciseControl.builder().action(ExerciseAction.END)),
                pause.header().toBuilder()
                        .originator(PartyRole.builder().party(party).role(role).build()));
    }

    private static Message<?> control(Message<?> like, ExerciseControl.Builder body) {
        return new Message<>(like.header(), body.build(), like.extensions());
    }

    private static Message<?> with(Message<?> message, Header.Builder header) {
        return new Message<>(header.build(), message.body(), message.extensions());
    }

    private static Instant instant(Message<?> message) {
        return message.header().sentAt().findInstant().orElseThrow();
    }

    private static List<RunningExercise> running(Instant now, Message<?>... messages) {
        return DutyDesk.of(kept(List.of(messages)), Realm.ACTUAL, Realm.EXERCISE)
                .runningExercises(now);
    }
}
