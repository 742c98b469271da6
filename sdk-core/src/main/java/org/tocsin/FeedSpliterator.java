package org.tocsin;

import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.tocsin.internal.feed.LineWork;

/** The lines of a feed as a stream has them; tells the listener as they are consumed. */
final class FeedSpliterator<R> extends Spliterators.AbstractSpliterator<FeedLine<R>> {

    private static final long LINES_A_CALL = 100;
    private static final long BYTES_A_CALL = 1 << 20;

    private final LineWork<JudgedLine<R>> lines;
    private final LongSupplier position;
    private final FeedListener listener;
    private FeedProgress progress = FeedProgress.NONE;
    private FeedProgress told = FeedProgress.NONE;
    private volatile boolean ended;

    FeedSpliterator(LineWork<JudgedLine<R>> lines, LongSupplier position, FeedListener listener) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.lines = lines;
        this.position = position;
        this.listener = listener;
    }

    @Override
    public boolean tryAdvance(Consumer<? super FeedLine<R>> action) {
        JudgedLine<R> next = ended ? null : lines.next();
        if (next == null) {
            end();
            return false;
        }
        action.accept(next.line());
        progress = progress.plus(next.verdict(), next.end());
        if (progress.lines() - told.lines() >= LINES_A_CALL || progress.bytes() - told.bytes() >= BYTES_A_CALL) {
            tell();
        }
        return true;
    }

    /** Nothing more is given, and the threads end; may be called from any thread. */
    void close() {
        ended = true;
        lines.close();
    }

    private void tell() {
        told = progress;
        listener.reached(progress);
    }

    private void end() {
        if (!ended) {
            ended = true;
            progress = progress.at(position.getAsLong());
            tell();
        }
    }
}
