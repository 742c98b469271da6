package org.tocsin.code;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The codes of a list by their characters: a hash table that is asked with a part of a buffer. */
final class CodeTable<C extends Code> {

    private final @Nullable Code[] slots;

    CodeTable(List<C> codes) {
        slots = new Code[Math.max(Integer.highestOneBit(codes.size()) * 4, 2)];
        codes.forEach(this::put);
    }

    private void put(C code) {
        char[] text = code.code().toCharArray();
        int slot = slot(text, 0, text.length);
        while (slots[slot] != null) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = code;
    }

    /** The code with these characters, or null. */
    @SuppressWarnings("unchecked") // only codes of this type are put in
    @Nullable
    C find(char[] buffer, int start, int length) {
        int slot = slot(buffer, start, length);
        for (Code code = slots[slot]; code != null; code = slots[slot]) {
            if (is(code.code(), buffer, start, length)) {
                return (C) code;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return null;
    }

    private static boolean is(String code, char[] buffer, int start, int length) {
        if (code.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (code.charAt(i) != buffer[start + i]) {
                return false;
            }
        }
        return true;
    }

    private int slot(char[] buffer, int start, int length) {
        int hash = 0;
        for (int i = start; i < start + length; i++) {
            hash = 31 * hash + buffer[i];
        }
        return (hash ^ (hash >>> 16)) & (slots.length - 1);
    }
}
