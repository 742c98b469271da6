package org.tocsin.examples.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The measurement of several candidates in turn, so that what disturbs the machine disturbs them all alike: first all
 * are warmed, then each has a short round, again and again. Times are those of the processor for this thread, so that
 * other programs count only through the caches.
 */
final class Rounds {

    private static final long ROUND_NANOS = 12_000_000;
    private static final int BATCH = 10;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final List<Candidate> candidates;
    private final int rounds;
    private volatile Object sink = "";

    Rounds(List<Candidate> candidates, int rounds) {
        this.candidates = candidates;
        this.rounds = rounds;
    }

    /** What was measured of one candidate, for one run of its work. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Measure(String name, double[] sortedNanos, long bytes) {

        double least() {
            return sortedNanos[0];
        }

        double lowerQuartile() {
            return sortedNanos[sortedNanos.length / 4];
        }

        @Override
        public String toString() {
            return name + " " + least() + " ns, " + bytes + " bytes";
        }
    }

    /** Warms all candidates, each for that long, in turns of a tenth. */
    void warm(long nanos) {
        for (int turn = 0; turn < 10; turn++) {
            for (Candidate candidate : candidates) {
                runsIn(nanos / 10, candidate);
            }
        }
    }

    /** The measures, in the order of the candidates. */
    List<Measure> measure() {
        int[] runs = new int[candidates.size()];
        double[][] nanos = new double[candidates.size()][rounds];
        long[] bytes = new long[candidates.size()];
        Arrays.fill(bytes, Long.MAX_VALUE);
        for (int round = -2; round < rounds; round++) {
            for (int i = 0; i < runs.length; i++) {
                if (round < 0) {
                    runs[i] = runsIn(ROUND_NANOS, candidates.get(i));
                    continue;
                }
                long allocated = threads.getCurrentThreadAllocatedBytes();
                nanos[i][round] = time(candidates.get(i), runs[i]);
                bytes[i] = Math.min(bytes[i], (threads.getCurrentThreadAllocatedBytes() - allocated) / runs[i]);
            }
        }
        return measures(nanos, bytes);
    }

    private List<Measure> measures(double[][] nanos, long[] bytes) {
        List<Measure> measures = new ArrayList<>();
        for (int i = 0; i < nanos.length; i++) {
            Arrays.sort(nanos[i]);
            measures.add(new Measure(candidates.get(i).name(), nanos[i], bytes[i]));
        }
        return measures;
    }

    /** How often the work runs in about that time; the clock is read between batches, for it costs something too. */
    private int runsIn(long nanos, Candidate candidate) {
        int runs = 0;
        long start = threads.getCurrentThreadCpuTime();
        while (threads.getCurrentThreadCpuTime() - start < nanos) {
            for (int i = 0; i < BATCH; i++) {
                sink = candidate.work().get();
            }
            runs += BATCH;
        }
        return runs;
    }

    private double time(Candidate candidate, int runs) {
        long start = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < runs; i++) {
            sink = candidate.work().get();
        }
        return (threads.getCurrentThreadCpuTime() - start) / (double) runs;
    }

    /** The last result, so that no work can be left out as unused. */
    Object sink() {
        return sink;
    }
}
