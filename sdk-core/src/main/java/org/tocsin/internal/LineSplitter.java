package org.tocsin.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Splits a feed into its lines, in constant memory: of a line that is too long nothing is kept. */
public final class LineSplitter {

    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final int longest;
    private final byte[] chunk = new byte[CHUNK];
    private int start;
    private int end;
    private long number;

    private LineSplitter(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /**
     * One line without its end; {@code bytes} is empty where it was too long.
     *
     * @param number the number of the line, from 1
     */
    public record Line(long number, byte[] bytes, boolean tooLong) {}

    /** The lines that are not empty. The stream reads as it is consumed and does not close the input. */
    public static Stream<Line> lines(InputStream in, int longest) {
        LineSplitter splitter = new LineSplitter(in, longest);
        // Batches are split off under the splitter's own hand, so that a parallel stream keeps lines whole and in
        // order.
        return StreamSupport.stream(splitter.spliterator(), false);
    }

    private Spliterator<Line> spliterator() {
        return new Spliterators.AbstractSpliterator<>(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL) {
            @Override
            public boolean tryAdvance(Consumer<? super Line> action) {
                Line line = next();
                if (line == null) {
                    return false;
                }
                action.accept(line);
                return true;
            }
        };
    }

    private @Nullable Line next() {
        try {
            Line line = read();
            while (line != null && !line.tooLong && isBlank(line.bytes)) {
                line = read();
            }
            return line;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte each : bytes) {
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }

    private @Nullable Line read() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long length = 0;
        boolean some = false;
        while (start < end || fill()) {
            some = true;
            int stop = start;
            while (stop < end && chunk[stop] != '\n') {
                stop++;
            }
            length += stop - start;
            if (length <= longest) {
                line.write(chunk, start, stop - start);
            }
            boolean complete = stop < end;
            start = complete ? stop + 1 : stop;
            if (complete) {
                break;
            }
        }
        if (!some) {
            return null;
        }
        return length > longest ? new Line(++number, new byte[0], true) : new Line(++number, line.toByteArray(), false);
    }

    private boolean fill() throws IOException {
        start = 0;
        end = Math.max(in.read(chunk), 0);
        return end > 0;
    }
}
