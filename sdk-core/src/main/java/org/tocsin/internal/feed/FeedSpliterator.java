package org.tocsin.internal.feed;

import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.tocsin.feed.FeedLine;
import org.tocsin.feed.FeedListener;
import org.tocsin.feed.FeedProgress;

/** The lines of a feed as the source of a stream; it informs the listener as they are consumed. */
public final class FeedSpliterator<R> extends Spliterators.AbstractSpliterator<FeedLine<R>> {

    private static final long LINES_A_CALL = 100;
    private static final long BYTES_A_CALL = 1 << 20;

    private static final FeedProgress NONE = new FeedProgress(0, 0, 0, 0);

    private final LineWork<JudgedLine<R>> lines;
    private final LongSupplier position;
    private final FeedListener listener;
    private FeedProgress progress = NONE;
    private FeedProgress told = NONE;
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
        progress = plus(next.verdict(), next.end());
        if (progress.lines() - told.lines() >= LINES_A_CALL || progress.bytes() - told.bytes() >= BYTES_A_CALL) {
            tell();
        }
        return true;
    }

    /** Ends the stream and its threads; may be called from any thread. */
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
            progress = new FeedProgress(
                    progress.accepted(), progress.refused(), progress.otherRealms(), position.getAsLong());
            tell();
        }
    }

    /** The progress after one more line, which ends at this byte. */
    private FeedProgress plus(LineVerdict verdict, long end) {
        return new FeedProgress(
                progress.accepted() + (verdict == LineVerdict.ACCEPTED ? 1 : 0),
                progress.refused() + (verdict == LineVerdict.REFUSED ? 1 : 0),
                progress.otherRealms() + (verdict == LineVerdict.OTHER_REALM ? 1 : 0),
                end);
    }
}
