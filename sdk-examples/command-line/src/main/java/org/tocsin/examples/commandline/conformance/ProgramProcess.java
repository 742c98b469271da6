package org.tocsin.examples.commandline.conformance;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A program that runs: what is written to it never blocks, and it can be killed with all that it started. */
final class ProgramProcess {

    /** What a line may have: all problems that a checker may tell of a message, at their longest. */
    static final int MOST_BYTES = 8 << 20;

    private final Process process;
    private final OutputStream in;
    private final ProgramLines lines;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "tocsin-conformance-questions");
        thread.setDaemon(true);
        return thread;
    });

    private ProgramProcess(Process process) {
        this.process = process;
        this.in = process.getOutputStream();
        this.lines = ProgramLines.of(process.getInputStream(), MOST_BYTES);
    }

    /** Starts it; its standard error is that of this process. */
    static ProgramProcess start(List<String> command) throws IOException {
        return new ProgramProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** Writes a line, some time; a program that has ended does not get it, which its output tells. */
    void send(String line) {
        writer.execute(() -> {
            try {
                in.write((line + "\n").getBytes(StandardCharsets.UTF_8));
                in.flush();
            } catch (IOException ended) {
                close();
            }
        });
    }

    /** Ends its standard input behind all lines. */
    void endInput() {
        writer.execute(this::close);
        writer.shutdown();
    }

    private void close() {
        try {
            in.close();
        } catch (IOException ended) {
            // Nobody reads what was left, which its output tells.
        }
    }

    ProgramLines.@Nullable Event next(long nanoseconds) throws InterruptedException {
        return lines.next(nanoseconds);
    }

    /** Its exit code; -1 where it has none yet after this time, and then it is killed. */
    int exit(long nanoseconds) throws InterruptedException {
        if (process.waitFor(Math.max(nanoseconds, 0), TimeUnit.NANOSECONDS)) {
            return process.exitValue();
        }
        kill();
        return -1;
    }

    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        writer.shutdownNow();
    }
}
