package org.tocsin.exercise;

import org.tocsin.code.Realm;
import org.tocsin.message.MessageId;
import org.tocsin.message.exercise.Lesson;

/**
 * A lesson, as the newest revision tells of it.
 *
 * @param message the message with the lesson
 * @param realm the realm of the message
 * @param lesson the lesson; its number is its own in the message
 */
public record TrackedLesson(MessageId message, Realm realm, Lesson lesson) {}
