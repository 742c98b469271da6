package org.tocsin.internal.feed;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The work on a few lines, done by the first thread that takes it. */
final class Batch<R> implements Runnable {

    private final Function<Line, R> work;
    private final BooleanSupplier stopped;
    private final int bytes;
    private final AtomicBoolean takenUp = new AtomicBoolean();
    private final CountDownLatch done = new CountDownLatch(1);
    private final List<R> results;
    private List<Line> lines;
    private @Nullable Throwable failure;

    Batch(List<Line> lines, Function<Line, R> work, BooleanSupplier stopped) {
        this.lines = lines;
        this.work = work;
        this.stopped = stopped;
        this.bytes = lines.stream().mapToInt(line -> line.bytes().length).sum();
        this.results = new ArrayList<>(lines.size());
    }

    /** The total length of the lines. */
    int bytes() {
        return bytes;
    }

    @Override
    public void run() {
        takeUp();
    }

    /** Does the work; false where another thread has already taken it. */
    boolean takeUp() {
        if (takenUp.getAndSet(true)) {
            return false;
        }
        try {
            for (Iterator<Line> left = lines.iterator(); left.hasNext() && !stopped.getAsBoolean(); ) {
                results.add(work.apply(left.next()));
            }
        } catch (Throwable thrown) {
            // The failure is thrown in the thread that asks for the results, after the results before it.
            failure = thrown;
        } finally {
            lines = List.of();
            done.countDown();
        }
        return true;
    }

    boolean isDone() {
        return done.getCount() == 0;
    }

    void await() throws InterruptedException {
        done.await();
    }

    /** The results of the lines, when the work is done; fewer than the lines if the work failed. */
    Iterator<R> results() {
        return results.iterator();
    }

    /** The exception that the work threw, when it is done; null for none. */
    @Nullable
    Throwable failure() {
        return failure;
    }

    /** Throws the same exception, whether it is checked or not. */
    @SuppressWarnings("unchecked") // the cast is none at run time
    static <E extends Throwable> void rethrow(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
