package org.tocsin.correspondence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tocsin.code.ExerciseAction;
import org.tocsin.message.ExerciseId;
import org.tocsin.message.ExerciseReference;
import org.tocsin.message.Message;
import org.tocsin.message.exercise.ExerciseControl;
import org.tocsin.message.exercise.ExercisePlan;

/**
 * The control messages that the desk sees, by the exercise that they name; a control for a real event may name none.
 */
final class ExerciseControls {

    private final Map<ExerciseId, List<Message<ExerciseControl>>> byExercise = new HashMap<>();
    private final RealEvents realEvents = new RealEvents();

    /** Those of some exercises, and those that name none. */
    ExerciseControls(CurrentMessages standing, Collection<ExerciseId> exercises) {
        Set<Topic> topics = new TreeSet<>(Set.of(Topic.controlsOfAnyPlay()));
        exercises.forEach(exercise -> topics.add(Topic.controls(exercise)));
        for (Message<?> message : standing.currentAbout(topics)) {
            message.narrowTo(ExerciseControl.class).ifPresent(this::add);
        }
    }

    /** The exercise that a message belongs to, or its body names. */
    static Optional<ExerciseId> exercise(Message<ExerciseControl> control) {
        ExerciseReference played = control.header().exercise();
        return Optional.ofNullable(played == null ? control.body().exercise() : played.id());
    }

    private void add(Message<ExerciseControl> control) {
        Optional<ExerciseId> exercise = exercise(control);
        if (exercise.isPresent()) {
            byExercise.computeIfAbsent(exercise.get(), key -> new ArrayList<>()).add(control);
        } else if (control.body().action() == ExerciseAction.REAL_EVENT) {
            realEvents.add(control);
        }
    }

    /**
     * Those that may be about the exercise of a plan; its {@link org.tocsin.exercise.ExerciseClock} decides which of
     * them count.
     */
    List<Message<ExerciseControl>> of(Message<ExercisePlan> plan) {
        List<Message<ExerciseControl>> controls =
                new ArrayList<>(byExercise.getOrDefault(plan.body().exercise(), List.of()));
        controls.addAll(realEvents.of(plan));
        return controls;
    }

    /**
     * Whether anybody has ended an exercise by a moment, with a control message that names it: an end or a real event.
     */
    boolean end(ExerciseId exercise, Instant now) {
        return byExercise.getOrDefault(exercise, List.of()).stream()
                .filter(control -> isEnd(control.body().action()))
                .anyMatch(control -> !RealEvents.effectiveAt(control).isAfter(now));
    }

    private static boolean isEnd(ExerciseAction action) {
        return action == ExerciseAction.END || action == ExerciseAction.REAL_EVENT;
    }
}
