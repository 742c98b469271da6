/**
 * Exercises, and what is learnt from them and from incidents.
 *
 * <p>Bodies: {@link org.tocsin.message.exercise.ExercisePlan} (announces an exercise),
 * {@link org.tocsin.message.exercise.ExerciseInject} (a piece of play that is no message of this format),
 * {@link org.tocsin.message.exercise.ExerciseControl} (starts, pauses and ends play) and
 * {@link org.tocsin.message.exercise.LessonsLearnt} (lessons with their actions). The records that these are made of are
 * generated, too. What is done with them stands in
 * {@code org.tocsin.exercise}.
 *
 * <p>An exercise is paused:
 *
 * <pre>{@code
 * ExerciseControl pause = ExerciseControl.builder()
 *         .action(ExerciseAction.PAUSE)
 *         .effectiveAt("2026-11-17T10:45:00Z")
 *         .reason("en", "A real call came in at two desks.")
 *         .build();
 * }</pre>
 */
package org.tocsin.message.exercise;
