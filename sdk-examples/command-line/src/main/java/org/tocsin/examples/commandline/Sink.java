package org.tocsin.examples.commandline;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.examples.console.OutputFile;

/** Where lines go: to a file that is written whole or not at all, to standard output, or nowhere. */
final class Sink implements AutoCloseable {

    private static final Set<String> STANDARD_OUTPUT = Set.of("-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1");

    private final @Nullable OutputFile file;
    private final @Nullable PrintWriter printer;
    private boolean forAll = true;

    private Sink(@Nullable OutputFile file, @Nullable PrintWriter printer) {
        this.file = file;
        this.printer = printer;
    }

    static Sink nowhere() {
        return new Sink(null, null);
    }

    /** The file of this name; standard output under any of its names. */
    static Sink of(Path named, PrintWriter standardOutput) {
        return isStandardOutput(named) ? new Sink(null, standardOutput) : new Sink(OutputFile.at(named), null);
    }

    static boolean isStandardOutput(Path named) {
        return STANDARD_OUTPUT.contains(named.toString());
    }

    /** A line, and whether everybody on this machine may read it. */
    void line(String line, boolean isForAll) {
        forAll &= isForAll;
        if (file != null) {
            file.line(line);
        }
        if (printer != null) {
            printer.println(line);
            printer.flush();
        }
    }

    /** Puts the file in its place. */
    void complete() {
        if (file != null) {
            file.complete(forAll);
        }
    }

    @Override
    public void close() {
        if (file != null) {
            file.close();
        }
    }
}
