package org.tocsin.internal.feed;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The results of the lines of a feed, in the order of the feed; for one thread at a time.
 *
 * @param <R> the result of a line
 */
public interface LineWork<R> extends AutoCloseable {

    /**
     * The work on these lines.
     *
     * @param work the function applied to each line; with several threads it is called from all of them
     * @param threads the greatest number of threads, including the one that calls {@link #next}; at least 1
     */
    static <R> LineWork<R> of(LineSplitter lines, Function<Line, R> work, int threads) {
        return threads == 1 ? new SequentialWork<>(lines, work) : new ParallelWork<>(lines, work, threads);
    }

    /**
     * The result of the next line; null at the end of the feed. An exception of the work is thrown here, in the place
     * of the result of its line.
     *
     * @throws java.io.UncheckedIOException where the input failed, after the results of all lines before
     */
    @Nullable
    R next();

    /** Ends the threads, if there are any; may be called from any thread, and more than once. */
    @Override
    default void close() {}
}
