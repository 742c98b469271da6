package org.tocsin.directory;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a campaign of checks. They describe contacts and must not be used to rank parties.
 *
 * @param asked how many contacts were checked
 * @param answered how many of them a person answered for ({@link CheckResult#isAnswered})
 * @param passed how many of them passed ({@link CheckResult#isPassed})
 * @param findings how many of them have each finding; those that none has are left out
 * @param medianTime the median time to answer; null where nobody answered
 * @param slowestTime the longest time to answer; null where nobody answered
 */
public record CheckTotals(
        int asked,
        int answered,
        int passed,
        Map<CheckFinding, Integer> findings,
        @Nullable Duration medianTime,
        @Nullable Duration slowestTime) {

    public CheckTotals {
        findings = Collections.unmodifiableMap(copy(findings));
    }

    private static Map<CheckFinding, Integer> copy(Map<CheckFinding, Integer> findings) {
        Map<CheckFinding, Integer> copy = new EnumMap<>(CheckFinding.class);
        copy.putAll(findings);
        return copy;
    }

    /** The totals of these results. */
    static CheckTotals of(List<CheckResult> results) {
        Map<CheckFinding, Integer> findings = new EnumMap<>(CheckFinding.class);
        results.forEach(result -> result.findings().forEach(finding -> findings.merge(finding, 1, Integer::sum)));
        List<Duration> times = results.stream()
                .flatMap(result -> result.timeToAnswer().stream())
                .sorted()
                .toList();
        return new CheckTotals(
                results.size(),
                times.size(),
                (int) results.stream().filter(CheckResult::isPassed).count(),
                findings,
                median(times),
                times.isEmpty() ? null : times.get(times.size() - 1));
    }

    /** The median: of an even number of values, the mean of the two middle ones. */
    private static @Nullable Duration median(List<Duration> sorted) {
        if (sorted.isEmpty()) {
            return null;
        }
        Duration lower = sorted.get((sorted.size() - 1) / 2);
        Duration upper = sorted.get(sorted.size() / 2);
        return lower.plus(upper.minus(lower).dividedBy(2));
    }

    /** How many contacts have a finding. */
    public int count(CheckFinding finding) {
        return findings.getOrDefault(finding, 0);
    }

    /** The share of contacts that answered, from 0 to 1; empty where none was asked. */
    public OptionalDouble answeredShare() {
        return asked == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) answered / asked);
    }
}
