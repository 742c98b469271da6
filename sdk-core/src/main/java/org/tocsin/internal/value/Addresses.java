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
    private static final int MAX_TEXT = 45;
    private static final int MAPPED_BITS = 96;
    private static final int LAST_BITS = 96;
    private static final byte[] MAPPED = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1};

    private Addresses() {}

    /**
     * The blocks that are not for the public Internet by the IANA registries of special-purpose addresses, and
     * multicast.
     */
    private static final class Special {

        /** The blocks of IPv6 addresses that have an IPv4 address behind the prefix. */
        static final List<AddressBlock> EMBEDDING =
                ReservedValues.EMBEDDING.stream().map(Addresses::written).toList();

        static final List<AddressBlock> BLOCKS =
                ReservedValues.ADDRESSES.stream().map(Addresses::block).toList();

        /** The blocks of IPv6 addresses whose last bits are those of an IPv4 address, each inverted. */
        static final List<AddressBlock> INVERTED = ReservedValues.EMBEDDING_INVERTED.stream()
                .map(Addresses::written)
                .toList();

        /**
         * What the block counts as: the IPv4 addresses that it holds, where it is one of IPv6 addresses that have such, and
         * else the block itself. Addresses of Teredo hold two.
         */
        static List<AddressBlock> judged(AddressBlock block) {
            List<AddressBlock> judged = new ArrayList<>(2);
            for (AddressBlock embedding : EMBEDDING) {
                if (embedding.covers(block)) {
                    judged.add(block.inside(embedding.bits()));
                }
            }
            for (AddressBlock inverted : INVERTED) {
                if (inverted.covers(block) && block.bits() > LAST_BITS) {
                    judged.add(block.inside(LAST_BITS).inverted());
                }
            }
            return judged.isEmpty() ? List.of(block) : List.copyOf(judged);
        }

        static boolean touches(AddressBlock block) {
            return BLOCKS.stream().anyMatch(special -> special.covers(block) || block.covers(special));
        }

        static boolean has(AddressBlock block) {
            return BLOCKS.stream().anyMatch(special -> special.covers(block));
        }
    }

    /** Whether the text is one address. */
    static boolean isAddress(String text) {
        return bytes(text) != null;
    }

    /** Whether the text is one IPv4 address, written as such or mapped into IPv6. */
    static boolean isVersion4(String text) {
        AddressBlock block = text.indexOf('/') < 0 ? block(text) : null;
        return block != null && block.address().length == V4_BYTES;
    }

    /** Whether the text is a block of addresses in prefix notation. */
    static boolean isRange(String text) {
        return text.indexOf('/') >= 0 && block(text) != null;
    }

    /**
     * Whether the text is a private or reserved address, or a block that has some, such as one of the whole Internet. An
     * IPv6 address that has IPv4 addresses in it is judged as these.
     */
    static boolean touchesSpecial(String text) {
        AddressBlock block = block(text);
        if (block == null) {
            return false;
        }
        for (AddressBlock embedding : Special.EMBEDDING) {
            if (block.covers(embedding)) {
                return true; // it has every IPv4 address
            }
        }
        return Special.judged(block).stream().anyMatch(Special::touches);
    }

    /** Whether the text is an address or a block of addresses that is private or reserved. */
    static boolean isSpecial(String text) {
        AddressBlock block = block(text);
        return block != null && Special.judged(block).stream().allMatch(Special::has);
    }

    /**
     * The canonical spelling of an address or a block: the bits after the prefix are zero, and an IPv4 address mapped
     * into IPv6 is written as IPv4. Null where the text is neither.
     */
    static @Nullable String canonical(String text) {
        AddressBlock block = block(text);
        return block == null ? null : block.canonical();
    }

    /** Whether every address of the inner block is in the outer one; false where the IP versions differ. */
    static boolean covers(String outer, String inner) {
        AddressBlock block = block(outer);
        AddressBlock other = block(inner);
        return block != null && other != null && block.covers(other);
    }

    /** The canonical spellings of the address or block and of every block that contains it, the narrowest first. */
    static List<String> enclosing(String text) {
        AddressBlock block = block(text);
        if (block == null) {
            return List.of();
        }
        List<String> enclosing = new ArrayList<>(block.bits() + 1);
        for (int bits = block.bits(); bits >= 0; bits--) {
            enclosing.add(block.shortened(bits).canonical());
        }
        return enclosing;
    }

    private static @Nullable AddressBlock block(String text) {
        int slash = text.indexOf('/');
        byte[] address = bytes(slash < 0 ? text : text.substring(0, slash));
        if (address == null) {
            return null;
        }
        int bits = slash < 0 ? 8 * address.length : number(text.substring(slash + 1), 8 * address.length);
        return bits < 0 ? null : unmapped(address, bits);
    }

    /** Turns an IPv4 address that is mapped into IPv6 into IPv4; leaves any other block as it is. */
    private static AddressBlock unmapped(byte[] address, int bits) {
        boolean mapped = address.length == V6_BYTES
                && bits >= MAPPED_BITS
                && Arrays.equals(address, 0, MAPPED_BITS / 8, MAPPED, 0, MAPPED_BITS / 8);
        return mapped
                ? new AddressBlock(Arrays.copyOfRange(address, MAPPED_BITS / 8, V6_BYTES), bits - MAPPED_BITS)
                : new AddressBlock(address, bits);
    }

    /** A block of IPv6 addresses as it is written, although it may be that of mapped IPv4 addresses. */
    private static AddressBlock written(String block) {
        int slash = block.indexOf('/');
        byte[] address = Objects.requireNonNull(bytes(block.substring(0, slash)));
        return new AddressBlock(address, Integer.parseInt(block.substring(slash + 1)));
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
