package org.tocsin.feed;

import java.io.InputStream;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads JSON Lines feeds in constant memory: it makes a result of every line and gives the results in the order of the
 * feed, with one thread or several.
 *
 * <p>Immutable; safe to share between threads if its listener is.
 *
 * @param <R> what is made of a line
 */
public interface FeedReader<R> {

    /**
     * The same reader, with at most this many threads for each feed, including the one that consumes the stream. The
     * order stays that of the feed. With 1, the default, no thread is created, and no line is read before it is asked
     * for; with more, the other threads are daemon threads, and the feed is read ahead: up to 1 MiB for each thread,
     * and one line.
     *
     * @throws IllegalArgumentException where it is less than 1
     */
    FeedReader<R> parallel(int threads);

    /** The same reader, which reports the progress of each feed to this listener only. */
    FeedReader<R> listening(FeedListener listener);

    /**
     * A reader that applies a function to the result of every line, on the thread that has read the line: the function
     * may be called from several threads at once. An exception that it throws is thrown by the stream at the place of
     * that line.
     */
    <S> FeedReader<S> map(Function<? super FeedLine<R>, ? extends S> next);

    /**
     * What becomes of each line of a feed, as the stream is consumed; blank lines are skipped. A line that can't be
     * read, or is longer than the limit, is refused like any other, and the reading goes on. An error that is thrown
     * while a line is worked on comes out of the stream after the lines before it.
     *
     * <p>The input is read on the thread that consumes the stream, and is not closed. Results of a feed that is still
     * being written are not delayed: before the reader waits for more input, it gives what it has. Close the stream if
     * it may not be consumed to the end: that ends the threads; without it, they end when the work that they have begun
     * is done. Where the consuming thread is interrupted while it waits for another one, the stream ends with an {@link
     * java.io.InterruptedIOException}, wrapped, and the thread stays interrupted.
     *
     * @throws java.io.UncheckedIOException from the stream, where the input fails, after all lines before
     */
    Stream<FeedLine<R>> lines(InputStream in);
}
