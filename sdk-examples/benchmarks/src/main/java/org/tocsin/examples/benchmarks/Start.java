package org.tocsin.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.tocsin.examples.benchmarks.FirstMessage.Task;
import tools.jackson.databind.json.JsonMapper;

/**
 * The start: how long a fresh JVM lives that reads one message, beside one that tokenises it and one that does nothing
 * with it; as it is, and with every {@link Archive} that this JVM can keep.
 */
final class Start implements Report {

    /** How many JVMs of each kind live for a figure that is kept, and for a quick look. */
    static final int LIVES = 20;

    static final int QUICK_LIVES = 5;

    /** A program and what it starts from. */
    private record Program(Archive archive, Task task) {

        String name() {
            return task.name().toLowerCase(Locale.ROOT);
        }
    }

    private final Map<Program, List<Double>> millis = new LinkedHashMap<>();

    private Start() {}

    /** Makes the archives, and starts that many JVMs of each kind in turn. */
    static Start of(int lives) throws IOException, InterruptedException {
        Start start = new Start();
        Path folder = Files.createTempDirectory("start-");
        try {
            Path message = Files.write(folder.resolve("message.json"), Samples.bytes("advisory-worm"));
            for (Archive archive : Archive.available()) {
                for (Task task : Task.values()) {
                    Program program = new Program(archive, task);
                    System.err.println("starting " + program.name() + " with archive " + archive.label());
                    make(program, archive(folder, program), message);
                    start.millis.put(program, new ArrayList<>());
                }
            }
            for (int life = 0; life < lives; life++) {
                for (Map.Entry<Program, List<Double>> each : start.millis.entrySet()) {
                    Program program = each.getKey();
                    List<String> options = program.archive.using(archive(folder, program));
                    each.getValue().add(life(command(program, options, message)));
                }
            }
        } finally {
            delete(folder);
        }
        return start;
    }

    private static Path archive(Path folder, Program program) {
        return folder.resolve(program.name() + "." + program.archive.label());
    }

    /** Lives once to leave an archive; what the JVM says about that is not asked for. */
    private static void make(Program program, Path archive, Path message) throws IOException, InterruptedException {
        life(command(program, program.archive.making(archive), message)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD));
        if (program.archive != Archive.NONE && Files.notExists(archive)) {
            throw new IOException("the JVM left no archive: " + archive);
        }
    }

    private static ProcessBuilder command(Program program, List<String> options, Path message) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), FirstMessage.class.getName()));
        command.addAll(List.of(program.task.name(), message.toString()));
        return new ProcessBuilder(command).inheritIO();
    }

    private static double life(ProcessBuilder command) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        int exit = command.start().waitFor();
        if (exit != 0) {
            throw new IOException("a JVM ended with " + exit + ": " + command.command());
        }
        return (System.nanoTime() - begin) / 1e6;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Override
    public String text() {
        StringBuilder text = new StringBuilder("Java " + Runtime.version() + """
                ; life of a JVM; ratio to tokenising with the same kind of archive, milliseconds over the
                empty JVM without an archive

                """);
        text.append(String.format(
                "%-8s %-10s %8s %8s %10s %10s %10s%n",
                "archive", "", "best", "median", "best ms", "median ms", "over empty"));
        millis.keySet().forEach(program -> {
            Map<String, Double> row = row(program);
            text.append(String.format(
                    "%-8s %-10s %8.2f %8.2f %10.0f %10.0f %10.0f%n",
                    program.archive.label(),
                    program.name(),
                    row.get("ratio"),
                    row.get("median"),
                    row.get("millis"),
                    row.get("medianMillis"),
                    row.get("overEmpty")));
        });
        return text.toString();
    }

    @Override
    public String json() {
        Map<String, Map<String, Object>> archives = new LinkedHashMap<>();
        millis.keySet()
                .forEach(program -> archives.computeIfAbsent(program.archive.label(), label -> new LinkedHashMap<>())
                        .put(program.name(), row(program)));
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("java", Runtime.version().toString());
        all.put("start", archives);
        return JsonMapper.shared().writeValueAsString(all);
    }

    private Map<String, Double> row(Program program) {
        Program baseline = new Program(program.archive, Task.TOKENISE);
        Map<String, Double> row = new LinkedHashMap<>();
        row.put("ratio", Row.rounded(best(program) / best(baseline)));
        row.put("median", Row.rounded(median(program) / median(baseline)));
        row.put("millis", Row.rounded(best(program)));
        row.put("medianMillis", Row.rounded(median(program)));
        row.put("overEmpty", Row.rounded(best(program) - best(new Program(Archive.NONE, Task.EMPTY))));
        return row;
    }

    private double best(Program program) {
        return sorted(program).get(0);
    }

    private double median(Program program) {
        List<Double> sorted = sorted(program);
        return sorted.get(sorted.size() / 2);
    }

    private List<Double> sorted(Program program) {
        return millis.getOrDefault(program, List.of()).stream().sorted().toList();
    }
}
