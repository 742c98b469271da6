package org.tocsin.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tocsin.examples.benchmarks.FirstMessage.Task;
import tools.jackson.databind.json.JsonMapper;

/** The start: how long a fresh JVM lives that reads one message, beside one that tokenises it and one that is empty. */
final class Start {

    private static final int RUNS = 20;
    private static final int QUICK_RUNS = 5;

    private final Map<Task, double[]> millis = new EnumMap<>(Task.class);

    private Start() {}

    /** Starts the JVMs in turn, and gives the table as text or JSON. */
    static String run(Options options) throws IOException, InterruptedException {
        int runs = options.quick() ? QUICK_RUNS : RUNS;
        Start start = new Start();
        for (Task task : Task.values()) {
            start.millis.put(task, new double[runs]);
        }
        for (int run = -1; run < runs; run++) {
            for (Map.Entry<Task, double[]> each : start.millis.entrySet()) {
                double life = life(each.getKey());
                if (run >= 0) {
                    each.getValue()[run] = life;
                }
            }
        }
        start.millis.values().forEach(Arrays::sort);
        return options.json() ? start.json() : start.text();
    }

    private static double life(Task task) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command =
                List.of(java, "-cp", System.getProperty("java.class.path"), FirstMessage.class.getName(), task.name());
        long begin = System.nanoTime();
        int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (exit != 0) {
            throw new IOException("a JVM ended with " + exit + ": " + command);
        }
        return (System.nanoTime() - begin) / 1e6;
    }

    private String text() {
        StringBuilder text =
                new StringBuilder("Java " + Runtime.version() + "; life of a JVM, ratios to tokenising\n\n");
        text.append(String.format("%-10s %8s %8s %10s %10s%n", "", "best", "median", "best ms", "median ms"));
        rows().forEach((task, row) -> text.append(String.format(
                "%-10s %8.2f %8.2f %10.0f %10.0f%n",
                task, row.get("ratio"), row.get("median"), row.get("millis"), row.get("medianMillis"))));
        return text.toString();
    }

    private String json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("java", Runtime.version().toString());
        all.put("start", rows());
        return JsonMapper.shared().writeValueAsString(all);
    }

    private Map<String, Map<String, Double>> rows() {
        Map<String, Map<String, Double>> rows = new LinkedHashMap<>();
        millis.forEach((task, sorted) -> rows.put(task.name().toLowerCase(Locale.ROOT), row(sorted)));
        return rows;
    }

    private Map<String, Double> row(double[] sorted) {
        double[] baseline = millis.getOrDefault(Task.TOKENISE, sorted);
        int middle = sorted.length / 2;
        Map<String, Double> row = new LinkedHashMap<>();
        row.put("ratio", rounded(sorted[0] / baseline[0]));
        row.put("median", rounded(sorted[middle] / baseline[middle]));
        row.put("millis", rounded(sorted[0]));
        row.put("medianMillis", rounded(sorted[middle]));
        return row;
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
