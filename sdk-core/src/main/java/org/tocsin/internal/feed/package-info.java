/**
 * Processing of feeds: {@link org.tocsin.internal.feed.LineReader} is the reader of feeds, {@link
 * org.tocsin.internal.feed.LineSplitter} splits them into lines, and {@link org.tocsin.internal.feed.LineWork} returns
 * the result of each line, in order, with one thread or several.
 */
package org.tocsin.internal.feed;
