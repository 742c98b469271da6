package org.tocsin.examples.commandline;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where lines go: to a file that is written whole or not at all, to a printer, or nowhere. */
final class Sink implements AutoCloseable {

    private final String name;
    private final Optional<OutputFile> file;
    private final Optional<PrintWriter> printer;

    private Sink(String name, Optional<OutputFile> file, Optional<PrintWriter> printer) {
        this.name = name;
        this.file = file;
        this.printer = printer;
    }

    /** That a line could not be written; tells it from an input that could not be read. */
    static final class Failure extends UncheckedIOException {

        private static final long serialVersionUID = 1L;

        private final String file;

        Failure(String file, IOException cause) {
            super(cause);
            this.file = file;
        }

        String file() {
            return file;
        }
    }

    /** The file; where none is named, nowhere. */
    static Sink of(@Nullable Path file) {
        if (file == null) {
            return new Sink("nowhere", Optional.empty(), Optional.empty());
        }
        try {
            return new Sink(file.toString(), Optional.of(OutputFile.at(file)), Optional.empty());
        } catch (IOException failed) {
            throw new Failure(file.toString(), failed);
        }
    }

    /** The file; where none is named, or it is called {@code -}, the printer. */
    static Sink of(@Nullable Path file, PrintWriter printer) {
        return file == null || file.toString().equals("-")
                ? new Sink("standard output", Optional.empty(), Optional.of(printer))
                : of(file);
    }

    void line(String line) {
        printer.ifPresent(out -> {
            out.println(line);
            out.flush();
        });
        try {
            if (file.isPresent()) {
                file.get().line(line);
            }
        } catch (IOException failed) {
            throw new Failure(name, failed);
        }
    }

    /** Puts the file in its place. */
    void complete() {
        try {
            if (file.isPresent()) {
                file.get().complete();
            }
        } catch (IOException failed) {
            throw new Failure(name, failed);
        }
    }

    @Override
    public void close() {
        try {
            if (file.isPresent()) {
                file.get().close();
            }
        } catch (IOException failed) {
            throw new Failure(name, failed);
        }
    }
}
