package org.tocsin.examples.console;

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
 * A file that is there whole or not at all: it is written under another name beside its place, for its owner only, and
 * moved there when it is complete. It keeps the mode of the file that it replaces. What is not a plain file, such as a
 * pipe, is written as it is. Whatever fails is a {@link WriteFailure}.
 */
public final class OutputFile implements AutoCloseable {

    private final Path named;
    private final Path place;
    private final Path written;
    private final OutputStream out;

    private OutputFile(Path named, Path place, Path written, OutputStream out) {
        this.named = named;
        this.place = place;
        this.written = written;
        this.out = out;
    }

    /** Begins to write the file of this name. */
    public static OutputFile at(Path named) {
        try {
            return isSpecial(named) ? special(named) : plain(named);
        } catch (IOException failed) {
            throw WriteFailure.of(named.toString(), named, failed);
        }
    }

    /** A device, a pipe, or what the process was started with under a number; the last may be a plain file, and is kept. */
    private static boolean isSpecial(Path named) {
        return named.startsWith("/dev/fd")
                || named.startsWith("/dev/stderr")
                || named.startsWith("/proc")
                || (Files.exists(named) && !Files.isRegularFile(named));
    }

    private static OutputFile special(Path named) throws IOException {
        OutputStream out = Files.newOutputStream(named, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        return new OutputFile(named, named, named, new BufferedOutputStream(out));
    }

    private static OutputFile plain(Path named) throws IOException {
        Path place = Files.exists(named) ? named.toRealPath() : named;
        Path written = place.resolveSibling("." + place.getFileName() + "." + UUID.randomUUID());
        OwnerOnly.create(written);
        return new OutputFile(
                named,
                place,
                written,
                new BufferedOutputStream(Files.newOutputStream(written, StandardOpenOption.WRITE)));
    }

    /** Where octets are added; closing or flushing it does nothing to the file. Its failures are {@link WriteFailure}s. */
    public OutputStream octets() {
        return new OutputStream() {
            @Override
            public void write(int octet) {
                writing(() -> out.write(octet));
            }

            @Override
            public void write(byte[] octets, int offset, int length) {
                writing(() -> out.write(octets, offset, length));
            }
        };
    }

    /** Adds one line. */
    public void line(String line) {
        writing(() -> {
            out.write(line.getBytes(StandardCharsets.UTF_8));
            out.write('\n');
            if (isSpecial()) {
                // Somebody may wait for it at the other end.
                out.flush();
            }
        });
    }

    /**
     * Puts the file in its place; without this, closing takes it away.
     *
     * @param forAll whether it may have the mode that new files have, where it replaces none; else it is for its owner
     */
    public void complete(boolean forAll) {
        writing(() -> {
            out.close();
            if (!isSpecial()) {
                if (Files.exists(place)) {
                    OwnerOnly.likewise(written, place);
                } else if (forAll) {
                    OwnerOnly.open(written);
                }
                Files.move(written, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        });
    }

    @Override
    public void close() {
        writing(() -> {
            try (out) {
                if (!isSpecial()) {
                    Files.deleteIfExists(written);
                }
            }
        });
    }

    private boolean isSpecial() {
        return written.equals(place);
    }

    private interface Writing {

        void run() throws IOException;
    }

    private void writing(Writing work) {
        try {
            work.run();
        } catch (IOException failed) {
            throw WriteFailure.of(named.toString(), named, failed);
        }
    }
}
