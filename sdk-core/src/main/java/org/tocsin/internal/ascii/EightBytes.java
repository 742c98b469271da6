package org.tocsin.internal.ascii;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Examines eight bytes of a text as one number, the first byte in its lowest bits. A result has the high bit of each
 * byte that was found; that of the first such byte is always right, and the high bits of earlier bytes are not set.
 */
public final class EightBytes {

    private static final long EACH = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private EightBytes() {}

    /** The eight bytes at a place. */
    public static long at(byte[] bytes, int place) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong(place);
    }

    /** Finds bytes that are zero. */
    private static long zero(long eight) {
        return (eight - EACH) & ~eight;
    }

    /** Finds bytes that are a quotation mark. */
    public static long quotes(long eight) {
        return zero(eight ^ '"' * EACH) & HIGH_BITS;
    }

    /** Finds bytes that are a quotation mark, a backslash, a control character or not ASCII. */
    public static long notPlain(long eight) {
        long found = zero(eight ^ '"' * EACH) | zero(eight ^ '\\' * EACH);
        return (found | notPrintable(eight)) & HIGH_BITS;
    }

    /** Finds bytes that are a quotation mark, a backslash or a control character. */
    public static long escaped(long eight) {
        long found = zero(eight ^ '"' * EACH) | zero(eight ^ '\\' * EACH);
        return (found | ((eight - ' ' * EACH) & ~eight)) & HIGH_BITS;
    }

    /** Finds bytes that are a control character, a question mark or not ASCII. */
    public static long doubtful(long eight) {
        return (zero(eight ^ '?' * EACH) | notPrintable(eight)) & HIGH_BITS;
    }

    private static long notPrintable(long eight) {
        return ((eight - ' ' * EACH) & ~eight) | eight | (eight + EACH);
    }

    /** The bytes up to and including the first one found, or all if none was found; the others are zero. */
    static long upTo(long eight, long found) {
        return eight & (found ^ (found - 1));
    }

    /** The number of the first byte found. */
    public static int first(long found) {
        return Long.numberOfTrailingZeros(found) / Byte.SIZE;
    }
}
