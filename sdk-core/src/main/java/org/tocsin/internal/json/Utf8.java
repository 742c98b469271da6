package org.tocsin.internal.json;

import org.tocsin.internal.ascii.EightBytes;

/**
 * The law of the text's bytes: strict UTF-8 without byte order mark or NUL, and no escape that leaves half a surrogate
 * pair. The tokeniser lets all of these pass.
 */
public final class Utf8 {

    /** There is nothing against the bytes. */
    public static final int SOUND = -1;

    private final byte[] bytes;

    private Utf8(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The offset of the first byte that is not UTF-8 as we take it, or {@link #SOUND}. */
    public static int firstUnsound(byte[] bytes) {
        return startsWithMark(bytes) ? 0 : new Utf8(bytes).scan(false);
    }

    /** The offset of the first escape that is half a surrogate pair, or {@link #SOUND}; the bytes must be sound. */
    public static int firstLoneSurrogate(byte[] bytes) {
        return new Utf8(bytes).scan(true);
    }

    /** Whether both laws hold, in one pass over the bytes, eight at a time. */
    public static boolean isSound(byte[] bytes) {
        return !startsWithMark(bytes) && new Utf8(bytes).isSound();
    }

    /** Whether both laws hold of a string up to the quotation mark that closes it; {@code start} is within it. */
    static boolean isSoundString(byte[] json, int start, int end) {
        Utf8 text = new Utf8(json);
        int i = start;
        while (i < end && json[i] != '"') {
            boolean escaped = json[i] == '\\';
            int length = escaped ? text.escapeLength(i) : text.characterLength(i);
            if (length == 0) {
                return false;
            }
            i += length;
        }
        return true;
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    private boolean isSound() {
        int i = 0;
        while (i < bytes.length) {
            if (i + 8 <= bytes.length) {
                long found = EightBytes.special(EightBytes.at(bytes, i));
                i += found == 0 ? 8 : EightBytes.first(found);
                if (found == 0) {
                    continue;
                }
            }
            int length = bytes[i] == '\\' ? escapeLength(i) : characterLength(i);
            if (length == 0) {
                return false;
            }
            i += length;
        }
        return true;
    }

    private int scan(boolean escapes) {
        int i = 0;
        while (i < bytes.length) {
            int length = !escapes ? characterLength(i) : bytes[i] == '\\' ? escapeLength(i) : 1;
            if (length == 0) {
                return i;
            }
            i += length;
        }
        return SOUND;
    }

    /** How many bytes the character at i has, or 0 where it is none. */
    private int characterLength(int i) {
        int first = bytes[i];
        if (first > 0) {
            return 1;
        }
        int lead = first & 0xFF;
        if (lead >= 0xC2 && lead <= 0xDF) {
            return follows(i + 1, 0x80, 0xBF) ? 2 : 0;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            int least = lead == 0xE0 ? 0xA0 : 0x80;
            int most = lead == 0xED ? 0x9F : 0xBF;
            return follows(i + 1, least, most) && follows(i + 2, 0x80, 0xBF) ? 3 : 0;
        }
        if (lead >= 0xF0 && lead <= 0xF4) {
            int least = lead == 0xF0 ? 0x90 : 0x80;
            int most = lead == 0xF4 ? 0x8F : 0xBF;
            boolean four = follows(i + 1, least, most) && follows(i + 2, 0x80, 0xBF) && follows(i + 3, 0x80, 0xBF);
            return four ? 4 : 0;
        }
        return 0;
    }

    private boolean follows(int i, int least, int most) {
        return i < bytes.length && (bytes[i] & 0xFF) >= least && (bytes[i] & 0xFF) <= most;
    }

    /** How many bytes the escape at i has, or 0 where it is half a surrogate pair. */
    private int escapeLength(int i) {
        int unit = escapedUnit(i);
        if (unit < 0) {
            return i + 1 < bytes.length && bytes[i + 1] > 0 ? 2 : 1;
        }
        if (Character.isLowSurrogate((char) unit)) {
            return 0;
        }
        if (!Character.isHighSurrogate((char) unit)) {
            return 6;
        }
        int second = escapedUnit(i + 6);
        return second >= 0 && Character.isLowSurrogate((char) second) ? 12 : 0;
    }

    /** The UTF-16 unit that a {@code \\u} escape at i stands for, or -1. */
    private int escapedUnit(int i) {
        if (i + 6 > bytes.length || bytes[i] != '\\' || bytes[i + 1] != 'u') {
            return -1;
        }
        int unit = 0;
        for (int k = i + 2; k < i + 6; k++) {
            int digit = Character.digit(bytes[k], 16);
            if (digit < 0) {
                return -1;
            }
            unit = unit << 4 | digit;
        }
        return unit;
    }
}
