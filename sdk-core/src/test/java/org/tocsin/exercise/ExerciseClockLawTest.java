package org.tocsin.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.tocsin.code.ExerciseAction;
import org.tocsin.message.Message;
import org.tocsin.message.Timestamp;
import org.tocsin.message.exercise.ExerciseControl;
import org.tocsin.testing.HangGuard;

/** Whatever is said about play and in whatever order it arrives, the clock is the same, and it never runs backwards. */
final class ExerciseClockLawTest {

    private static final int MOST_MINUTES = 60;
    private static final int MANY = 20_000;

    @Property
    void theOrderOfArrivalDoesNotMatter(
            @ForAll("controls") List<Message<ExerciseControl>> controls, @ForAll Random random) {
        List<Message<ExerciseControl>> others = new ArrayList<>(controls);
        Collections.shuffle(others, random);
        ExerciseClock clock = Play.clock(controls);
        ExerciseClock other = Play.clock(others);
        for (long minute = 0; minute <= MOST_MINUTES; minute++) {
            assertEquals(clock.at(Play.minute(minute)), other.at(Play.minute(minute)));
        }
        assertEquals(clock.ignored(), other.ignored());
    }

    @Property
    void playTimeGrowsWithTheClockOnTheWallOrStands(
            @ForAll("controls") List<Message<ExerciseControl>> controls,
            @ForAll @LongRange(min = 0, max = MOST_MINUTES) long first,
            @ForAll @LongRange(min = 0, max = MOST_MINUTES) long step) {
        ExerciseClock clock = Play.clock(controls);
        Instant later = Play.minute(first + step);
        Duration played =
                clock.at(later).played().minus(clock.at(Play.minute(first)).played());
        assertFalse(played.isNegative());
        assertTrue(played.compareTo(Duration.ofMinutes(step)) <= 0);
    }

    @Property
    void whatIsOverStaysOver(@ForAll("controls") List<Message<ExerciseControl>> controls) {
        ExerciseClock clock = Play.clock(controls);
        boolean over = false;
        for (long minute = 0; minute <= MOST_MINUTES; minute++) {
            boolean now = clock.at(Play.minute(minute)).permission() == PlayPermission.NO_MORE;
            assertFalse(over && !now);
            over = now;
        }
    }

    @Property
    void everyInjectStandsSomewhereAndOnce(
            @ForAll("controls") List<Message<ExerciseControl>> controls,
            @ForAll @LongRange(min = 0, max = MOST_MINUTES) long minute) {
        InjectSchedule schedule = Play.clock(controls).injects(Play.minute(minute), Set.of("03"), Duration.ZERO);
        long standing = Set.of(InjectState.values()).stream()
                .mapToLong(state -> schedule.injectsIn(state).size())
                .sum();
        assertEquals(5, standing);
    }

    @Test
    @HangGuard
    void manyControlsAreSortedOut() {
        List<Message<ExerciseControl>> controls = LongStream.range(0, MANY)
                .mapToObj(minute ->
                        Play.control(minute % 2 == 0 ? ExerciseAction.PAUSE : ExerciseAction.RESUME, minute + 1))
                .toList();
        List<Message<ExerciseControl>> all = new ArrayList<>(controls);
        all.add(Play.control(ExerciseAction.START, 0));
        ExerciseClock clock = Play.clock(all);
        for (long minute = 0; minute < MANY; minute++) {
            clock.at(Play.minute(minute));
        }
        assertEquals(
                Duration.ofMinutes(MANY / 2 + 1),
                clock.at(Play.minute(MANY + 1)).played());
    }

    @Provide
    Arbitrary<List<Message<ExerciseControl>>> controls() {
        Arbitrary<Long> minutes = Arbitraries.longs().between(0, MOST_MINUTES);
        Arbitrary<ExerciseAction> actions = Arbitraries.frequencyOf(
                Tuple.of(
                        9,
                        Arbitraries.of(
                                ExerciseAction.START,
                                ExerciseAction.PAUSE,
                                ExerciseAction.RESUME,
                                ExerciseAction.STOP)),
                Tuple.of(1, Arbitraries.of(ExerciseAction.END, ExerciseAction.REAL_EVENT)));
        return Combinators.combine(
                        actions, minutes, minutes, Arbitraries.longs().between(1, 2))
                .as(ExerciseClockLawTest::control)
                .list()
                .ofMaxSize(12);
    }

    private static Message<ExerciseControl> control(ExerciseAction action, long sent, long effective, long revision) {
        return Play.control(
                Play.header(action, sent).revision(revision),
                ExerciseControl.builder().action(action).effectiveAt(Timestamp.of(Play.minute(effective))));
    }
}
