package org.tocsin.examples.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What one run of a candidate cost, in each of many rounds. */
final class Measure {

    private final String name;
    private final List<Double> nanos = new ArrayList<>();
    private long bytes = Long.MAX_VALUE;

    Measure(String name) {
        this.name = name;
    }

    /** Adds a round. */
    void add(double nanosOfRun, long bytesOfRun) {
        nanos.add(nanosOfRun);
        bytes = Math.min(bytes, bytesOfRun);
    }

    String name() {
        return name;
    }

    /** The time of the best round. */
    double least() {
        return Collections.min(nanos);
    }

    /** The time that a quarter of the rounds needed at the most. */
    double lowerQuartile() {
        return nanos.stream().sorted().toList().get(nanos.size() / 4);
    }

    /** The least that was allocated. */
    long bytes() {
        return bytes;
    }

    @Override
    public String toString() {
        return name + " " + least() + " ns, " + bytes + " bytes";
    }
}
