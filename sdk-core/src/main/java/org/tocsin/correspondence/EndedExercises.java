package org.tocsin.correspondence;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ExerciseAction;
import org.tocsin.code.MessageType;
import org.tocsin.code.Realm;
import org.tocsin.message.ExerciseReference;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Timestamp;
import org.tocsin.message.exercise.ExerciseControl;

/** Who has called which exercise over by a moment: its end, or a real event. Clause: <i>exercise</i>. */
final class EndedExercises {

    private final Map<Play, Set<Office>> callers = new HashMap<>();
    private final Set<MessageId> exercises = new HashSet<>();

    /** An exercise whose plan is of a realm; every one of that realm where none is named. */
    private record Play(@Nullable MessageId exercise, Realm realm) {}

    EndedExercises(StandingMessages standing, Instant now) {
        for (Message<?> message : standing.currentOf(MessageType.EXERCISE_CONTROL)) {
            message.as(ExerciseControl.class)
                    .filter(control -> ends(control.body().action()))
                    .filter(control -> !effectiveAt(control).isAfter(now))
                    .ifPresent(this::add);
        }
    }

    private static boolean ends(ExerciseAction action) {
        return action == ExerciseAction.END || action == ExerciseAction.REAL_EVENT;
    }

    private static Instant effectiveAt(Message<ExerciseControl> control) {
        Timestamp effective = control.body().effectiveAt();
        return effective == null ? Sending.at(control) : effective.instant().orElse(Instant.MAX);
    }

    private void add(Message<ExerciseControl> control) {
        ExerciseReference played = control.header().exercise();
        MessageId exercise = played == null ? control.body().exercise() : played.id();
        if (exercise != null) {
            exercises.add(exercise);
        }
        PartyRole originator = control.header().originator();
        Set<Office> ending = callers.computeIfAbsent(
                new Play(exercise, planned(control.header().realm())), key -> new HashSet<>());
        ending.add(Office.of(originator));
        ending.add(new Office(originator.party(), null));
    }

    /** The realm of the plans that a control is about: what is played is announced in earnest. */
    private static Realm planned(Realm realm) {
        return realm == Realm.EXERCISE ? Realm.ACTUAL : realm;
    }

    /** Whether anybody has called it over. */
    boolean isEnded(MessageId exercise) {
        return exercises.contains(exercise);
    }

    /** Whether one of these offices has called it over; a real event without an exercise ends all that its sender controls. */
    boolean isEndedBy(Set<Office> controllers, MessageId exercise, Realm realm) {
        Set<Office> ofThis = callers.getOrDefault(new Play(exercise, realm), Set.of());
        Set<Office> all = callers.getOrDefault(new Play(null, realm), Set.of());
        return controllers.stream().anyMatch(office -> ofThis.contains(office) || all.contains(office));
    }
}
