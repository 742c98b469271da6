package org.tocsin.laws;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fuzzes the reader and what is made of messages, one target after the other, each in a process of its own; the profile
 * {@code fuzz} runs it. What it works with and finds stays in the folder: corpus, seeds, log, and findings, which make it
 * end with an error.
 */
final class FuzzRun {

    private static final Pattern COVERAGE = Pattern.compile("#\\d+\\s.* cov: (\\d+) .*");
    private static final Pattern EXECUTIONS = Pattern.compile("stat::number_of_executed_units: +(\\d+)");

    /** The reader and the parser beneath it are watched; the laws and the engines that explain are not. */
    private static final String WATCHED = "org.tocsin.**:tools.jackson.core.**";

    private static final String NOT_WATCHED = "org.tocsin.laws.**:org.tocsin.testing.**";

    /** What the fuzzer says of each new input and class: too much to be read. */
    private static final Pattern CHATTER = Pattern.compile("#\\d+\\s+(NEW|REDUCE|RELOAD) .*|INFO: Instrumented .*");

    private final Target target;
    private final Path folder;
    private String executions = "unknown";
    private String coverage = "unknown";
    private boolean found;

    /** What is fuzzed, by the name of its class; some take texts and the others choices. */
    private enum Target {
        ReaderTextFuzz(true),
        ReaderShapeFuzz(false),
        TolerantFuzz(false),
        StixFuzz(false),
        CanonicalFuzz(true),
        VerisFuzz(true);

        private final boolean texts;

        Target(boolean texts) {
            this.texts = texts;
        }

        private List<byte[]> seeds() {
            return this == VerisFuzz
                    ? org.tocsin.laws.VerisFuzz.seeds()
                    : texts ? FuzzSeeds.texts() : FuzzSeeds.choices();
        }
    }

    private FuzzRun(Target target, Path folder) {
        this.target = target;
        this.folder = folder.resolve(target.name());
    }

    /** Takes the seconds for each target, the folder to work in, and the names of the targets, with commas between. */
    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> summary = new ArrayList<>();
        boolean found = false;
        for (String name : args[2].split(",")) {
            FuzzRun run = new FuzzRun(Target.valueOf(name), Path.of(args[1]));
            summary.add(run.run(args[0]));
            found |= run.found;
        }
        summary.forEach(System.out::println);
        System.exit(found ? 1 : 0);
    }

    /** What is to be said of the run in the end. */
    private String run(String seconds) throws IOException, InterruptedException {
        prepare(target.seeds());
        long start = System.nanoTime();
        found = process(seconds) != 0;
        return "fuzz: " + target + ": " + executions + " executions, " + coverage + " edges covered, "
                + (System.nanoTime() - start) / 1_000_000_000 + " s, "
                + (found ? "A FINDING: see " + folder : "nothing found");
    }

    private void prepare(List<byte[]> seeds) throws IOException {
        Files.createDirectories(folder.resolve("corpus"));
        Files.createDirectories(folder.resolve("findings"));
        Files.createDirectories(folder.resolve("seeds"));
        for (int i = 0; i < seeds.size(); i++) {
            Files.write(folder.resolve("seeds").resolve(String.valueOf(i)), seeds.get(i));
        }
        Files.writeString(folder.resolve("dictionary"), FuzzSeeds.dictionary());
    }

    private int process(String seconds) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command(seconds)).redirectErrorStream(true).start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
                PrintWriter log = new PrintWriter(Files.newBufferedWriter(folder.resolve("log")))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                log.println(line);
                note(line);
            }
        }
        return process.waitFor();
    }

    private void note(String line) {
        Matcher covered = COVERAGE.matcher(line);
        coverage = covered.matches() ? covered.group(1) : coverage;
        Matcher executed = EXECUTIONS.matcher(line);
        executions = executed.matches() ? executed.group(1) : executions;
        if (!CHATTER.matcher(line).matches()) {
            System.out.println(line);
        }
    }

    private List<String> command(String seconds) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+EnableDynamicAgentLoading",
                "-XX:-OmitStackTraceInFastThrow",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=org.tocsin.laws." + target,
                "--instrumentation_includes=" + WATCHED,
                "--custom_hook_includes=" + WATCHED,
                "--instrumentation_excludes=" + NOT_WATCHED,
                "--custom_hook_excludes=" + NOT_WATCHED,
                "--reproducer_path=" + folder.resolve("findings"),
                "-artifact_prefix=" + folder.resolve("findings") + "/",
                "-max_total_time=" + seconds,
                "-timeout=60",
                "-max_len=" + (target.texts ? 16_384 : 2_048),
                "-use_value_profile=1",
                "-print_final_stats=1"));
        if (target.texts) {
            command.add("-dict=" + folder.resolve("dictionary"));
        }
        command.add(folder.resolve("corpus").toString());
        command.add(folder.resolve("seeds").toString());
        return command;
    }
}
