package org.tocsin.internal.ascii;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A fixed list of names in ASCII. A name is found by its bytes in a text, where a quotation mark follows it.
 * Immutable.
 */
public final class AsciiNames {

    /** Returned where there is no such name. */
    public static final int NONE = -1;

    /** How many bytes are compared at once; the remaining bytes of longer names are compared one by one. */
    private static final int COMPARED = 2 * Long.BYTES;

    /** Spreads the first bytes of names over the table: an odd number without a pattern in its bits. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final String[] names;
    private final int[] lengths;

    /** The first eight bytes of the name in each slot, with the quotation mark; zero where the slot is empty. */
    private final long[] heads;
    /** The next eight bytes of the name in each slot; {@code tailBits} masks the bits that are compared. */
    private final long[] tails;

    private final long[] tailBits;
    /**
     * The number of the name in each slot; the slot is the one computed from the head of the name, or a later one if
     * that is taken.
     */
    private final int[] numbers;

    private final int shift;

    public AsciiNames(String... names) {
        this.names = names;
        this.lengths = new int[names.length];
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(names.length) + 1;
        this.shift = Long.SIZE - bits;
        this.heads = new long[1 << bits];
        this.tails = new long[1 << bits];
        this.tailBits = new long[1 << bits];
        this.numbers = new int[1 << bits];
        for (int i = 0; i < names.length; i++) {
            put(i, (names[i] + '"').getBytes(StandardCharsets.US_ASCII));
        }
    }

    private void put(int number, byte[] quoted) {
        byte[] filled = Arrays.copyOf(quoted, Math.max(quoted.length, COMPARED));
        long head = EightBytes.at(filled, 0);
        int slot = slot(head);
        while (heads[slot] != 0) {
            slot = next(slot);
        }
        lengths[number] = quoted.length - 1;
        numbers[slot] = number;
        heads[slot] = head;
        tails[slot] = EightBytes.at(filled, Long.BYTES);
        int tail = Math.min(quoted.length, COMPARED) - Long.BYTES;
        tailBits[slot] = tail <= 0 ? 0 : -1L >>> (Long.SIZE - Byte.SIZE * tail);
    }

    private int slot(long head) {
        return (int) ((head * SPREAD) >>> shift);
    }

    private int next(int slot) {
        return (slot + 1) & (heads.length - 1);
    }

    /** How many names there are. */
    public int size() {
        return names.length;
    }

    /** The name with this number. */
    public String name(int index) {
        return names[index];
    }

    /** The number of characters of the name with this number. */
    public int length(int number) {
        return lengths[number];
    }

    /**
     * The number of the name at a place of a text, closed by a quotation mark; {@link #NONE} where there is none, or
     * where the text ends within the next sixteen bytes.
     */
    public int find(byte[] text, int at, int end) {
        if (at + COMPARED > end) {
            return NONE;
        }
        long head = EightBytes.upTo(EightBytes.at(text, at), EightBytes.quotes(EightBytes.at(text, at)));
        long tail = EightBytes.at(text, at + Long.BYTES);
        int slot = slot(head);
        while (heads[slot] != 0) {
            if (heads[slot] == head && ((tails[slot] ^ tail) & tailBits[slot]) == 0) {
                int number = numbers[slot];
                if (lengths[number] < COMPARED || endsWith(names[number], text, at, end)) {
                    return number;
                }
            }
            slot = next(slot);
        }
        return NONE;
    }

    private static boolean endsWith(String name, byte[] text, int at, int end) {
        int close = at + name.length();
        if (close >= end || text[close] != '"') {
            return false;
        }
        for (int i = COMPARED; i < name.length(); i++) {
            if (name.charAt(i) != text[at + i]) {
                return false;
            }
        }
        return true;
    }

    /** The number of a name; {@link #NONE} where it is not in the list. */
    public int find(String name) {
        byte[] text = (name + "\"" + " ".repeat(COMPARED)).getBytes(StandardCharsets.UTF_8);
        int found = find(text, 0, text.length);
        return found == NONE || !names[found].equals(name) ? NONE : found;
    }
}
