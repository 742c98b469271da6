package org.tocsin.internal.feed;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Splits a feed into its lines, in constant memory: a line that is too long is not kept. */
public final class LineSplitter {

    private static final int CHUNK = 1 << 16;
    /** A chunk that grew beyond this for a long line is released after that line. */
    private static final int KEPT_CHUNK = 1 << 20;

    private static final byte[] NOTHING = {};

    private final InputStream in;
    private final int longest;
    private byte[] chunk = new byte[CHUNK];
    /** The start of the next line. */
    private int start;
    /** The position up to which no line end was found. */
    private int scanned;

    private int end;
    private long bytesBeforeChunk;
    private long number;
    private boolean lastReadWasFull;
    private boolean tells;

    /** Splits this input, which is never closed; a line of more than {@code longest} bytes is too long. */
    public LineSplitter(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** The next line that is not blank; null at the end of the feed. */
    public @Nullable Line next() throws IOException {
        while (start < end || fill()) {
            Line line = take();
            if (line != null) {
                return line;
            }
        }
        return null;
    }

    /** The number of bytes up to the end of the last line that was returned or was blank. */
    public long position() {
        return bytesBeforeChunk + start;
    }

    /**
     * Whether a line is available without waiting, as far as the input reports it. An input that never reports
     * available bytes is assumed to have more if the last read filled the whole buffer.
     */
    boolean atHand() throws IOException {
        if (scan()) {
            return true;
        }
        boolean more = in.available() > 0;
        tells |= more;
        return more || (lastReadWasFull && !tells);
    }

    /** The line at the start position; null where it is blank. */
    private @Nullable Line take() throws IOException {
        boolean tooLong = false;
        boolean more = true;
        while (more && !scan()) {
            if (tooLong || scanned - start > longest) {
                tooLong = true;
                start = scanned;
            }
            more = fill();
        }
        number++;
        tooLong |= scanned - start > longest;
        boolean blank = !tooLong && isBlank();
        byte[] content = tooLong || blank ? NOTHING : Arrays.copyOfRange(chunk, start, scanned);
        start = Math.min(scanned + 1, end);
        scanned = start;
        return blank ? null : new Line(number, content, tooLong, position());
    }

    /** Searches the end of the line; returns whether it is in the chunk. */
    private boolean scan() {
        byte[] bytes = chunk;
        int stop = end;
        int at = scanned;
        while (at < stop && bytes[at] != '\n') {
            at++;
        }
        scanned = at;
        return at < stop;
    }

    private boolean isBlank() {
        for (int at = start; at < scanned; at++) {
            byte each = chunk[at];
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }

    /** Reads more input after the rest of the chunk; false at the end of the input. */
    private boolean fill() throws IOException {
        moveToFront(room(end - start));
        int room = chunk.length - end;
        int read = in.read(chunk, end, room);
        lastReadWasFull = read == room;
        end += Math.max(read, 0);
        return read > 0;
    }

    /** A chunk that is at least half free, unless lines may not be that long. */
    private byte[] room(int kept) {
        int most = (int) Math.min(Math.max(CHUNK, longest + 1L), Integer.MAX_VALUE - 8);
        if (kept > chunk.length / 2 && chunk.length < most) {
            return new byte[(int) Math.min(2L * chunk.length, most)];
        }
        return chunk.length > KEPT_CHUNK && kept <= CHUNK / 2 ? new byte[CHUNK] : chunk;
    }

    /**
     * Moves the rest to the front. Each byte is moved at most once, and once more for each time the size doubles, even
     * if the input comes in small pieces.
     */
    private void moveToFront(byte[] room) {
        if (start == 0 && room.length == chunk.length) {
            return;
        }
        System.arraycopy(chunk, start, room, 0, end - start);
        chunk = room;
        bytesBeforeChunk += start;
        scanned -= start;
        end -= start;
        start = 0;
    }
}
