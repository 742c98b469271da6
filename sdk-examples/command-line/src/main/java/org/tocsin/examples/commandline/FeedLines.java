package org.tocsin.examples.commandline;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a feed in any format, one by one; of a line that is too long nothing is kept. */
final class FeedLines {

    private final InputStream in;
    private final int longest;
    private long number;
    private boolean atEnd;

    FeedLines(InputStream in, int longest) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.longest = longest;
    }

    /**
     * One line that is not blank.
     *
     * @param number its number, from 1
     * @param bytes the line without its end
     * @param tooLong whether it was too long, and is not here
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares lines
    record Line(long number, byte[] bytes, boolean tooLong) {}

    /** The next line that is not blank; empty at the end of the feed. */
    Optional<Line> next() throws IOException {
        while (!atEnd) {
            Line line = read();
            if (line.tooLong || !isBlank(line.bytes)) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte each : bytes) {
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }

    private Line read() throws IOException {
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        int unit = in.read();
        while (unit >= 0 && unit != '\n') {
            if (line.size() < longest) {
                line.write(unit);
            } else {
                tooLong = true;
            }
            unit = in.read();
        }
        atEnd = unit < 0;
        return new Line(number, tooLong ? new byte[0] : line.toByteArray(), tooLong);
    }
}
