package org.tocsin.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tocsin.code.LessonActionState;
import org.tocsin.message.Message;
import org.tocsin.message.exercise.Lesson;
import org.tocsin.message.exercise.LessonAction;
import org.tocsin.message.exercise.LessonsLearnt;
import org.tocsin.testing.HangGuard;

/** Whatever revisions tell, each action is counted once, and the way back is the mirror of the way there. */
final class LessonsTrackerLawTest {

    private static final int MANY = 10_000;

    @Property
    void theOrderOfArrivalDoesNotMatter(
            @ForAll("messages") List<Message<LessonsLearnt>> messages, @ForAll Random random) {
        List<Message<LessonsLearnt>> others = new ArrayList<>(messages);
        Collections.shuffle(others, random);
        LessonsTracker tracker = LessonsTracker.of(messages);
        LessonsTracker other = LessonsTracker.of(others);
        assertEquals(tracker.actions(), other.actions());
        assertEquals(tracker.lessonsWithoutAction(), other.lessonsWithoutAction());
        assertEquals(tracker.ignored(), other.ignored());
    }

    @Property
    void everyActionIsCountedOnce(@ForAll("messages") List<Message<LessonsLearnt>> messages) {
        LessonsTracker tracker = LessonsTracker.of(messages);
        assertEquals(
                tracker.actions().size(),
                tracker.counts().values().stream().mapToInt(Integer::intValue).sum());
        assertEquals(
                tracker.actions().size(),
                tracker.actions().stream().map(TrackedAction::key).distinct().count());
        assertTrue(tracker.open().containsAll(tracker.overdue(LocalDate.MAX)));
    }

    @Property
    void theWayBackIsTheMirrorOfTheWayThere(
            @ForAll("lessons") List<Lesson> one, @ForAll("lessons") List<Lesson> other) {
        LessonsTracker tracker =
                LessonsTracker.of(List.of(LessonMessages.message(1, one), LessonMessages.message(2, other)));
        List<ActionMove> back = tracker.moves(LessonMessages.KEY, 2, 1).orElseThrow().stream()
                .map(move -> new ActionMove(move.key(), move.after(), move.before()))
                .toList();
        assertEquals(
                Set.copyOf(back),
                Set.copyOf(tracker.moves(LessonMessages.KEY, 1, 2).orElseThrow()));
        assertEquals(Optional.of(List.of()), tracker.moves(LessonMessages.KEY, 1, 1));
    }

    @Test
    @HangGuard
    void manyRevisionsOfManyActionsAreTracked() {
        List<Message<LessonsLearnt>> messages = new ArrayList<>();
        LongStream.rangeClosed(1, MANY)
                .forEach(revision -> messages.add(LessonMessages.message(revision, List.of(LessonMessages.lesson(1)))));
        messages.add(LessonMessages.message(
                MANY + 1L,
                IntStream.range(0, MANY)
                        .mapToObj(number -> LessonMessages.lesson(
                                number, LessonMessages.action(number, LessonActionState.PLANNED, "2026-08-31")))
                        .toList()));
        LessonsTracker tracker = LessonsTracker.of(messages);
        assertEquals(MANY, tracker.open().size());
        assertEquals(
                MANY,
                tracker.moves(LessonMessages.KEY, 1, MANY + 1L).orElseThrow().size());
    }

    @Provide
    Arbitrary<List<Message<LessonsLearnt>>> messages() {
        return Combinators.combine(Arbitraries.longs().between(1, 3), lessons())
                .as(LessonMessages::message)
                .list()
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<Lesson>> lessons() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 3);
        Arbitrary<LessonAction> actions = Combinators.combine(
                        numbers, Arbitraries.of(LessonActionState.values()), Arbitraries.of("2026-08-31", "2027-01-31"))
                .as(LessonMessages::action);
        return Combinators.combine(numbers, actions.array(LessonAction[].class).ofMaxSize(3))
                .as(LessonMessages::lesson)
                .list()
                .ofMaxSize(3);
    }
}
