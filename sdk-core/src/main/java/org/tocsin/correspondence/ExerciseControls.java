package org.tocsin.correspondence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ExerciseAction;
import org.tocsin.code.MessageType;
import org.tocsin.message.ExerciseReference;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.Timestamp;
import org.tocsin.message.exercise.ExerciseControl;

/** The control messages in sight, by the exercise that they name; one that names none is about every exercise. */
final class ExerciseControls {

    private final Map<@Nullable MessageId, List<Message<ExerciseControl>>> byExercise = new HashMap<>();

    ExerciseControls(StandingMessages standing) {
        for (Message<?> message : standing.currentOf(MessageType.EXERCISE_CONTROL)) {
            message.as(ExerciseControl.class)
                    .ifPresent(control -> byExercise
                            .computeIfAbsent(exercise(control), key -> new ArrayList<>())
                            .add(control));
        }
    }

    private static @Nullable MessageId exercise(Message<ExerciseControl> control) {
        ExerciseReference played = control.header().exercise();
        return played == null ? control.body().exercise() : played.id();
    }

    /** Those that may be about an exercise; whose word counts is for its clock to say. */
    List<Message<ExerciseControl>> of(MessageId exercise) {
        List<Message<ExerciseControl>> controls = new ArrayList<>(byExercise.getOrDefault(exercise, List.of()));
        controls.addAll(byExercise.getOrDefault(null, List.of()));
        return controls;
    }

    /** Whether anybody has called an exercise over by a moment, by its end or by a real event, naming it. */
    boolean end(MessageId exercise, Instant now) {
        return byExercise.getOrDefault(exercise, List.of()).stream()
                .filter(control -> isEnd(control.body().action()))
                .anyMatch(control -> !effectiveAt(control).isAfter(now));
    }

    private static boolean isEnd(ExerciseAction action) {
        return action == ExerciseAction.END || action == ExerciseAction.REAL_EVENT;
    }

    private static Instant effectiveAt(Message<ExerciseControl> control) {
        Timestamp effective = control.body().effectiveAt();
        return effective == null ? control.sentAt() : effective.instant();
    }
}
