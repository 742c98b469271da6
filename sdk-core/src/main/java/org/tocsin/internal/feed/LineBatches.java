package org.tocsin.internal.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a feed, several at a time; a failure of the input is kept until the lines before it are done. */
final class LineBatches {

    private static final int MOST_LINES = 128;
    private static final int ENOUGH_BYTES = 1 << 16;

    private final LineSplitter lines;
    private boolean atEnd;
    private @Nullable Throwable failure;

    LineBatches(LineSplitter lines) {
        this.lines = lines;
    }

    /** Whether a batch is available without waiting for the input. */
    boolean atHand() {
        try {
            return !atEnd && lines.atHand();
        } catch (Throwable failed) {
            end(failed);
            return false;
        }
    }

    /** The next lines: as many as can be read without waiting; none at the end of the input. */
    List<Line> next() {
        List<Line> batch = new ArrayList<>();
        int bytes = 0;
        while (!atEnd && (batch.isEmpty() || (batch.size() < MOST_LINES && bytes < ENOUGH_BYTES && atHand()))) {
            Line line = read();
            if (line != null) {
                batch.add(line);
                bytes += line.bytes().length;
            }
        }
        return batch;
    }

    private @Nullable Line read() {
        try {
            Line line = lines.next();
            atEnd = line == null;
            return line;
        } catch (Throwable failed) {
            end(failed);
            return null;
        }
    }

    private void end(Throwable failed) {
        atEnd = true;
        failure = failed;
    }

    /** Throws the failure that ended the input early; a second call throws nothing. */
    void throwFailure() {
        Throwable thrown = failure;
        failure = null;
        if (thrown instanceof IOException failed) {
            throw new UncheckedIOException(failed);
        }
        if (thrown != null) {
            Batch.rethrow(thrown);
        }
    }
}
