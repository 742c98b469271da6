package org.tocsin.internal.feed;

/**
 * One line of a feed without its line end.
 *
 * @param number the number of the line, from 1
 * @param bytes its content; empty where it was too long
 * @param tooLong whether it was longer than allowed
 * @param end the position in the feed, in bytes, at which the line ends
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares lines
public record Line(long number, byte[] bytes, boolean tooLong, long end) {}
