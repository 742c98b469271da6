package org.tocsin.internal.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Line work that the calling thread does alone, one line at a time. */
final class SequentialWork<R> implements LineWork<R> {

    private final LineSplitter lines;
    private final Function<Line, R> work;

    SequentialWork(LineSplitter lines, Function<Line, R> work) {
        this.lines = lines;
        this.work = work;
    }

    @Override
    public @Nullable R next() {
        Line line = read();
        return line == null ? null : work.apply(line);
    }

    private @Nullable Line read() {
        try {
            return lines.next();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
