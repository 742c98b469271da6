package org.tocsin.correspondence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tocsin.exercise.ExerciseState;
import org.tocsin.message.ExerciseId;
import org.tocsin.message.Message;
import org.tocsin.message.exercise.ExercisePlan;

/**
 * An exercise that may be played. Clause: <a href="{@docRoot}/clauses.html#exercise">exercise</a>.
 *
 * @param exercise its identifier
 * @param marker the words with which the title of every message of the play begins
 * @param plan the plan of the exercise, in the copy that was sent last; null where the desk sees none
 * @param state the state of the exercise by the control messages that the desk sees; null where it sees no plan
 * @param lastPlayedAt when the last message of the exercise that the desk sees was sent; null where there is none
 */
public record RunningExercise(
        ExerciseId exercise,
        String marker,
        @Nullable Message<ExercisePlan> plan,
        @Nullable ExerciseState state,
        @Nullable Instant lastPlayedAt) {}
