/**
 * Messages for exercises, and the lessons learnt from exercises and incidents.
 *
 * <p>Bodies: {@link org.tocsin.message.exercise.ExercisePlan} (announces an exercise), {@link
 * org.tocsin.message.exercise.ExerciseInject} (an inject that is not a message of this format), {@link
 * org.tocsin.message.exercise.ExerciseControl} (starts, pauses and ends play) and {@link
 * org.tocsin.message.exercise.LessonsLearnt} (lessons with their actions). The records that are parts of them are
 * generated, too. Operations on them are in {@code org.tocsin.exercise}.
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
