package org.tocsin.examples.commandline;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that is there whole or not at all: it is written under another name beside its place and moved there when it is
 * complete. What is not a plain file, such as a pipe, is written as it is.
 */
final class OutputFile implements AutoCloseable {

    private final Path place;
    private final Path written;
    private final OutputStream out;

    private OutputFile(Path place, Path written, OutputStream out) {
        this.place = place;
        this.written = written;
        this.out = out;
    }

    static OutputFile at(Path named) throws IOException {
        Path place = Files.exists(named) ? named.toRealPath() : named;
        boolean special = Files.exists(place) && !Files.isRegularFile(place);
        Path written = special ? place : place.resolveSibling("." + place.getFileName() + "." + UUID.randomUUID());
        OutputStream out = special
                ? Files.newOutputStream(place)
                : Files.newOutputStream(written, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return new OutputFile(place, written, new BufferedOutputStream(out));
    }

    /** Adds one line. */
    void line(String line) throws IOException {
        out.write(line.getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }

    /** Puts the file in its place; without this, closing takes it away. */
    void complete() throws IOException {
        out.close();
        if (!written.equals(place)) {
            Files.move(written, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
        if (!written.equals(place)) {
            Files.deleteIfExists(written);
        }
    }
}
