package org.tocsin.correspondence;

import java.time.Instant;
import java.util.Optional;
import org.tocsin.exercise.ExerciseState;
import org.tocsin.message.ExerciseId;
import org.tocsin.message.Message;
import org.tocsin.message.exercise.ExercisePlan;

/**
 * An exercise that may be played. Clause: <a href="{@docRoot}/clauses.html#exercise">exercise</a>.
 *
 * @param exercise its identifier
 * @param marker the words with which the title of every message of the play begins
 * @param plan the plan by which it runs, the copy that was sent last; empty where none is in sight
 * @param state how play stands by the controls in sight; empty where no plan is
 * @param lastPlayedAt when the last message of play in sight was sent; empty where there is none
 */
public record RunningExercise(
        ExerciseId exercise,
        String marker,
        Optional<Message<ExercisePlan>> plan,
        Optional<ExerciseState> state,
        Optional<Instant> lastPlayedAt) {}
