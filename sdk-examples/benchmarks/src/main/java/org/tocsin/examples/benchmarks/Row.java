package org.tocsin.examples.benchmarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a candidate costs, what it is not meant to be charged for taken off.
 *
 * @param name the candidate
 * @param ratio its best time to that of its baseline
 * @param p25 the same of the lower quartiles
 * @param bytes what one run allocates
 * @param nanos the best time of one run
 */
record Row(String name, double ratio, double p25, long bytes, long nanos) {

    /** A row for each candidate, in their order. */
    static List<Row> of(List<Candidate> candidates, List<Measure> measures) {
        Map<String, Measure> byName = measures.stream().collect(Collectors.toMap(Measure::name, measure -> measure));
        return candidates.stream().map(candidate -> of(candidate, byName)).toList();
    }

    private static Row of(Candidate candidate, Map<String, Measure> measures) {
        Measure gross = Objects.requireNonNull(measures.get(candidate.name()));
        Measure baseline = Objects.requireNonNull(measures.get(candidate.baseline()));
        Optional<Measure> overhead = candidate.overhead().map(measures::get);
        double least = gross.least() - overhead.map(Measure::least).orElse(0.0);
        double quartile =
                gross.lowerQuartile() - overhead.map(Measure::lowerQuartile).orElse(0.0);
        return new Row(
                candidate.name(),
                least / baseline.least(),
                quartile / baseline.lowerQuartile(),
                gross.bytes() - overhead.map(Measure::bytes).orElse(0L),
                Math.round(least));
    }

    /** The row for programs. */
    Map<String, Object> json() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("ratio", rounded(ratio));
        members.put("p25", rounded(p25));
        members.put("bytes", bytes);
        members.put("nanos", nanos);
        return members;
    }

    /** To three places. */
    static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
