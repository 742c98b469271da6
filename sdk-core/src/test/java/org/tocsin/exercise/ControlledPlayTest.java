package org.tocsin.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tocsin.exercise.Play.clock;
import static org.tocsin.exercise.Play.control;
import static org.tocsin.exercise.Play.minute;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.code.ExerciseAction;
import org.tocsin.code.PocRole;
import org.tocsin.code.Realm;
import org.tocsin.exercise.IgnoredMessage.Reason;
import org.tocsin.message.ExerciseId;
import org.tocsin.message.Extensions;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.Recipient;
import org.tocsin.message.Timestamp;
import org.tocsin.message.exercise.ExerciseControl;
import org.tocsin.message.service.Cancellation;
import org.tocsin.testing.Cancellations;

/** Only who controls an exercise moves its clock, and only by messages that are about it. */
final class ControlledPlayTest {

    private static ExerciseControl.Builder body(ExerciseAction action) {
        return ExerciseControl.builder().action(action);
    }

    private static Message<ExerciseControl> start(Header.Builder header) {
        return control(header, body(ExerciseAction.START));
    }

    private static Header.Builder header() {
        return Play.header(ExerciseAction.START, 10);
    }

    private static List<Reason> ignored(Message<ExerciseControl> control) {
        return clock(control).ignored().stream().map(IgnoredMessage::reason).toList();
    }

    @Test
    void controllersThatThePlanNamesControl() {
        assertEquals(List.of(), ignored(start(header().originator(Play.office("XB", PocRole.EXERCISE_LEAD)))));
    }

    @Test
    void playersAndStrangersDoNot() {
        for (String party : List.of("XA", "XB", "XH")) {
            assertEquals(
                    List.of(Reason.NOT_A_CONTROLLER),
                    ignored(start(header().originator(Play.office(party, PocRole.NATIONAL_TECHNICAL)))));
        }
    }

    @Test
    void controlsOfOtherExercisesAndRealmsAreLeftAside() {
        assertEquals(
                List.of(Reason.OTHER_EXERCISE), ignored(start(header().exercise(Play.reference(ExerciseId.random())))));
        assertEquals(List.of(Reason.OTHER_REALM), ignored(start(header().realm(Realm.TEST))));
        Header.Builder played = Play.header(ExerciseAction.REAL_EVENT, 10).realm(Realm.EXERCISE);
        assertEquals(List.of(Reason.OTHER_REALM), ignored(control(played, body(ExerciseAction.REAL_EVENT))));
    }

    @Test
    void aRealEventThatNamesNoExerciseEndsThoseOfItsRecipients() {
        assertEquals(
                ExercisePhase.REAL_EVENT,
                realEventTo(Recipient.builder().party("XC").role(PocRole.NATIONAL_POLICY))
                        .at(minute(20))
                        .phase());
        assertEquals(
                List.of(Reason.OTHER_EXERCISE),
                realEventTo(Recipient.builder().party("XH")).ignored().stream()
                        .map(IgnoredMessage::reason)
                        .toList());
    }

    private static ExerciseClock realEventTo(Recipient.Builder recipient) {
        Header header = Play.header(ExerciseAction.REAL_EVENT, 10)
                .recipients(recipient.build())
                .build();
        return clock(new Message<>(header, body(ExerciseAction.REAL_EVENT).build(), Extensions.none()));
    }

    @Test
    void theNewestRevisionStands() {
        Message<ExerciseControl> moved = start(header().revision(2L).sentAt("2026-11-17T02:00:00Z"));
        ExerciseClock clock = clock(moved, start(header()), moved);
        assertEquals(ExercisePhase.NOT_STARTED, clock.at(minute(30)).phase());
        assertEquals(ExercisePhase.RUNNING, clock.at(minute(60)).phase());
        assertEquals(List.of(), clock.ignored());
    }

    @Test
    void ofMessagesThatContradictEachOtherTheOneThatWasSentFirstCounts() {
        Message<ExerciseControl> end = control(header(), body(ExerciseAction.END));
        Message<ExerciseControl> later = control(header().sentAt(Timestamp.of(minute(500))), body(ExerciseAction.END));
        for (ExerciseClock clock : List.of(clock(start(header()), later), clock(later, start(header())))) {
            assertEquals(ExercisePhase.RUNNING, clock.at(minute(30)).phase());
            assertEquals(
                    List.of(Reason.CONTRADICTED),
                    clock.ignored().stream().map(IgnoredMessage::reason).toList());
        }
        assertEquals(
                clock(start(header()), end).at(minute(30)),
                clock(end, start(header())).at(minute(30)));
    }

    @Test
    void aControlThatWasTakenBackDoesNotCount() {
        Message<ExerciseControl> start = start(header());
        Message<Cancellation> cancellation = Cancellations.of(start);
        ExerciseClock clock = clock(start, cancellation);
        assertEquals(ExercisePhase.NOT_STARTED, clock.at(minute(30)).phase());
        assertEquals(
                List.of(Reason.TAKEN_BACK),
                clock.ignored().stream().map(IgnoredMessage::reason).toList());
    }

    @Test
    void nobodyRevisesTheControlOfAnother() {
        Message<ExerciseControl> foreign = control(
                header().revision(9L).originator(Play.office("XB", PocRole.EXERCISE_LEAD)), body(ExerciseAction.PAUSE));
        ExerciseClock clock = clock(foreign, start(header()));
        assertEquals(
                clock(control(header().id(MessageId.random()), body(ExerciseAction.PAUSE)), start(header()))
                        .at(minute(30)),
                clock.at(minute(30)));
        assertEquals(List.of(), clock.ignored());
    }

    @Test
    void aDayThatTheCalendarHasNotIsNoTime() {
        assertEquals(List.of(Reason.NO_SUCH_DAY), ignored(start(header().sentAt("2026-02-30T10:00:00Z"))));
    }
}
