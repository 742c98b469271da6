package org.tocsin.feed;

/**
 * One line of a feed, and what was made of it.
 *
 * @param number the number of the line, from 1; blank lines count
 * @param result what was made of it
 * @param <R> what is made of a line
 */
public record FeedLine<R>(long number, R result) {}
