package org.tocsin.internal.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** IP addresses of both versions and blocks of them, read without asking any network. */
final class Addresses {

    private static final int V4_BYTES = 4;
    private static final int V6_BYTES = 16;
    private static final int GROUPS = 8;
    private static final int MAX_TEXT = 45;
    private static final int MAPPED_BITS = 96;
    private static final byte[] MAPPED = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1};

    private Addresses() {}

    /**
     * The blocks that are not for the public Internet by the IANA registries of special-purpose addresses, and
     * multicast.
     */
    private static final class Special {

        /** The blocks of IPv6 addresses that have an IPv4 address behind the prefix. */
        static final List<Block> EMBEDDING =
                ReservedValues.EMBEDDING.stream().map(Addresses::written).toList();

        static final List<Block> BLOCKS =
                ReservedValues.ADDRESSES.stream().map(Addresses::block).toList();

        /** The IPv4 addresses that the block holds, where it is one of IPv6 addresses that have such; else the block. */
        static Block judged(Block block) {
            for (Block embedding : EMBEDDING) {
                if (embedding.covers(block)) {
                    int start = embedding.bits / 8;
                    byte[] inside = Arrays.copyOfRange(block.address, start, start + V4_BYTES);
                    return new Block(inside, Math.min(block.bits - embedding.bits, 8 * V4_BYTES));
                }
            }
            return block;
        }
    }

    /** A block of addresses: all that begin with the same bits. */
    private static final class Block {

        private final byte[] address;
        private final int bits;

        Block(byte[] address, int bits) {
            this.address = address;
            this.bits = bits;
        }

        boolean covers(Block other) {
            return address.length == other.address.length && bits <= other.bits && startsLike(other.address);
        }

        /** The enclosing block with this prefix length; the bits after the prefix are zero. */
        Block shortened(int to) {
            byte[] kept = Arrays.copyOf(address, address.length);
            for (int i = 0; i < kept.length; i++) {
                int fixed = Math.min(Math.max(to - 8 * i, 0), 8);
                kept[i] = (byte) (kept[i] & 0xff00 >> fixed);
            }
            return new Block(kept, to);
        }

        /** The canonical spelling; that of a single address has no prefix length. */
        String canonical() {
            byte[] kept = shortened(bits).address;
            String first = kept.length == V4_BYTES ? canonical4(kept) : canonical6(kept);
            return bits == 8 * kept.length ? first : first + '/' + bits;
        }

        private static String canonical4(byte[] address) {
            return (address[0] & 0xff)
                    + "."
                    + (address[1] & 0xff)
                    + "."
                    + (address[2] & 0xff)
                    + "."
                    + (address[3] & 0xff);
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

    /** Whether the text is one address. */
    static boolean isAddress(String text) {
        return bytes(text) != null;
    }

    /** Whether the text is one IPv4 address, written as such or mapped into IPv6. */
    static boolean isVersion4(String text) {
        Block block = text.indexOf('/') < 0 ? block(text) : null;
        return block != null && block.address.length == V4_BYTES;
    }

    /** Whether the text is a block of addresses in prefix notation. */
    static boolean isRange(String text) {
        return text.indexOf('/') >= 0 && block(text) != null;
    }

    /**
     * Whether the text is a private or reserved address, or a block that has some, such as one of the whole Internet. An
     * IPv6 address that has an IPv4 address in it is judged as that.
     */
    static boolean touchesSpecial(String text) {
        Block block = block(text);
        if (block == null) {
            return false;
        }
        for (Block embedding : Special.EMBEDDING) {
            if (block.covers(embedding)) {
                return true; // it has every IPv4 address
            }
        }
        Block judged = Special.judged(block);
        for (Block special : Special.BLOCKS) {
            if (special.covers(judged) || judged.covers(special)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text is an address or a block of addresses that is private or reserved. */
    static boolean isSpecial(String text) {
        Block block = block(text);
        if (block != null) {
            Block judged = Special.judged(block);
            for (Block special : Special.BLOCKS) {
                if (special.covers(judged)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * The canonical spelling of an address or a block: the bits after the prefix are zero, and an IPv4 address mapped
     * into IPv6 is written as IPv4. Null where the text is neither.
     */
    static @Nullable String canonical(String text) {
        Block block = block(text);
        return block == null ? null : block.canonical();
    }

    /** Whether every address of the inner block is in the outer one; false where the IP versions differ. */
    static boolean covers(String outer, String inner) {
        Block block = block(outer);
        Block other = block(inner);
        return block != null && other != null && block.covers(other);
    }

    /** The canonical spellings of the address or block and of every block that contains it, the narrowest first. */
    static List<String> enclosing(String text) {
        Block block = block(text);
        if (block == null) {
            return List.of();
        }
        List<String> enclosing = new ArrayList<>(block.bits + 1);
        for (int bits = block.bits; bits >= 0; bits--) {
            enclosing.add(block.shortened(bits).canonical());
        }
        return enclosing;
    }

    private static @Nullable Block block(String text) {
        int slash = text.indexOf('/');
        byte[] address = bytes(slash < 0 ? text : text.substring(0, slash));
        if (address == null) {
            return null;
        }
        int bits = slash < 0 ? 8 * address.length : number(text.substring(slash + 1), 8 * address.length);
        return bits < 0 ? null : unmapped(address, bits);
    }

    /** Turns an IPv4 address that is mapped into IPv6 into IPv4; leaves any other block as it is. */
    private static Block unmapped(byte[] address, int bits) {
        boolean mapped = address.length == V6_BYTES
                && bits >= MAPPED_BITS
                && Arrays.equals(address, 0, MAPPED_BITS / 8, MAPPED, 0, MAPPED_BITS / 8);
        return mapped
                ? new Block(Arrays.copyOfRange(address, MAPPED_BITS / 8, V6_BYTES), bits - MAPPED_BITS)
                : new Block(address, bits);
    }

    /** A block of IPv6 addresses as it is written, although it may be that of mapped IPv4 addresses. */
    private static Block written(String block) {
        int slash = block.indexOf('/');
        byte[] address = Objects.requireNonNull(bytes(block.substring(0, slash)));
        return new Block(address, Integer.parseInt(block.substring(slash + 1)));
    }

    private static byte @Nullable [] bytes(String text) {
        if (text.length() > MAX_TEXT) {
            return null;
        }
        return text.indexOf(':') < 0 ? version4(text) : version6(text);
    }

    private static byte @Nullable [] version4(String text) {
        if (!endsInDigit(text)) {
            return null; // a name, most often
        }
        String[] parts = text.split("\\.", -1);
        if (parts.length != V4_BYTES) {
            return null;
        }
        byte[] bytes = new byte[V4_BYTES];
        for (int i = 0; i < V4_BYTES; i++) {
            int number = number(parts[i], 255);
            if (number < 0) {
                return null;
            }
            bytes[i] = (byte) number;
        }
        return bytes;
    }

    private static boolean endsInDigit(String text) {
        return !text.isEmpty() && isDigit(text.charAt(text.length() - 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /**
     * The value of a decimal number up to {@code greatest}; -1 for anything else. Leading zeros are refused, because
     * some programs read such numbers as octal.
     */
    private static int number(String text, int greatest) {
        int length = text.length();
        if (length == 0 || length > 3 || (length > 1 && text.charAt(0) == '0')) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < length; i++) {
            if (!isDigit(text.charAt(i))) {
                return -1;
            }
            number = number * 10 + text.charAt(i) - '0';
        }
        return number <= greatest ? number : -1;
    }

    private static byte @Nullable [] version6(String text) {
        int gap = text.indexOf("::");
        if (gap < 0) {
            byte[] whole = groups(text);
            return whole != null && whole.length == V6_BYTES ? whole : null;
        }
        byte[] head = text.lastIndexOf('.', gap) < 0 ? groups(text.substring(0, gap)) : null;
        byte[] tail = groups(text.substring(gap + 2));
        if (head == null || tail == null || head.length + tail.length > V6_BYTES - 2) {
            return null;
        }
        byte[] bytes = Arrays.copyOf(head, V6_BYTES);
        System.arraycopy(tail, 0, bytes, V6_BYTES - tail.length, tail.length);
        return bytes;
    }

    /** The bytes of groups of hexadecimal digits between colons; the last group may be an IPv4 address. */
    private static byte @Nullable [] groups(String text) {
        if (text.isEmpty()) {
            return new byte[0];
        }
        String[] groups = text.split(":", -1);
        byte[] bytes = new byte[2 * groups.length];
        for (int i = 0; i < groups.length; i++) {
            if (i == groups.length - 1 && groups[i].indexOf('.') >= 0) {
                return withVersion4(bytes, groups[i]);
            }
            int group = group(groups[i]);
            if (group < 0) {
                return null;
            }
            bytes[2 * i] = (byte) (group >> 8);
            bytes[2 * i + 1] = (byte) group;
        }
        return bytes;
    }

    private static byte @Nullable [] withVersion4(byte[] groups, String last) {
        byte[] four = version4(last);
        if (four == null) {
            return null;
        }
        byte[] bytes = Arrays.copyOf(groups, groups.length + 2);
        System.arraycopy(four, 0, bytes, groups.length - 2, V4_BYTES);
        return bytes;
    }

    private static int group(String text) {
        boolean hexadecimal = !text.isEmpty()
                && text.length() <= 4
                && text.chars().allMatch(c -> c < 0x80 && Character.digit(c, 16) >= 0);
        return hexadecimal ? Integer.parseInt(text, 16) : -1;
    }
}
