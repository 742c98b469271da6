package org.tocsin.examples.commandline.conformance;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What came of a run.
 *
 * @param results one for each case that was chosen
 * @param faults what the checker did against the protocol
 */
public record ConformanceReport(
        Suite suite, Hello hello, List<CaseResult> results, List<String> faults, Duration time) {

    /** A part of the suite, and a layer; {@code all} of cases that are for every checker. */
    record Group(String name, String layer) implements Comparable<Group> {

        static Group of(CaseResult result) {
            return new Group(
                    result.shown().group(),
                    result.shown().layer().map(Layer::toString).orElse("all"));
        }

        @Override
        public int compareTo(Group other) {
            return (name + " " + layer).compareTo(other.name + " " + other.layer);
        }
    }

    Map<Group, List<CaseResult>> groups() {
        return results.stream().collect(Collectors.groupingBy(Group::of, TreeMap::new, Collectors.toList()));
    }

    static long count(List<CaseResult> results, CaseResult.Outcome outcome) {
        return results.stream().filter(each -> each.outcome() == outcome).count();
    }

    List<CaseResult> failures() {
        return results.stream().filter(CaseResult::failed).toList();
    }

    /** Whether nothing differs and something was asked. */
    public boolean passed() {
        return faults.isEmpty() && failures().isEmpty() && count(results, CaseResult.Outcome.PASSED) > 0;
    }

    /** Whether any case was chosen. */
    public boolean isEmpty() {
        return results.isEmpty() && faults.isEmpty();
    }
}
