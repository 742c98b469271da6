package org.tocsin.correspondence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tocsin.correspondence.Traffic.id;
import static org.tocsin.correspondence.Traffic.sample;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.tocsin.code.ExerciseAction;
import org.tocsin.code.Realm;
import org.tocsin.message.Body;
import org.tocsin.message.ExerciseId;
import org.tocsin.message.Message;
import org.tocsin.message.exercise.ExerciseControl;

/** Which exercises run, a desk finds in time that does not grow with what was played in those that are over. */
final class YearsOfPlayTest {

    private static final Instant IN_PLAY = Instant.parse("2026-11-17T12:00:00Z");
    private static final int OVER = 5;
    private static final int RUNNING = 2;

    private static Message<?> of(Message<?> like, long number, long exercise, Body body) {
        return new Message<>(
                like.header().toBuilder()
                        .id(id(number))
                        .exercise(like.header().exercise().toBuilder()
                                .id(ExerciseId.of(id(exercise).uuid()))
                                .build())
                        .build(),
                body,
                like.extensions());
    }

    private static CountedStore years(int played) {
        CountedStore store = new CountedStore();
        Message<?> play = sample("exercise-inject-news");
        Message<?> control = sample("exercise-control-pause");
        long number = 0;
        for (int exercise = 0; exercise < OVER + RUNNING; exercise++) {
            int messages = exercise < OVER ? played : RUNNING;
            for (int i = 0; i < messages; i++) {
                store.keep(of(play, 10 + number++, exercise, play.body()));
            }
        }
        for (int exercise = 0; exercise < OVER; exercise++) {
            store.keep(of(
                    control,
                    10 + number++,
                    exercise,
                    ExerciseControl.builder().action(ExerciseAction.END).build()));
        }
        return store;
    }

    private static long rows(int played) {
        CountedStore store = years(played);
        DutyDesk desk = DutyDesk.of(store, Realm.EXERCISE);
        store.reset();
        assertEquals(RUNNING, desk.runningExercises(IN_PLAY).size());
        return store.calls() * 1_000 + store.rows();
    }

    @Test
    void whatWasPlayedInExercisesThatAreOverIsNotReadAgain() {
        long few = rows(3);
        assertEquals(few, rows(30));
        assertEquals(few, rows(3_000));
    }

    @Test
    void aStoreOfFiveMethodsFindsTheSame() {
        CountedStore counted = years(3);
        assertEquals(
                DutyDesk.of(counted, Realm.EXERCISE).runningExercises(IN_PLAY),
                DutyDesk.of(new PlainStore(counted), Realm.EXERCISE).runningExercises(IN_PLAY));
    }
}
