package org.tocsin.internal.feed;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Splits a feed into its lines, in constant memory: of a line that is too long nothing is kept. */
public final class LineSplitter {

    private static final int CHUNK = 1 << 16;
    /** A chunk that had to grow beyond this for a long line is given back after it. */
    private static final int KEPT_CHUNK = 1 << 20;

    private static final byte[] NOTHING = {};

    private final InputStream in;
    private final int longest;
    private byte[] chunk = new byte[CHUNK];
    /** Where the line begins that comes next. */
    private int start;
    /** No line ends between the start and here. */
    private int scanned;

    private int end;
    private long bytesBeforeChunk;
    private long number;
    private boolean lastReadWasFull;
    private boolean tells;

    /** The lines of this input, which is not closed; what is longer than {@code longest} bytes is too long. */
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

    /** Bytes of the feed up to the end of the last line that was given, or was blank. */
    public long position() {
        return bytesBeforeChunk + start;
    }

    /**
     * Whether a line can be had without waiting, as far as the input tells. One that never tells is taken to have more
     * where it filled all the room it was given.
     */
    boolean atHand() throws IOException {
        if (scan()) {
            return true;
        }
        boolean more = in.available() > 0;
        tells |= more;
        return more || (lastReadWasFull && !tells);
    }

    /** The line that begins at the start; null where it is blank. */
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

    /** Looks for the end of the line; whether it is in the chunk. */
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

    /** Reads more behind what is left in the chunk; false at the end of the input. */
    private boolean fill() throws IOException {
        moveToFront(room(end - start));
        int room = chunk.length - end;
        int read = in.read(chunk, end, room);
        lastReadWasFull = read == room;
        end += Math.max(read, 0);
        return read > 0;
    }

    /** A chunk with at least half of its room free, unless no line may be as long as that. */
    private byte[] room(int kept) {
        int most = (int) Math.min(Math.max(CHUNK, longest + 1L), Integer.MAX_VALUE - 8);
        if (kept > chunk.length / 2 && chunk.length < most) {
            return new byte[(int) Math.min(2L * chunk.length, most)];
        }
        return chunk.length > KEPT_CHUNK && kept <= CHUNK / 2 ? new byte[CHUNK] : chunk;
    }

    /** Each byte is moved once at most, and once for each time that the room doubles, however small the pieces are. */
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
