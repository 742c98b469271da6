package org.tocsin.exercise;

import org.tocsin.message.MessageKey;

/**
 * The key of an action of a lesson, which stays the same over all revisions of its message.
 *
 * @param message the message with the lesson
 * @param lesson the number of the lesson in the message
 * @param action the number of the action in the message
 */
public record ActionKey(MessageKey message, int lesson, int action) {}
