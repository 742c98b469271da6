package org.tocsin.examples.benchmarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.examples.benchmarks.Rounds.Measure;
import tools.jackson.databind.json.JsonMapper;

/** The table of what a message costs: every candidate on every input, as ratios to tokenising in the same run. */
final class Table {

    private static final int ROUNDS = 40;
    private static final long WARM_NANOS = 2_000_000_000;
    private static final long QUICK_WARM_NANOS = 600_000_000;

    private final Map<Input, List<Measure>> measured = new LinkedHashMap<>();

    private Table() {}

    /** Measures, and gives the table as text or JSON. */
    static String run(Options options) {
        Table table = new Table();
        for (String name : Input.names()) {
            System.err.println("measuring " + name);
            Input input = Input.of(name);
            Rounds rounds = new Rounds(Candidate.all(input), ROUNDS);
            rounds.warm(options.quick() ? QUICK_WARM_NANOS : WARM_NANOS);
            table.measured.put(input, rounds.measure());
        }
        return options.json() ? table.json() : table.text();
    }

    private String text() {
        StringBuilder text = new StringBuilder("Java " + Runtime.version() + "; ratios to tokenising the same bytes\n");
        measured.forEach((input, measures) -> {
            text.append(String.format(
                    "%n%-20s %8s %8s %10s   %d bytes of JSON, tokenised in %.1f us%n",
                    input.name(),
                    "best",
                    "p25",
                    "bytes/op",
                    input.json().length,
                    measures.get(0).least() / 1000));
            measures.forEach(each -> text.append(String.format(
                    "%-20s %8.2f %8.2f %10d%n",
                    each.name(), best(each, measures), quartile(each, measures), each.bytes())));
        });
        return text.toString();
    }

    private String json() {
        Map<String, Object> inputs = new LinkedHashMap<>();
        measured.forEach((input, measures) -> {
            Map<String, Object> rows = new LinkedHashMap<>();
            measures.forEach(each -> rows.put(each.name(), row(each, measures)));
            inputs.put(input.name(), rows);
        });
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("java", Runtime.version().toString());
        all.put("inputs", inputs);
        return JsonMapper.shared().writeValueAsString(all);
    }

    private static Map<String, Object> row(Measure each, List<Measure> measures) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("ratio", rounded(best(each, measures)));
        row.put("p25", rounded(quartile(each, measures)));
        row.put("bytes", each.bytes());
        row.put("nanos", Math.round(each.least()));
        return row;
    }

    private static double best(Measure each, List<Measure> measures) {
        return each.least() / measures.get(0).least();
    }

    private static double quartile(Measure each, List<Measure> measures) {
        return each.lowerQuartile() / measures.get(0).lowerQuartile();
    }

    private static double rounded(double ratio) {
        return Math.round(ratio * 1000) / 1000.0;
    }
}
