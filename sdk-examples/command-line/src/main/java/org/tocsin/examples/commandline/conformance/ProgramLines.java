package org.tocsin.examples.commandline.conformance;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The lines that a program writes, read as they come; a few of them wait, and none is endless. */
final class ProgramLines {

    private static final int WAITING = 4;

    private final BlockingQueue<Event> events = new ArrayBlockingQueue<>(WAITING);
    private final int mostBytes;

    private ProgramLines(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** What comes out of a program. */
    sealed interface Event {

        /** A line without its end. */
        record Line(byte[] text) implements Event {}

        /** A line that is longer than a line may be; what follows is not read. */
        record Endless() implements Event {}

        /** Nothing more. */
        record End() implements Event {}
    }

    /**
     * Reads in a thread of its own, which ends with the stream or with this process.
     *
     * @param mostBytes what a line may have
     */
    static ProgramLines of(InputStream out, int mostBytes) {
        ProgramLines lines = new ProgramLines(mostBytes);
        Thread reader = new Thread(() -> lines.readAll(out), "tocsin-conformance-lines");
        reader.setDaemon(true);
        reader.start();
        return lines;
    }

    /** What comes next; null where nothing comes in this time. */
    @Nullable
    Event next(long nanoseconds) throws InterruptedException {
        return events.poll(Math.max(nanoseconds, 0), TimeUnit.NANOSECONDS);
    }

    /** What comes next, however long it takes. */
    Event take() throws InterruptedException {
        return events.take();
    }

    private void readAll(InputStream out) {
        try {
            events.put(untilEnd(new BufferedInputStream(out)) ? new Event.End() : new Event.Endless());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the stream came to its end; where it can't be read on, that is one, too. */
    private boolean untilEnd(InputStream out) throws InterruptedException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try {
            for (int each = out.read(); each >= 0; each = out.read()) {
                if (each == '\n') {
                    put(line);
                } else if (line.size() == mostBytes) {
                    return false;
                } else {
                    line.write(each);
                }
            }
        } catch (IOException ended) {
            // The program was killed while it was read.
            return true;
        }
        if (line.size() > 0) {
            put(line);
        }
        return true;
    }

    private void put(ByteArrayOutputStream line) throws InterruptedException {
        events.put(new Event.Line(line.toByteArray()));
        line.reset();
    }
}
