package org.tocsin.examples.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.tocsin.examples.console.FileNames;
import org.tocsin.examples.console.Reason;
import org.tocsin.examples.console.SafeText;
import org.tocsin.feed.FeedLine;
import org.tocsin.feed.FeedReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The files that a command reads, one after the other. */
final class Inputs {

    private static final String STANDARD_INPUT = "-";

    @Option(
            names = "--lines",
            description = "The files are JSON Lines: one document a line. They may be of any length.")
    private boolean lines;

    private int threads = Runtime.getRuntime().availableProcessors();

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it first
    private CommandSpec command;

    private List<String> files = List.of();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "With --lines: read by so many threads; the output stays in order. Default: all processors.")
    void setThreads(int number) {
        if (number < 1) {
            throw new ParameterException(command.commandLine(), "--threads is at least 1");
        }
        this.threads = number;
    }

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The files to read; - is standard input.")
    void setFiles(List<String> named) {
        if (named.stream().filter(STANDARD_INPUT::equals).count() > 1) {
            throw new ParameterException(command.commandLine(), "standard input (-) can be read only once");
        }
        this.files = List.copyOf(named);
    }

    /** What a command does with one file. */
    interface Reading {

        /** Reads the file of this name to its end; does not close it. */
        void read(String name, InputStream in) throws IOException;
    }

    boolean lines() {
        return lines;
    }

    /** What a reader makes of the lines of a file, with as many threads as were asked for; to be closed. */
    <R> Stream<FeedLine<R>> lines(FeedReader<R> reader, LongConsumer count, InputStream in) {
        return reader.parallel(threads)
                .listening(progress -> count.accept(progress.lines()))
                .lines(in);
    }

    /** The files that have a place; not standard input. */
    List<Path> places() {
        return files.stream()
                .filter(file -> !file.equals(STANDARD_INPUT))
                .flatMap(Inputs::place)
                .toList();
    }

    /** A name that can't be one of a file is told when it is opened. */
    private static Stream<Path> place(String file) {
        try {
            return Stream.of(FileNames.place(file));
        } catch (IllegalArgumentException notAFile) {
            return Stream.empty();
        }
    }

    int count() {
        return files.size();
    }

    /** Reads every file; of one that can't be read it says so and goes on. */
    boolean readAll(InputStream standardInput, PrintWriter err, Reading reading) {
        boolean all = true;
        for (String file : files) {
            all &= read(file, standardInput, err, reading);
        }
        return all;
    }

    private static boolean read(String file, InputStream standardInput, PrintWriter err, Reading reading) {
        try {
            if (file.equals(STANDARD_INPUT)) {
                reading.read(file, standardInput);
            } else {
                try (InputStream in = open(file)) {
                    reading.read(file, in);
                }
            }
            return true;
        } catch (IOException | UncheckedIOException unreadable) {
            err.println("tocsin: can't read " + SafeText.of(file) + ": " + Reason.of(unreadable));
            err.flush();
            return false;
        }
    }

    private static InputStream open(String file) throws IOException {
        try {
            return Files.newInputStream(FileNames.place(file));
        } catch (IllegalArgumentException notAFile) {
            throw new IOException(notAFile.getMessage(), notAFile);
        }
    }
}
