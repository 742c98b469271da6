package org.tocsin.examples.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/** The table of what a message costs: every candidate on every input, as ratios to tokenising in the same run. */
final class Table implements Report {

    private static final double BUSY = 0.8;

    private final Map<Input, Map<String, Row>> rows = new LinkedHashMap<>();

    private final double share;

    private Table(double share) {
        this.share = share;
    }

    /** Measures the inputs of these names. */
    static Table of(List<String> names, Effort effort) {
        long start = System.nanoTime();
        List<Contest> contests = new ArrayList<>();
        for (String name : names) {
            System.err.println("preparing " + name);
            Inputs.find(name)
                    .ifPresentOrElse(
                            input -> contests.addAll(Contest.of(input, effort.round())),
                            () -> System.err.println(name + " is left out: its corpus is not here"));
        }
        System.err.println("measuring; ends " + effort.all().toSeconds() + " s after the start");
        Rounds.warm(rounds(contests, Contest::judged), start + effort.first().toNanos());
        Rounds.warm(rounds(contests, Contest::brief), start + effort.warm().toNanos());
        double share = Rounds.count(
                contests.stream().map(Contest::all).toList(),
                start + effort.all().toNanos());
        Table table = new Table(share);
        contests.forEach(contest -> contest.all()
                .rows()
                .forEach(row -> table.rows
                        .computeIfAbsent(contest.input(), input -> new LinkedHashMap<>())
                        .put(row.name(), row)));
        return table;
    }

    private static List<Rounds> rounds(List<Contest> contests, Function<Contest, Optional<Rounds>> which) {
        return contests.stream().map(which).flatMap(Optional::stream).toList();
    }

    /** With the goals under the inputs that have some. */
    @Override
    public String text() {
        StringBuilder text = new StringBuilder("Java " + Runtime.version() + """
                ; ratios to tokenising the same bytes, without what looking at the records costs (consume);
                cyclonedx works on a bill of materials of about the size of the usual message, and its ratios are to
                tokenising that (cyclonedx-tokenise); its own validate makes the schema anew each time
                """);
        if (share < BUSY) {
            text.append(String.format("""
                    The machine was busy: this had %.0f %% of a processor, which hardly is enough to compile what is
                    measured. Measure again when it is idle, or without --quick.
                    """, 100 * share));
        }
        rows.forEach((input, measured) -> {
            text.append(String.format(
                    "%n%-22s %8s %8s %10s %12s   %d bytes of JSON%n",
                    input.name(), "best", "p25", "bytes/op", "us", input.size()));
            measured.values()
                    .forEach(row -> text.append(String.format(
                            "%-22s %8.2f %8.2f %10d %12.1f%n",
                            row.name(), row.ratio(), row.p25(), row.bytes(), row.nanos() / 1000.0)));
            Goal.of(input.name(), measured)
                    .forEach(goal -> text.append(goal.text()).append(System.lineSeparator()));
        });
        return text.toString();
    }

    @Override
    public String json() {
        Map<String, Object> inputs = new LinkedHashMap<>();
        rows.forEach((input, measured) -> {
            Map<String, Object> members = new LinkedHashMap<>();
            measured.values().forEach(row -> members.put(row.name(), row.json()));
            inputs.put(input.name(), members);
        });
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("java", Runtime.version().toString());
        all.put("share", Row.rounded(share));
        all.put("inputs", inputs);
        all.put(
                "goals",
                rows.entrySet().stream()
                        .flatMap(each -> Goal.of(each.getKey().name(), each.getValue()).stream())
                        .map(Goal::json)
                        .toList());
        return JsonMapper.shared().writeValueAsString(all);
    }
}
