package org.tocsin.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.tocsin.exercise.LessonMessages.ID;
import static org.tocsin.exercise.LessonMessages.KEY;
import static org.tocsin.exercise.LessonMessages.action;
import static org.tocsin.exercise.LessonMessages.header;
import static org.tocsin.exercise.LessonMessages.lesson;
import static org.tocsin.exercise.LessonMessages.message;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tocsin.Tocsin;
import org.tocsin.code.LessonActionState;
import org.tocsin.code.PocRole;
import org.tocsin.code.Realm;
import org.tocsin.exercise.IgnoredMessage.Reason;
import org.tocsin.message.Message;
import org.tocsin.message.MessageKey;
import org.tocsin.message.PartyCode;
import org.tocsin.message.PartyRole;
import org.tocsin.message.exercise.LessonsLearnt;
import org.tocsin.testing.ProjectFiles;

/** What was to be done because of a lesson is followed until it is. */
final class LessonsTrackerTest {

    private static final PartyCode XA = PartyCode.of("XA");

    private static Message<LessonsLearnt> sample(String name) {
        return Tocsin.standard()
                .reader(Realm.ACTUAL)
                .read(ProjectFiles.sample(name))
                .orElseThrow()
                .narrowTo(LessonsLearnt.class)
                .orElseThrow();
    }

    private static LessonsTracker samples() {
        return LessonsTracker.of(List.of(sample("lessons-learnt-incident"), sample("lessons-learnt-exercise")));
    }

    private static List<Integer> numbers(List<TrackedAction> actions) {
        return actions.stream().map(action -> action.key().action()).sorted().toList();
    }

    @Test
    void actionsAreOpenDoneOrDropped() {
        LessonsTracker tracker = samples();
        assertEquals(List.of(1, 1, 2, 2, 3, 4, 5), numbers(tracker.actions()));
        assertEquals(List.of(1, 1, 2, 2), numbers(tracker.open()));
        assertEquals(List.of(5), numbers(tracker.actionsIn(LessonActionState.DROPPED)));
        assertEquals(
                Map.of(
                        LessonActionState.PLANNED, 3,
                        LessonActionState.UNDER_WAY, 1,
                        LessonActionState.DONE, 2,
                        LessonActionState.DROPPED, 1),
                tracker.counts());
    }

    @Test
    void anActionIsOverdueFromTheDayAfterTheOneThatWasSet() {
        LessonsTracker tracker = samples();
        assertEquals(List.of(), tracker.overdue(LocalDate.parse("2026-12-15")));
        assertEquals(List.of(1), numbers(tracker.overdue(LocalDate.parse("2026-12-16"))));
        assertEquals(4, tracker.overdue(LocalDate.MAX).size());
    }

    @Test
    void ownersAreOfTheOriginatorsPartyWhereTheyNameNoOther() {
        LessonsTracker tracker = samples();
        assertEquals(6, tracker.ownedBy(XA).size());
        assertEquals(List.of(3, 4, 5), numbers(tracker.ownedBy(XA, PocRole.NATIONAL_TECHNICAL)));
        assertEquals(List.of(2), numbers(tracker.ownedBy(PartyCode.of("x-forum"))));
    }

    @Test
    void lessonsWithoutActionAreNamed() {
        assertEquals(
                Set.of(2, 3),
                Set.copyOf(samples().lessonsWithoutAction().stream()
                        .map(each -> each.lesson().number())
                        .toList()));
    }

    @Test
    void whatMovedBetweenTwoRevisionsIsTold() {
        LessonsTracker tracker = LessonsTracker.of(List.of(
                message(
                        1,
                        List.of(lesson(
                                1,
                                action(1, LessonActionState.PLANNED, "2026-08-31"),
                                action(2, LessonActionState.PLANNED, "2026-08-31"),
                                action(3, LessonActionState.PLANNED, "2026-08-31")))),
                message(
                        2,
                        List.of(lesson(
                                1,
                                action(1, LessonActionState.DONE, "2026-08-31"),
                                action(2, LessonActionState.PLANNED, "2026-12-31"),
                                action(4, LessonActionState.PLANNED, "2026-08-31"))))));
        List<ActionMove> moves = tracker.moves(KEY, 1, 2).orElseThrow();
        assertEquals(
                List.of(1, 2, 3, 4),
                moves.stream().map(move -> move.key().action()).toList());
        assertEquals(
                List.of(moves.get(0)),
                moves.stream().filter(ActionMove::changesState).toList());
        assertEquals(
                List.of(moves.get(1)),
                moves.stream().filter(ActionMove::changesDueDay).toList());
        assertNull(moves.get(2).after());
        assertNull(moves.get(3).before());
        assertEquals(Optional.empty(), tracker.moves(KEY, 1, 3));
        assertEquals(Optional.empty(), tracker.moves(new MessageKey(PartyCode.of("XB"), Realm.ACTUAL, ID), 1, 2));
    }

    @Test
    void whatIsPlayedIsNotTrackedUnlessItIsAskedFor() {
        List<Message<LessonsLearnt>> played = List.of(message(
                header(1).realm(Realm.EXERCISE), List.of(lesson(1, action(1, LessonActionState.DONE, "2026-08-31")))));
        LessonsTracker tracker = LessonsTracker.of(played);
        assertEquals(List.of(), tracker.actions());
        assertEquals(List.of(new IgnoredMessage(ID, 1, Reason.OTHER_REALM)), tracker.ignored());
        assertEquals(
                List.of(Realm.EXERCISE),
                LessonsTracker.of(Set.of(Realm.EXERCISE), played).actions().stream()
                        .map(TrackedAction::realm)
                        .toList());
    }

    @Test
    void nobodyElseSaysThatAnActionIsDone() {
        PartyRole other =
                PartyRole.builder().party("XB").role(PocRole.NATIONAL_TECHNICAL).build();
        LessonsTracker tracker = LessonsTracker.of(List.of(
                message(1, List.of(lesson(1, action(1, LessonActionState.PLANNED, "2026-08-31")))),
                message(
                        header(2).originator(other),
                        List.of(lesson(1, action(1, LessonActionState.DONE, "2026-08-31"))))));
        assertEquals(
                List.of(KEY),
                tracker.open().stream().map(action -> action.key().message()).toList());
        assertEquals(List.of(), tracker.ignored());
    }

    @Test
    void aDayThatTheCalendarHasNotIsNeverOverdue() {
        LessonsTracker tracker = LessonsTracker.of(List.of(message(
                1, List.of(lesson(1, action(1, LessonActionState.PLANNED, "2026-02-30"))))));
        assertEquals(List.of(), tracker.overdue(LocalDate.MAX));
    }
}
