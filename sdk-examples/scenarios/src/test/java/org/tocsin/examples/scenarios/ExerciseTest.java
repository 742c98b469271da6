package org.tocsin.examples.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.Tocsin;
import org.tocsin.code.LessonActionState;
import org.tocsin.code.Realm;
import org.tocsin.correspondence.Correspondence;
import org.tocsin.correspondence.DutyDesk;
import org.tocsin.exercise.ExercisePhase;
import org.tocsin.exercise.InjectState;
import org.tocsin.exercise.LessonsTracker;
import org.tocsin.exercise.PlayPermission;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.exercise.ExerciseInject;
import org.tocsin.message.exercise.ExercisePlan;
import org.tocsin.message.exercise.LessonsLearnt;
import org.tocsin.validation.Appraisal;
import org.tocsin.validation.Problem;

final class ExerciseTest {

    private final Played played = Played.of(new Exercise());

    private Message<ExercisePlan> controllersCopy() {
        return played.messages(ExercisePlan.class).stream()
                .filter(plan -> plan.body().eventList() != null)
                .findFirst()
                .orElseThrow();
    }

    /** What is found about the newspaper, were it played at a moment. */
    private Appraisal newspaperAt(String moment) {
        Message<ExerciseInject> newspaper =
                played.messages(ExerciseInject.class).get(0);
        Message<ExerciseInject> moved = Tocsin.standard()
                .message(newspaper.header().toBuilder().id(MessageId.random()).sentAt(moment), newspaper.body());
        return Tocsin.standard().check(moved, played.at(Instant.parse(moment)));
    }

    @Test
    void nothingIsWrongWithWhatIsSent() {
        assertEquals(List.of(), played.ownFindings());
        assertEquals(List.of(), played.findings());
    }

    @Test
    void everyTitleOfThePlayBeginsWithTheMarker() {
        List<Message<?>> play = played.sent().stream()
                .<Message<?>>map(Narrator.Sent::message)
                .filter(message -> message.header().realm() == Realm.EXERCISE)
                .toList();
        assertEquals(8, play.size());
        play.forEach(message -> message.header()
                .title()
                .entries()
                .forEach(title -> assertTrue(title.text().startsWith(ExercisePlans.MARKER))));
    }

    @Test
    void playersDoNotGetTheListOfEvents() {
        Message<ExercisePlan> players = played.messages(ExercisePlan.class).get(0);
        assertNull(players.body().eventList());
        assertEquals(
                players.body(),
                controllersCopy().body().toBuilder().eventList(null).build());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-16T12:00:00Z, NOT_STARTED, NOT_NOW",
        "2026-11-17T02:00:00Z, RUNNING, ALLOWED",
        "2026-11-17T15:00:00Z, PAUSED, NOT_NOW",
        "2026-11-18T02:00:00Z, RUNNING, ALLOWED",
        "2026-11-18T06:42:00Z, REAL_EVENT, NO_MORE"
    })
    void theClockTellsWhenPlayMayGoOn(Instant moment, ExercisePhase phase, PlayPermission permission) {
        var state = ExerciseNotes.clock(played.before(Instant.MAX), controllersCopy())
                .at(moment);
        assertEquals(phase, state.phase());
        assertEquals(permission, state.permission());
    }

    @Test
    void thePauseDelaysWhatIsPlannedByTheTimeOfPlay() {
        Instant night = Instant.parse("2026-11-17T15:00:00Z");
        Map<String, InjectState> injects = states(night);
        assertEquals(
                Map.of(
                        "01", InjectState.PLAYED,
                        "02", InjectState.PLAYED,
                        "03", InjectState.COMING,
                        "04", InjectState.COMING),
                injects);
    }

    @Test
    void whatWasNotPlayedIsLeftOutAfterTheRealEvent() {
        assertEquals(
                InjectState.LEFT_OUT,
                states(Instant.parse("2026-11-18T07:00:00Z")).get("04"));
    }

    private Map<String, InjectState> states(Instant moment) {
        Correspondence known = played.before(moment);
        return ExerciseNotes.clock(known, controllersCopy())
                .injects(moment, ExerciseNotes.played(known, controllersCopy()), Duration.ZERO)
                .injects()
                .stream()
                .collect(Collectors.toMap(inject -> inject.event().inject(), inject -> inject.state()));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-18T01:31:00Z, 0, 0", "2026-11-17T15:00:00Z, 1, 0", "2026-11-18T07:00:00Z, 1, 1"})
    void playIsWarnedOfInThePauseAndWrongAfterTheRealEvent(String moment, int findings, int errors) {
        Appraisal appraisal = newspaperAt(moment);
        assertEquals(
                findings,
                appraisal.correspondence().all().stream()
                        .map(Problem::code)
                        .filter(code -> code.id().equals("TOC-EXR-007"))
                        .count());
        assertEquals(errors, appraisal.correspondence().errors().size());
    }

    @Test
    void noExerciseIsRunningAfterTheRealEvent() {
        Instant morning = Instant.parse("2026-11-18T02:00:00Z");
        Instant afterwards = Instant.parse("2026-11-18T07:00:00Z");
        assertEquals(1, desk(morning).runningExercises(morning).size());
        assertEquals(0, desk(afterwards).runningExercises(afterwards).size());
    }

    private DutyDesk desk(Instant at) {
        return DutyDesk.of(played.before(at), Realm.ACTUAL, Realm.EXERCISE);
    }

    @Test
    void theActionsAreTrackedOverTheRevisions() {
        LessonsTracker tracker = LessonsTracker.of(played.messages(LessonsLearnt.class));
        assertEquals(1, tracker.actionsIn(LessonActionState.DONE).size());
        assertEquals(1, tracker.open().size());
        assertEquals(List.of(), tracker.overdue(LocalDate.of(2027, 11, 30)));
        assertEquals(1, tracker.overdue(LocalDate.of(2027, 12, 1)).size());
        var moves =
                tracker.moves(tracker.actions().get(0).key().message(), 1, 2).orElseThrow();
        assertEquals(
                Set.of(true), moves.stream().map(move -> move.changesState()).collect(Collectors.toSet()));
    }
}
