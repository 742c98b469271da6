package org.tocsin.internal.feed;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is made of the lines of a feed, in the order of the feed; for one thread at a time.
 *
 * @param <R> what is made of a line
 */
public interface LineWork<R> extends AutoCloseable {

    /**
     * The work on these lines.
     *
     * @param work what is done with each line; with several threads it is called from all of them
     * @param threads how many threads work at the most, the one that calls {@link #next} among them; at least 1
     */
    static <R> LineWork<R> of(LineSplitter lines, Function<Line, R> work, int threads) {
        return threads == 1 ? new SequentialWork<>(lines, work) : new ParallelWork<>(lines, work, threads);
    }

    /**
     * What was made of the next line; null at the end of the feed. What the work throws is thrown
     * here, when its line's turn has come.
     *
     * @throws java.io.UncheckedIOException where the input failed, once all lines before have been given
     */
    @Nullable
    R next();

    /** Ends the threads, if there are any; may be called from any thread, and more than once. */
    @Override
    default void close() {}
}
