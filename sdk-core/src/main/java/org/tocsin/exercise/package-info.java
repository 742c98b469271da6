/**
 * How exercises run, and what becomes of what was learnt: {@link org.tocsin.exercise.ExerciseClock} says how play
 * stands at a moment, as an {@link org.tocsin.exercise.ExerciseState}, and what is to be played, as an {@link
 * org.tocsin.exercise.InjectSchedule}; {@link org.tocsin.exercise.LessonsTracker} follows the actions of lessons over
 * revisions. Both list the messages that they ignore, as {@link org.tocsin.exercise.IgnoredMessage}.
 */
package org.tocsin.exercise;
