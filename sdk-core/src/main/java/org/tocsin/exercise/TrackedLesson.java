package org.tocsin.exercise;

import org.tocsin.message.MessageKey;
import org.tocsin.message.exercise.Lesson;

/**
 * A lesson, as the newest revision tells of it.
 *
 * @param message the message with the lesson
 * @param lesson the lesson; its number is its own in the message
 */
public record TrackedLesson(MessageKey message, Lesson lesson) {}
