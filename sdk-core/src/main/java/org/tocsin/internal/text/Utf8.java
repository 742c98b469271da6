package org.tocsin.internal.text;

import java.util.HexFormat;
import org.tocsin.internal.form.Characters;

/**
 * The rules for the bytes of a text: strict UTF-8 without byte order mark or NUL, and no escape of an unpaired
 * surrogate. Jackson accepts all of these.
 */
public final class Utf8 {

    /** Returned where the bytes are sound. */
    public static final int SOUND = -1;

    /** How many bytes a {@code \\u} escape has. */
    public static final int UNIT_ESCAPE = 6;

    /** How many bytes any other escape has. */
    public static final int SHORT_ESCAPE = 2;

    private Utf8() {}

    /**
     * The offset of the first byte that breaks these rules, searched from the start of a character; {@link #SOUND}
     * where there is none.
     */
    public static int firstUnsound(byte[] bytes, int start) {
        if (start == 0
                && bytes.length >= 3
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF) {
            return 0;
        }
        int i = start;
        while (i < bytes.length) {
            int length = characterLength(bytes, i);
            if (length == 0) {
                return i;
            }
            i += length;
        }
        return SOUND;
    }

    /**
     * The bytes at a place that are not ASCII, at most three, in hexadecimal, from which an expert can recognise the
     * encoding.
     */
    public static String hexadecimal(byte[] bytes, int place) {
        int close = place;
        while (close < Math.min(place + 3, bytes.length) && (close == place || bytes[close] < 0)) {
            close++;
        }
        return HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bytes, place, close);
    }

    /** The number of bytes of the character at i; 0 where there is no valid character. */
    public static int characterLength(byte[] bytes, int i) {
        int first = bytes[i];
        if (first > 0) {
            return 1;
        }
        int lead = first & 0xFF;
        if (lead >= 0xC2 && lead <= 0xDF) {
            return follows(bytes, i + 1, 0x80, 0xBF) ? 2 : 0;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            int least = lead == 0xE0 ? 0xA0 : 0x80;
            int most = lead == 0xED ? 0x9F : 0xBF;
            return follows(bytes, i + 1, least, most) && follows(bytes, i + 2, 0x80, 0xBF) ? 3 : 0;
        }
        if (lead >= 0xF0 && lead <= 0xF4) {
            int least = lead == 0xF0 ? 0x90 : 0x80;
            int most = lead == 0xF4 ? 0x8F : 0xBF;
            boolean four = follows(bytes, i + 1, least, most)
                    && follows(bytes, i + 2, 0x80, 0xBF)
                    && follows(bytes, i + 3, 0x80, 0xBF);
            return four ? 4 : 0;
        }
        return 0;
    }

    /** The kind of the character at i, one of {@link Characters}; the bytes must be sound. */
    public static int kind(byte[] bytes, int i) {
        return switch (bytes[i] & 0xFF) {
            case 0x7F -> Characters.DOUBTFUL;
            // No doubtful character begins with another byte.
            case 0xC2, 0xD8 -> Characters.kind((bytes[i] & 0x1F) << 6 | (bytes[i + 1] & 0x3F));
            case 0xE1, 0xE2, 0xEF ->
                Characters.kind((bytes[i] & 0x0F) << 12 | (bytes[i + 1] & 0x3F) << 6 | (bytes[i + 2] & 0x3F));
            default -> Characters.ORDINARY;
        };
    }

    private static boolean follows(byte[] bytes, int i, int least, int most) {
        return i < bytes.length && (bytes[i] & 0xFF) >= least && (bytes[i] & 0xFF) <= most;
    }

    /** The number of bytes of the escape at i; 0 where it is an unpaired surrogate. */
    public static int escapeLength(byte[] bytes, int i) {
        int unit = escapedUnit(bytes, i);
        if (unit < 0) {
            return i + 1 < bytes.length && bytes[i + 1] > 0 ? SHORT_ESCAPE : 1;
        }
        if (Character.isLowSurrogate((char) unit)) {
            return 0;
        }
        if (!Character.isHighSurrogate((char) unit)) {
            return UNIT_ESCAPE;
        }
        int second = escapedUnit(bytes, i + UNIT_ESCAPE);
        return second >= 0 && Character.isLowSurrogate((char) second) ? 2 * UNIT_ESCAPE : 0;
    }

    /**
     * The character of the {@code \\u} escape at i, or of a surrogate pair of two escapes; -1 where there is none. The
     * escape must not be an unpaired surrogate.
     */
    public static int escapedCharacter(byte[] bytes, int i) {
        int unit = escapedUnit(bytes, i);
        return unit >= 0 && Character.isHighSurrogate((char) unit)
                ? Character.toCodePoint((char) unit, (char) escapedUnit(bytes, i + UNIT_ESCAPE))
                : unit;
    }

    /** Writes a character into bytes at a place, and returns the place after it. */
    public static int put(int character, byte[] bytes, int place) {
        int i = place;
        if (character < 0x80) {
            bytes[i++] = (byte) character;
            return i;
        }
        if (character < 0x800) {
            bytes[i++] = (byte) (0xC0 | character >> 6);
        } else {
            if (character < 0x10000) {
                bytes[i++] = (byte) (0xE0 | character >> 12);
            } else {
                bytes[i++] = (byte) (0xF0 | character >> 18);
                bytes[i++] = (byte) (0x80 | (character >> 12 & 0x3F));
            }
            bytes[i++] = (byte) (0x80 | (character >> 6 & 0x3F));
        }
        bytes[i++] = (byte) (0x80 | (character & 0x3F));
        return i;
    }

    /** The UTF-16 code unit that a {@code \\u} escape at i stands for; -1 where it is not a valid escape. */
    private static int escapedUnit(byte[] bytes, int i) {
        if (i + UNIT_ESCAPE > bytes.length || bytes[i] != '\\' || bytes[i + 1] != 'u') {
            return -1;
        }
        int unit = 0;
        for (int k = i + 2; k < i + UNIT_ESCAPE; k++) {
            int digit = Character.digit(bytes[k], 16);
            if (digit < 0) {
                return -1;
            }
            unit = unit << 4 | digit;
        }
        return unit;
    }
}
