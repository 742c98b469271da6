package org.tocsin.internal.value;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.form.Characters;

/**
 * The IP address that a host means, in any spelling that programs follow: as one number, with fewer than four parts, and
 * with parts in hexadecimal or octal digits. Clause: <a
 * href="{@docRoot}/clauses.html#special-addresses">special-addresses</a>.
 */
final class HostAddresses {

    private static final int MOST_PARTS = 4;
    private static final int BITS_OF_A_PART = 8;
    private static final int BITS = 32;

    private HostAddresses() {}

    /** The address that the host is, in its usual form; null where the host is a name. */
    static @Nullable String of(String host) {
        if (Addresses.isAddress(host)) {
            return host;
        }
        String plain = Characters.isAscii(host) ? host : Normalizer.normalize(host, Normalizer.Form.NFKC);
        String relative = plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
        int last = relative.lastIndexOf('.') + 1;
        boolean number = last < relative.length() && Character.digit(relative.charAt(last), 10) >= 0;
        return number ? ofParts(relative.split("\\.", -1)) : null; // most often it is a name
    }

    /** Each part is one byte, and the last one the rest of the address. */
    private static @Nullable String ofParts(String[] parts) {
        if (parts.length > MOST_PARTS) {
            return null;
        }
        long address = 0;
        for (int i = 0; i < parts.length; i++) {
            int bits = i < parts.length - 1 ? BITS_OF_A_PART : BITS - i * BITS_OF_A_PART;
            long part = number(parts[i], (1L << bits) - 1);
            if (part < 0) {
                return null;
            }
            address = address << bits | part;
        }
        return (address >> 24) + "." + (address >> 16 & 0xff) + "." + (address >> 8 & 0xff) + "." + (address & 0xff);
    }

    /** A number up to {@code greatest} as C reads it: hexadecimal behind 0x, octal behind 0; -1 for anything else. */
    private static long number(String text, long greatest) {
        boolean hexadecimal = text.regionMatches(true, 0, "0x", 0, 2);
        boolean octal = !hexadecimal && text.length() > 1 && text.charAt(0) == '0';
        int radix = hexadecimal ? 16 : octal ? 8 : 10;
        long number = text.isEmpty() ? -1 : 0;
        for (int i = hexadecimal ? 2 : 0; i < text.length() && number >= 0; i++) {
            int digit = text.charAt(i) < 0x80 ? Character.digit(text.charAt(i), radix) : -1;
            number = digit < 0 || number > greatest ? -1 : number * radix + digit;
        }
        return number <= greatest ? number : -1;
    }
}
