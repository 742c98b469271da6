package org.tocsin.internal.feed;

import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Line work done by several threads: the calling thread reads the input, gives batches of lines to the other threads,
 * works on batches itself instead of waiting, and returns the results in order.
 *
 * <p>The work in progress is limited in batches and in bytes, so that memory does not grow with the feed. All pending
 * results are returned before a read that may wait, so results are not delayed while a feed is still being written.
 */
final class ParallelWork<R> implements LineWork<R> {

    private static final int BATCHES_A_THREAD = 4;
    private static final long BYTES_A_THREAD = 1 << 20;

    private final LineBatches input;
    private final Function<Line, R> work;
    private final int threads;
    private final Crew crew;
    private final Deque<Batch<R>> underWay = new ArrayDeque<>();
    private long bytesUnderWay;
    private Iterator<R> ready = Collections.emptyIterator();
    private @Nullable Batch<R> given;

    ParallelWork(LineSplitter lines, Function<Line, R> work, int threads) {
        this.input = new LineBatches(lines);
        this.work = work;
        this.threads = threads;
        this.crew = new Crew(threads - 1);
    }

    @Override
    public @Nullable R next() {
        while (!ready.hasNext()) {
            if (!advance()) {
                return null;
            }
        }
        return crew.isDismissed() ? null : ready.next();
    }

    /** Moves to the next batch; false at the end. */
    private boolean advance() {
        if (given != null) {
            Batch<R> last = given;
            given = null;
            endWhereFailed(last);
        }
        readAhead(true);
        Batch<R> head = underWay.poll();
        if (crew.isDismissed()) {
            return false;
        }
        if (head == null) {
            crew.dismiss();
            input.throwFailure();
            return false;
        }
        finish(head);
        bytesUnderWay -= head.bytes();
        readAhead(false);
        given = head;
        ready = head.results();
        return true;
    }

    /** If the work on a batch failed, stops all threads and throws its exception. */
    private void endWhereFailed(Batch<R> batch) {
        Throwable failure = batch.failure();
        if (failure != null) {
            crew.dismiss();
            Batch.rethrow(failure);
        }
    }

    /** Reads batches for the other threads; waits for the input only if that is allowed and no work is in progress. */
    private void readAhead(boolean mayWait) {
        while (!crew.isDismissed()
                && underWay.size() < BATCHES_A_THREAD * threads
                && bytesUnderWay < BYTES_A_THREAD * threads
                && ((mayWait && underWay.isEmpty()) || input.atHand())) {
            List<Line> lines = input.next();
            if (lines.isEmpty()) {
                return;
            }
            Batch<R> batch = new Batch<>(lines, work, crew::isDismissed);
            underWay.add(batch);
            bytesUnderWay += batch.bytes();
            crew.execute(batch);
        }
    }

    /** Works on the batches that no other thread has begun, in order, until this batch is done. */
    private void finish(Batch<R> head) {
        head.takeUp();
        for (Iterator<Batch<R>> others = underWay.iterator(); others.hasNext() && !head.isDone(); ) {
            others.next().takeUp();
        }
        try {
            head.await();
        } catch (InterruptedException interrupted) {
            crew.dismiss();
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new InterruptedIOException("interrupted while waiting for lines of a feed"));
        }
    }

    @Override
    public void close() {
        crew.dismiss();
    }
}
