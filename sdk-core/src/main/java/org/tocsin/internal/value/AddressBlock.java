package org.tocsin.internal.value;

import java.util.Arrays;

/** A block of addresses: all that begin with the same bits. */
final class AddressBlock {

    private static final int V4_BYTES = 4;
    private static final int GROUPS = 8;

    private final byte[] address;
    private final int bits;

    AddressBlock(byte[] address, int bits) {
        this.address = address;
        this.bits = bits;
    }

    byte[] address() {
        return address;
    }

    int bits() {
        return bits;
    }

    /** The block of IPv4 addresses whose bits stand from this place on; of those that vary there, all. */
    AddressBlock inside(int from) {
        byte[] inside = Arrays.copyOfRange(address, from / 8, from / 8 + V4_BYTES);
        return new AddressBlock(inside, Math.min(bits - from, 8 * V4_BYTES));
    }

    /** The block with each bit inverted. */
    AddressBlock inverted() {
        byte[] inverted = new byte[address.length];
        for (int i = 0; i < inverted.length; i++) {
            inverted[i] = (byte) ~address[i];
        }
        return new AddressBlock(inverted, bits);
    }

    boolean covers(AddressBlock other) {
        return address.length == other.address.length && bits <= other.bits && startsLike(other.address);
    }

    /** The enclosing block with this prefix length; the bits after the prefix are zero. */
    AddressBlock shortened(int to) {
        byte[] kept = Arrays.copyOf(address, address.length);
        for (int i = 0; i < kept.length; i++) {
            int fixed = Math.min(Math.max(to - 8 * i, 0), 8);
            kept[i] = (byte) (kept[i] & 0xff00 >> fixed);
        }
        return new AddressBlock(kept, to);
    }

    /** The canonical spelling; that of a single address has no prefix length. */
    String canonical() {
        byte[] kept = shortened(bits).address;
        String first = kept.length == V4_BYTES ? canonical4(kept) : canonical6(kept);
        return bits == 8 * kept.length ? first : first + '/' + bits;
    }

    private static String canonical4(byte[] address) {
        return (address[0] & 0xff) + "." + (address[1] & 0xff) + "." + (address[2] & 0xff) + "." + (address[3] & 0xff);
    }

    /**
     * The spelling of RFC 5952: lower case, no leading zeros, and {@code ::} for the first of the longest runs of
     * zero groups.
     */
    private static String canonical6(byte[] address) {
        int gap = -1;
        int length = 1;
        for (int from = 0; from < GROUPS; from++) {
            int zeros = zeros(address, from);
            if (zeros > length) {
                gap = from;
                length = zeros;
            }
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < GROUPS; i++) {
            if (i == gap) {
                text.append("::");
                i += length - 1;
            } else {
                text.append(i == 0 || (i == gap + length && gap >= 0) ? "" : ":")
                        .append(Integer.toHexString(group(address, i)));
            }
        }
        return text.toString();
    }

    private static int zeros(byte[] address, int from) {
        int to = from;
        while (to < GROUPS && group(address, to) == 0) {
            to++;
        }
        return to - from;
    }

    private static int group(byte[] address, int number) {
        return (address[2 * number] & 0xff) << 8 | (address[2 * number + 1] & 0xff);
    }

    private boolean startsLike(byte[] other) {
        int whole = bits / 8;
        int rest = 8 - bits % 8;
        return Arrays.equals(address, 0, whole, other, 0, whole)
                && (rest == 8 || (address[whole] & 0xff) >> rest == (other[whole] & 0xff) >> rest);
    }
}
