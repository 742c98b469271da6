package org.tocsin.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tocsin.exercise.Play.clock;
import static org.tocsin.exercise.Play.control;
import static org.tocsin.exercise.Play.minute;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tocsin.code.ExerciseAction;
import org.tocsin.message.Message;
import org.tocsin.message.Timestamp;
import org.tocsin.message.exercise.ExerciseControl;
import org.tocsin.message.exercise.ExercisePlan;

/** The clock of an exercise runs while play does, and says what is to be played. */
final class ExerciseClockTest {

    private static final Duration GRACE = Duration.ofMinutes(5);

    private static ExerciseClock started() {
        return clock(control(ExerciseAction.START, 10));
    }

    private static List<String> numbers(InjectSchedule schedule, InjectState state) {
        return schedule.injectsIn(state).stream()
                .map(inject -> inject.event().inject())
                .toList();
    }

    @Test
    void nothingIsPlayedBeforeTheStart() {
        ExerciseState state = started().at(minute(9));
        assertEquals(ExercisePhase.NOT_STARTED, state.phase());
        assertEquals(PlayPermission.NOT_NOW, state.permission());
        assertNull(state.since());
        assertTrue(state.withinWindow());
    }

    @Test
    void pausesAndStopsDoNotCountAsPlay() {
        ExerciseClock clock = clock(
                control(ExerciseAction.START, 10),
                control(ExerciseAction.PAUSE, 40),
                control(ExerciseAction.RESUME, 100),
                control(ExerciseAction.STOP, 120),
                control(ExerciseAction.START, 200));
        assertEquals(Duration.ofMinutes(30), clock.at(minute(70)).played());
        assertEquals(ExercisePhase.PAUSED, clock.at(minute(70)).phase());
        assertEquals(ExercisePhase.STOPPED, clock.at(minute(150)).phase());
        assertEquals(Duration.ofMinutes(60), clock.at(minute(210)).played());
        assertEquals(PlayPermission.ALLOWED, clock.at(minute(210)).permission());
        assertEquals(List.of(), clock.ignored());
    }

    @Test
    void aPauseHoldsFromWhenItSaysAndWishesForItsEnd() {
        ExerciseClock clock = clock(
                control(ExerciseAction.START, 0),
                control(
                        Play.header(ExerciseAction.PAUSE, 10),
                        ExerciseControl.builder()
                                .action(ExerciseAction.PAUSE)
                                .effectiveAt(Timestamp.of(minute(30)))
                                .resumeBy(Timestamp.of(minute(60)))));
        assertEquals(ExercisePhase.RUNNING, clock.at(minute(20)).phase());
        assertFalse(clock.at(minute(60)).isResumptionOverdue());
        assertTrue(clock.at(minute(61)).isResumptionOverdue());
    }

    @Test
    void aStartThatWasAnnouncedBeforeAStopIsNoNewStart() {
        ExerciseClock clock = clock(
                control(
                        Play.header(ExerciseAction.START, 0),
                        ExerciseControl.builder().action(ExerciseAction.START).effectiveAt(Timestamp.of(minute(60)))),
                control(ExerciseAction.STOP, 30));
        assertEquals(ExercisePhase.STOPPED, clock.at(minute(90)).phase());
        assertEquals(
                List.of(IgnoredMessage.Reason.OUT_OF_PLACE),
                clock.ignored().stream().map(IgnoredMessage::reason).toList());
    }

    @Test
    void afterTheEndAndARealEventNothingIsPlayed() {
        for (ExerciseAction last : List.of(ExerciseAction.END, ExerciseAction.REAL_EVENT)) {
            ExerciseClock clock =
                    clock(control(ExerciseAction.START, 0), control(last, 50), control(ExerciseAction.START, 60));
            assertEquals(PlayPermission.NO_MORE, clock.at(minute(70)).permission());
            assertEquals(Duration.ofMinutes(50), clock.at(minute(70)).played());
            InjectSchedule schedule = clock.injects(minute(70), Set.of("01"), GRACE);
            assertEquals(List.of("02", "03", "04", "05"), numbers(schedule, InjectState.LEFT_OUT));
            assertEquals(Optional.empty(), schedule.next());
        }
    }

    @Test
    void outsideItsWindowPlayIsWarnedOf() {
        ExerciseClock clock = started();
        assertEquals(PlayPermission.ALLOWED, clock.at(minute(Play.WINDOW)).permission());
        assertEquals(
                PlayPermission.OUTSIDE_WINDOW, clock.at(minute(Play.WINDOW + 1)).permission());
        assertEquals(minute(Play.WINDOW), clock.at(minute(0)).windowClosesAt());
    }

    @Test
    void injectsComeDueByTheWallOrByThePlay() {
        ExerciseClock clock = started();
        InjectSchedule early = clock.injects(minute(20), Set.of(), GRACE);
        assertEquals("01", early.next().orElseThrow().event().inject());
        assertEquals(Duration.ofMinutes(10), early.next().orElseThrow().remaining());
        InjectSchedule later = clock.injects(minute(70), Set.of(), GRACE);
        assertEquals(List.of("01"), numbers(later, InjectState.OVERDUE));
        assertEquals(List.of("02"), numbers(later, InjectState.DUE));
        assertEquals(List.of("03", "05"), numbers(later, InjectState.COMING));
        assertEquals(List.of("04"), numbers(later, InjectState.ON_DEMAND));
        assertEquals(List.of("01"), numbers(clock.injects(minute(70), Set.of("01"), GRACE), InjectState.PLAYED));
    }

    @Test
    void aPauseHoldsBackWhatIsPlannedByPlayTime() {
        ExerciseClock clock = clock(control(ExerciseAction.START, 10), control(ExerciseAction.PAUSE, 60));
        InjectSchedule schedule = clock.injects(minute(300), Set.of(), GRACE);
        assertTrue(numbers(schedule, InjectState.COMING).contains("02"));
        assertEquals(Duration.ofMinutes(10), schedule.next().orElseThrow().remaining());
    }

    @Test
    void aPlanOfPlayersHasNothingToPlay() {
        Message<ExercisePlan> plan = Play.plan();
        Message<ExercisePlan> bare = new Message<>(
                plan.header(), plan.body().toBuilder().eventList(null).build(), plan.extensions());
        assertEquals(
                List.of(),
                ExerciseClock.of(bare, List.of())
                        .injects(minute(70), Set.of(), GRACE)
                        .injects());
    }
}
