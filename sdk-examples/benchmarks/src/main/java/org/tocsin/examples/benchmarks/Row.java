package org.tocsin.examples.benchmarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
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
        Map<String, Candidate> named = candidates.stream().collect(Collectors.toMap(Candidate::name, each -> each));
        return candidates.stream()
                .map(candidate -> of(candidate, named, byName))
                .toList();
    }

    private static Row of(Candidate candidate, Map<String, Candidate> candidates, Map<String, Measure> measures) {
        Measure baseline = Objects.requireNonNull(measures.get(candidate.baseline()));
        ToDoubleFunction<ToDoubleFunction<Measure>> net = figure -> net(candidate, candidates, measures, figure);
        double least = net.applyAsDouble(Measure::least);
        return new Row(
                candidate.name(),
                least / baseline.least(),
                net.applyAsDouble(Measure::lowerQuartile) / baseline.lowerQuartile(),
                Math.round(net.applyAsDouble(Measure::bytes)),
                Math.round(least));
    }

    /** A figure without that of the overhead, which may have an overhead itself. */
    private static double net(
            Candidate candidate,
            Map<String, Candidate> candidates,
            Map<String, Measure> measures,
            ToDoubleFunction<Measure> figure) {
        double gross = figure.applyAsDouble(Objects.requireNonNull(measures.get(candidate.name())));
        return candidate
                .overhead()
                .map(name -> gross - net(Objects.requireNonNull(candidates.get(name)), candidates, measures, figure))
                .orElse(gross);
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
