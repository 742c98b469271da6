/**
 * How feeds are worked through: {@link org.tocsin.internal.feed.LineReader} is the reader of feeds, {@link
 * org.tocsin.internal.feed.LineSplitter} cuts them into lines, and {@link org.tocsin.internal.feed.LineWork} gives what is
 * made of each, in order, with one thread or several.
 */
package org.tocsin.internal.feed;
