package org.tocsin.examples.correspondencestore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A {@link KeepingProgram} that runs in a process of its own. */
final class KeepingProcess implements AutoCloseable {

    /** Where SQLite's native code and the output of errors go. */
    private final Path folder;

    private final Process process;
    private final BufferedReader printed;

    private KeepingProcess(Path folder, Process process) {
        this.folder = folder;
        this.process = process;
        this.printed = process.inputReader(StandardCharsets.UTF_8);
    }

    static KeepingProcess start(Path parent, Path file) throws IOException {
        Path folder = Files.createTempDirectory(parent, "process");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-XX:-UsePerfData",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dorg.sqlite.tmpdir=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        KeepingProgram.class.getName(),
                        file.toString())
                .redirectError(folder.resolve("errors").toFile());
        return new KeepingProcess(folder, builder.start());
    }

    /** Waits until it is loaded and lets it begin. */
    void begin() throws IOException {
        assertEquals(KeepingProgram.READY, printed.readLine(), this::errors);
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
    }

    /** The next identifier that it was told is kept; waits for it. */
    String next() throws IOException {
        return printed.readLine();
    }

    /** Kills it so long after now, and gives every identifier that it was told is kept and {@link #next} has not given. */
    List<String> killAfter(long microseconds) throws IOException, InterruptedException {
        boolean ended = process.waitFor(microseconds, TimeUnit.MICROSECONDS);
        assertFalse(ended, () -> "it ended by itself: " + errors());
        close();
        return printed.lines().toList();
    }

    private String errors() {
        try {
            return Files.readString(folder.resolve("errors"));
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    @Override
    public void close() throws IOException {
        // By its handle: the process itself would close the pipe with what is still in it.
        process.toHandle().destroyForcibly();
        process.onExit().join();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }
}
