package org.tocsin.examples.benchmarks;

import java.util.Arrays;
import java.util.Locale;

/** The program: {@code table}, {@code start}, or whatever JMH's own program understands. */
final class Main {

    private static final String USAGE = """
            usage: benchmarks.jar table [--quick] [--output json]   what a message costs, as ratios to tokenising it
                   benchmarks.jar start [--quick] [--output json]   the first message of a fresh JVM
                   benchmarks.jar [options of JMH]                  for example: -prof gc read""";

    private Main() {}

    /** Runs what the first argument names. */
    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.ROOT);
        String name = arguments.length == 0 ? "" : arguments[0];
        switch (name) {
            case "table" -> System.out.println(Table.run(options(arguments)));
            case "start" -> System.out.println(Start.run(options(arguments)));
            case "help", "--help" -> System.out.println(USAGE);
            default -> org.openjdk.jmh.Main.main(arguments);
        }
    }

    private static Options options(String[] arguments) {
        return Options.of(Arrays.asList(arguments).subList(1, arguments.length));
    }
}
