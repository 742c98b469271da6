package org.tocsin.examples.benchmarks;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/** The program: {@code table}, {@code growth}, {@code feed}, {@code desk}, {@code start}, or {@code jmh} with the options of JMH. */
final class Main {

    private static final String USAGE = """
            usage: benchmarks.jar table  [--quick] [--output json]   what a message costs, as ratios to tokenising it
                   benchmarks.jar growth [--quick] [--output json]   how the cost grows with the size of a message
                   benchmarks.jar feed   [--quick] [--output json]   a feed read by two threads and by one
                   benchmarks.jar desk   [--quick] [--output json]   what a desk asks of up to a million messages
                   benchmarks.jar start  [--quick] [--output json]   the first message of a fresh JVM
                   benchmarks.jar jmh    [options of JMH]            for example: jmh -prof gc -p candidate=read""";

    private Main() {}

    /** Runs what the first argument names; exit code 2 where that is nothing or has no such option. */
    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.ROOT);
        int exit = run(Arrays.asList(arguments));
        if (exit != 0) {
            System.exit(exit);
        }
    }

    /** Runs what the first argument names; the exit code. */
    static int run(List<String> arguments) throws IOException, InterruptedException, RunnerException {
        try {
            String name = arguments.isEmpty() ? "" : arguments.get(0);
            List<String> options = arguments.isEmpty() ? arguments : arguments.subList(1, arguments.size());
            if (name.equals("jmh")) {
                new Runner(new CommandLineOptions(options.toArray(String[]::new))).run();
            } else {
                System.out.println(report(name, options));
            }
            return 0;
        } catch (IllegalArgumentException | CommandLineOptionException refused) {
            System.err.println(refused.getMessage());
            System.err.println(USAGE);
            return 2;
        }
    }

    private static String report(String name, List<String> arguments) throws IOException, InterruptedException {
        if (name.equals("help") || name.equals("--help")) {
            return USAGE;
        }
        if (!List.of("table", "growth", "feed", "desk", "start").contains(name)) {
            throw new IllegalArgumentException("no such command: " + name);
        }
        Options options = Options.of(arguments);
        return switch (name) {
            case "table" -> options.print(Table.of(Inputs.names(), Effort.of(options.quick())));
            case "growth" -> options.print(Growth.of(Effort.of(options.quick())));
            case "feed" -> options.print(FeedTable.of(options.quick()));
            case "desk" -> options.print(DeskTable.of(options.quick()));
            default -> options.print(Start.of(options.quick() ? Start.QUICK_LIVES : Start.LIVES));
        };
    }
}
