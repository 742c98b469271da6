package org.tocsin.examples.benchmarks;

import java.time.Duration;

/**
 * How long is measured, in times on the wall since the start, so that a busy machine makes the figures coarser and not
 * the wait longer.
 *
 * @param first until when only what the goals are about is warmed
 * @param warm until when everything is only warmed
 * @param all when everything ends
 * @param round how long one candidate runs, in time of the processor, before it is the turn of the next
 */
record Effort(Duration first, Duration warm, Duration all, Duration round) {

    /** For figures that are kept, and for a quick look. */
    static Effort of(boolean quick) {
        return quick ? seconds(20, 30, 46, 4) : seconds(60, 120, 300, 12);
    }

    private static Effort seconds(long first, long warm, long all, long roundMillis) {
        return new Effort(
                Duration.ofSeconds(first),
                Duration.ofSeconds(warm),
                Duration.ofSeconds(all),
                Duration.ofMillis(roundMillis));
    }

    /** The same for each of several equal parts of the work. */
    Effort share(int parts) {
        return new Effort(first.dividedBy(parts), warm.dividedBy(parts), all.dividedBy(parts), round);
    }
}
