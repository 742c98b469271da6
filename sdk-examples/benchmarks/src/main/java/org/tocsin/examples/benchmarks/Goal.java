package org.tocsin.examples.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A goal of the project, and what was measured.
 *
 * @param input the input it is for
 * @param what what is compared
 * @param figure what was measured
 * @param limit what it may be at the most
 */
record Goal(String input, String what, double figure, double limit) {

    private static final double READ = 1.9;
    private static final double READ_AT_LEAST = 2.2;
    private static final double READ_ACCENTED = 2.4;
    private static final double READ_BYTES = 10_000;
    private static final double CHECK = 0.4;
    private static final double WRITE = 1.2;
    private static final double EXPLAIN = 1.5;

    /** The goals for an input with these rows; many inputs have none. */
    static List<Goal> of(String input, Map<String, Row> rows) {
        List<Goal> goals = new ArrayList<>();
        switch (input) {
            case "usual" -> {
                goals.add(new Goal(input, "read/tokenise", row(rows, "read").ratio(), READ));
                goals.add(new Goal(
                        input, "read/tokenise, at least", row(rows, "read").ratio(), READ_AT_LEAST));
                goals.add(new Goal(
                        input, "bytes allocated by read", row(rows, "read").bytes(), READ_BYTES));
                goals.add(new Goal(
                        input,
                        "check-object/tokenise",
                        row(rows, "check-object").ratio(),
                        CHECK));
                goals.add(new Goal(input, "write/jackson-write", ratio(rows, "write", "jackson-write"), WRITE));
            }
            case "accented" ->
                goals.add(new Goal(input, "read/tokenise", row(rows, "read").ratio(), READ_ACCENTED));
            case "invalid-1", "invalid-24" ->
                goals.add(new Goal(input, "explain/networknt", ratio(rows, "explain", "networknt"), EXPLAIN));
            default -> {}
        }
        return goals;
    }

    /** Those of the candidates that a goal for the input needs. */
    static List<Candidate> candidates(String input, List<Candidate> candidates) {
        List<String> needed = switch (input) {
            case "usual" ->
                List.of("tokenise", "read", "read-unused", "consume", "check-object", "write", "jackson-write");
            case "accented" -> List.of("tokenise", "read", "read-unused", "consume");
            case "invalid-1", "invalid-24" -> List.of("explain", "networknt");
            default -> List.of();
        };
        return candidates.stream().filter(each -> needed.contains(each.name())).toList();
    }

    private static double ratio(Map<String, Row> rows, String one, String other) {
        return (double) row(rows, one).nanos() / row(rows, other).nanos();
    }

    private static Row row(Map<String, Row> rows, String name) {
        return Objects.requireNonNull(rows.get(name), name);
    }

    boolean met() {
        return figure <= limit;
    }

    /** One line for people. */
    String text() {
        return String.format(
                "goal  %-26s %9.2f <= %-9.5g %s",
                what,
                figure,
                limit,
                met() ? "met" : String.format("missed by %.2f (%.0f %%)", figure - limit, 100 * (figure / limit - 1)));
    }

    /** The goal for programs. */
    Map<String, Object> json() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("input", input);
        members.put("goal", what);
        members.put("figure", Row.rounded(figure));
        members.put("limit", limit);
        members.put("met", met());
        return members;
    }
}
