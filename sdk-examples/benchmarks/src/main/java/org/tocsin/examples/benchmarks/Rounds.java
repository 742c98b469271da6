package org.tocsin.examples.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The measurement of several candidates in turn, so that what disturbs the machine disturbs them all alike: each has a
 * short round, again and again. Times are those of the processor for this thread, so that other programs count only
 * through the caches.
 */
final class Rounds {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final List<Candidate> candidates;
    private final List<Measure> measures;
    private final int[] runs;
    private final long roundNanos;
    private long spent;
    private volatile Object sink = "";

    Rounds(List<Candidate> candidates, Duration round) {
        this.candidates = List.copyOf(candidates);
        this.measures =
                candidates.stream().map(each -> new Measure(each.name())).toList();
        this.runs = IntStream.generate(() -> 1).limit(candidates.size()).toArray();
        this.roundNanos = round.toNanos();
    }

    /** Runs several such measurements side by side, each for the same share of the time, and counts nothing yet. */
    static void warm(List<Rounds> all, long end) {
        all.forEach(rounds -> rounds.spent = 0);
        while (System.nanoTime() < end) {
            least(all).turn(false);
        }
    }

    /**
     * The same for rounds that count, of which each candidate has at least one.
     *
     * @param end when to end, by {@link System#nanoTime}
     * @return the share of a processor that this had: 1 on an idle machine
     */
    static double count(List<Rounds> all, long end) {
        long begin = System.nanoTime();
        long cpu = THREADS.getCurrentThreadCpuTime();
        all.forEach(rounds -> rounds.spent = 0);
        while (System.nanoTime() < end || least(all).spent == 0) {
            least(all).turn(true);
        }
        return (double) (THREADS.getCurrentThreadCpuTime() - cpu) / (System.nanoTime() - begin);
    }

    /** The one that has had the least of the time. */
    private static Rounds least(List<Rounds> all) {
        return all.stream()
                .min(Comparator.comparingLong(rounds -> rounds.spent))
                .orElseThrow();
    }

    private void turn(boolean counts) {
        long start = System.nanoTime();
        for (int i = 0; i < runs.length; i++) {
            runs[i] = round(candidates.get(i), runs[i], measures.get(i), counts);
        }
        spent += System.nanoTime() - start;
    }

    /** Runs a candidate that often; how often it should run next to fill a round. */
    private int round(Candidate candidate, int times, Measure measure, boolean counts) {
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        long start = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < times; i++) {
            sink = candidate.work().get();
        }
        double nanos = Math.max(1, THREADS.getCurrentThreadCpuTime() - start);
        if (counts) {
            measure.add(nanos / times, (THREADS.getCurrentThreadAllocatedBytes() - allocated) / times);
        }
        return (int) Math.max(1, Math.min(2.0 * times, times * roundNanos / nanos));
    }

    /** What the candidates cost, in their order. */
    List<Measure> measures() {
        return measures;
    }

    /** The table's rows by the name of the candidate. */
    List<Row> rows() {
        return Row.of(candidates, measures);
    }

    /** The last result, so that no work can be left out as unused. */
    Object sink() {
        return sink;
    }
}
