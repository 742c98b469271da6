package org.tocsin.internal.ascii;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Some names of ASCII, numbered in their order, found by their bytes in a text in which a quotation mark follows each.
 * Immutable.
 */
public final class AsciiNames {

    /** No such name. */
    public static final int NONE = -1;

    /** Spreads the first bytes of names over the table: an odd number without a pattern in its bits. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final String[] names;
    /** The first eight bytes of each name. */
    private final long[] heads;
    /** The bytes after those; empty for most. */
    private final byte[][] tails;
    /** The numbers of the names, at or after the slot that the head of each gives. */
    private final int[] slots;

    private final int shift;

    public AsciiNames(String... names) {
        this.names = names;
        this.heads = new long[names.length];
        this.tails = new byte[names.length][];
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(names.length) + 1;
        this.slots = new int[1 << bits];
        this.shift = Long.SIZE - bits;
        Arrays.fill(slots, NONE);
        for (int i = 0; i < names.length; i++) {
            put(i, names[i].getBytes(StandardCharsets.US_ASCII));
        }
    }

    private void put(int index, byte[] name) {
        int length = Math.max(name.length, Long.BYTES);
        heads[index] = head(EightBytes.at(Arrays.copyOf(name, length), 0), name.length);
        tails[index] = Arrays.copyOfRange(name, Math.min(name.length, Long.BYTES), name.length);
        int slot = slot(heads[index]);
        while (slots[slot] != NONE) {
            slot = next(slot);
        }
        slots[slot] = index;
    }

    private static long head(long eight, int length) {
        return length >= Long.BYTES ? eight : eight & ~(-1L << (Byte.SIZE * length));
    }

    private int slot(long head) {
        return (int) ((head * SPREAD) >>> shift);
    }

    private int next(int slot) {
        return (slot + 1) & (slots.length - 1);
    }

    /** How many names there are. */
    public int size() {
        return names.length;
    }

    /** The name of a number. */
    public String name(int index) {
        return names[index];
    }

    /**
     * The number of the name that stands at a place of a text, closed by a quotation mark; {@link #NONE} where there is
     * none, or where the text ends within the next nine bytes.
     */
    public int find(byte[] text, int at, int end) {
        if (at + Long.BYTES >= end) {
            return NONE;
        }
        long eight = EightBytes.at(text, at);
        long quote = EightBytes.quotes(eight);
        long head = quote == 0 ? eight : head(eight, EightBytes.first(quote));
        int slot = slot(head);
        for (int i = slots[slot]; i != NONE; i = slots[slot]) {
            if (heads[i] == head && (quote != 0 || endsWith(tails[i], text, at + Long.BYTES, end))) {
                return i;
            }
            slot = next(slot);
        }
        return NONE;
    }

    private static boolean endsWith(byte[] tail, byte[] text, int at, int end) {
        if (at + tail.length >= end || text[at + tail.length] != '"') {
            return false;
        }
        for (int i = 0; i < tail.length; i++) {
            if (tail[i] != text[at + i]) {
                return false;
            }
        }
        return true;
    }

    /** The number of a name; {@link #NONE} where it is none of these. */
    public int find(String name) {
        byte[] text = (name + "\"        ").getBytes(StandardCharsets.UTF_8);
        int found = find(text, 0, text.length);
        return found == NONE || !names[found].equals(name) ? NONE : found;
    }
}
