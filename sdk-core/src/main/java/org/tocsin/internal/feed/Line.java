package org.tocsin.internal.feed;

/**
 * One line of a feed without its end.
 *
 * @param number the number of the line, from 1
 * @param bytes what stands in it; empty where it was too long
 * @param tooLong whether it was longer than is taken
 * @param end how many bytes of the feed end with this line
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares lines
public record Line(long number, byte[] bytes, boolean tooLong, long end) {}
