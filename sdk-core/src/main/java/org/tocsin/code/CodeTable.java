package org.tocsin.code;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The codes of a list by their characters, which are ASCII: a hash table that can be asked with a part of a buffer. */
final class CodeTable<C extends Code> {

    private static final byte[] NONE = {};

    private final byte[][] texts;
    private final @Nullable Code[] codes;

    CodeTable(List<C> all) {
        int slots = Math.max(Integer.highestOneBit(all.size()) * 4, 2);
        texts = new byte[slots][];
        codes = new Code[slots];
        Arrays.fill(texts, NONE);
        for (C code : all) {
            put(code);
        }
    }

    private void put(C code) {
        byte[] text = code.code().getBytes(StandardCharsets.US_ASCII);
        int slot = slot(text, 0, text.length);
        while (codes[slot] != null) {
            slot = next(slot);
        }
        texts[slot] = text;
        codes[slot] = code;
    }

    /** The code with these characters, or null. */
    @SuppressWarnings("unchecked") // only codes of this type are put in
    @Nullable
    C find(byte[] buffer, int start, int length) {
        int slot = slot(buffer, start, length);
        while (codes[slot] != null) {
            if (Arrays.equals(texts[slot], 0, texts[slot].length, buffer, start, start + length)) {
                return (C) codes[slot];
            }
            slot = next(slot);
        }
        return null;
    }

    private int next(int slot) {
        return (slot + 1) & (texts.length - 1);
    }

    /** A code of a list is told from most others by its length and a few of its characters. */
    private int slot(byte[] buffer, int start, int length) {
        int hash = length;
        if (length > 0) {
            hash = 31 * hash + buffer[start];
            hash = 31 * hash + buffer[start + length / 2];
            hash = 31 * hash + buffer[start + length - 1];
        }
        return (hash ^ (hash >>> 7)) & (texts.length - 1);
    }
}
