/**
 * Exercises, and what is learnt from them and from incidents.
 *
 * <p>Bodies: {@link org.tocsin.message.exercise.ExercisePlan} (announces an exercise),
 * {@link org.tocsin.message.exercise.ExerciseInject} (a piece of play that is no message of this format),
 * {@link org.tocsin.message.exercise.ExerciseControl} (starts, pauses and ends play) and
 * {@link org.tocsin.message.exercise.LessonsLearnt} (lessons with their actions). The records that these are made of are
 * generated, too.
 *
 * <p>By hand: {@link org.tocsin.message.exercise.ExerciseClock} says how play stands at a moment, as an
 * {@link org.tocsin.message.exercise.ExerciseState}, and what is to be played, as an
 * {@link org.tocsin.message.exercise.InjectSchedule}; {@link org.tocsin.message.exercise.LessonsTracker} follows the
 * actions of lessons over revisions. Both leave some messages aside and say which, as
 * {@link org.tocsin.message.exercise.IgnoredMessage}.
 */
package org.tocsin.message.exercise;
