package org.tocsin.examples.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * The table of feeds: how much sooner two threads are through a feed than one. Both take turns, and the times are those
 * of the clock on the wall, so the machine should be quiet.
 */
record FeedTable(List<Row> rows) implements Report {

    private static final int THREADS = 2;
    private static final int ROUNDS = 40;
    private static final int QUICK_ROUNDS = 10;
    private static final int WARM_ROUNDS = 3;

    /** What was measured of one feed, in milliseconds, sorted. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Row(String name, long lines, int bytes, double[] sequential, double[] parallel) {

        double best() {
            return sequential[0] / parallel[0];
        }

        double lowerQuartile() {
            return sequential[sequential.length / 4] / parallel[parallel.length / 4];
        }
    }

    /** Measures all feeds. */
    static FeedTable of(boolean quick) {
        List<Row> rows = new ArrayList<>();
        for (FeedWork work : FeedWork.all()) {
            System.err.println("measuring " + work.name());
            rows.add(row(work, quick ? QUICK_ROUNDS : ROUNDS));
        }
        return new FeedTable(List.copyOf(rows));
    }

    static Row row(FeedWork work, int rounds) {
        double[] sequential = new double[rounds];
        double[] parallel = new double[rounds];
        long lines = 0;
        for (int round = -WARM_ROUNDS; round < rounds; round++) {
            long begin = System.nanoTime();
            lines = work.run(1);
            long middle = System.nanoTime();
            work.run(THREADS);
            if (round >= 0) {
                sequential[round] = (middle - begin) / 1e6;
                parallel[round] = (System.nanoTime() - middle) / 1e6;
            }
        }
        Arrays.sort(sequential);
        Arrays.sort(parallel);
        return new Row(work.name(), lines, work.feed().length, sequential, parallel);
    }

    @Override
    public String text() {
        StringBuilder text =
                new StringBuilder("Java " + Runtime.version() + "; " + THREADS + " threads against one, on "
                        + Runtime.getRuntime().availableProcessors() + " processors; milliseconds a feed\n\n");
        text.append(String.format(
                "%-14s %8s %9s %9s %9s %9s %9s %9s%n",
                "", "lines", "bytes", "1 best", "2 best", "faster", "1 p25", "faster"));
        rows.forEach(row -> text.append(String.format(
                "%-14s %8d %9d %9.1f %9.1f %8.2fx %9.1f %8.2fx%n",
                row.name(),
                row.lines(),
                row.bytes(),
                row.sequential()[0],
                row.parallel()[0],
                row.best(),
                row.sequential()[row.sequential().length / 4],
                row.lowerQuartile())));
        return text.toString();
    }

    @Override
    public String json() {
        Map<String, Object> feeds = new LinkedHashMap<>();
        rows.forEach(row -> feeds.put(
                row.name(),
                Map.of(
                        "lines", row.lines(),
                        "bytes", row.bytes(),
                        "sequentialMillis", row.sequential()[0],
                        "parallelMillis", row.parallel()[0],
                        "speedup", row.best(),
                        "p25", row.lowerQuartile())));
        return JsonMapper.shared()
                .writeValueAsString(Map.of("java", Runtime.version().toString(), "threads", THREADS, "feeds", feeds));
    }
}
