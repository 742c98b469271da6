package org.tocsin.examples.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.context.Context;
import org.tocsin.correspondence.Correspondence;
import org.tocsin.correspondence.DutyDesk;
import org.tocsin.examples.correspondencestore.DatabaseCorrespondence;
import org.tocsin.message.Message;
import tools.jackson.databind.json.JsonMapper;

/**
 * The table of desks: what a question costs among {@link YearsOfMessages}, in memory and in files. All take turns, so that a
 * machine that is not quiet slows all alike.
 */
record DeskTable(List<Row> rows) implements Report {

    private static final int ROUNDS = 400;
    private static final int QUICK_ROUNDS = 100;
    private static final int[] SIZES = {1_000, 10_000, 100_000, 1_000_000};
    private static final int QUICK_SIZES = 2;

    /** More messages do not fit into a usual heap. */
    private static final int MOST_IN_MEMORY = 10_000;

    /**
     * What one question costs, in milliseconds.
     *
     * @param store where so many messages are kept
     * @param question what is asked
     * @param best the best turn
     * @param median half of the turns took no longer
     */
    record Row(String store, String question, double best, double median) {

        private static Row of(String store, String question, double[] turns) {
            Arrays.sort(turns);
            return new Row(store, question, turns[0], turns[turns.length / 2]);
        }
    }

    private record Work(String store, String question, Supplier<?> work, double[] turns) {}

    /** Measures all; a file that is missing is made in the folder for temporary files, which takes minutes, and stays. */
    static DeskTable of(boolean quick) {
        List<DatabaseCorrespondence> files = new ArrayList<>();
        try {
            List<Work> all = new ArrayList<>();
            int rounds = quick ? QUICK_ROUNDS : ROUNDS;
            for (int kept : Arrays.copyOf(SIZES, quick ? QUICK_SIZES : SIZES.length)) {
                System.err.println("preparing " + kept + " messages");
                if (kept <= MOST_IN_MEMORY) {
                    all.addAll(work("memory " + kept, filled(Correspondence.inMemory(), kept), rounds));
                }
                DatabaseCorrespondence file = DatabaseCorrespondence.open(file(kept));
                files.add(file);
                all.addAll(work("file " + kept, filled(file, kept), rounds));
            }
            System.err.println("measuring");
            return new DeskTable(measured(all, rounds));
        } finally {
            files.forEach(DatabaseCorrespondence::close);
        }
    }

    /** The file of so many messages. */
    static Path file(int kept) {
        return Path.of(System.getProperty("java.io.tmpdir"), "tocsin-benchmark-" + kept + ".db");
    }

    private static Correspondence filled(Correspondence correspondence, int kept) {
        YearsOfMessages.fill(correspondence, kept);
        return correspondence;
    }

    private static List<Work> work(String store, Correspondence correspondence, int rounds) {
        DutyDesk desk = DutyDesk.of(correspondence, Realm.ACTUAL);
        Context context = Context.builder().correspondence(correspondence).build();
        Message<?> answer = YearsOfMessages.newAnswer();
        Map<String, Supplier<?>> questions = new LinkedHashMap<>();
        questions.put("open", () -> desk.open(YearsOfMessages.NOW));
        questions.put("overdue", () -> desk.overdue(YearsOfMessages.NOW));
        questions.put("current", () -> desk.current(YearsOfMessages.id(7)));
        questions.put("check in context", () -> Tocsin.standard().check(answer, context));
        return questions.entrySet().stream()
                .map(each -> new Work(store, each.getKey(), each.getValue(), new double[rounds]))
                .toList();
    }

    private static List<Row> measured(List<Work> all, int rounds) {
        for (int round = -rounds; round < rounds; round++) {
            for (Work each : all) {
                long begin = System.nanoTime();
                Objects.requireNonNull(each.work().get());
                if (round >= 0) {
                    each.turns()[round] = (System.nanoTime() - begin) / 1e6;
                }
            }
        }
        return all.stream()
                .map(each -> Row.of(each.store(), each.question(), each.turns()))
                .toList();
    }

    /** Of one store. */
    static DeskTable of(Correspondence correspondence, int rounds) {
        return new DeskTable(measured(work("one", correspondence, rounds), rounds));
    }

    @Override
    public String text() {
        StringBuilder text = new StringBuilder("Java " + Runtime.version() + "; " + YearsOfMessages.OPEN
                + " questions are open; milliseconds a question\n\n");
        text.append(String.format("%-16s %-18s %8s %8s%n", "", "", "best", "median"));
        rows.forEach(row -> text.append(
                String.format("%-16s %-18s %8.2f %8.2f%n", row.store(), row.question(), row.best(), row.median())));
        return text.toString();
    }

    @Override
    public String json() {
        List<Map<String, Object>> measured = new ArrayList<>();
        for (Row row : rows) {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("store", row.store());
            members.put("question", row.question());
            members.put("bestMillis", row.best());
            members.put("medianMillis", row.median());
            measured.add(members);
        }
        return JsonMapper.shared()
                .writeValueAsString(Map.of("java", Runtime.version().toString(), "desk", measured));
    }
}
