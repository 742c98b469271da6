package org.tocsin.formats.internal.map;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A digest of a JSON value, whatever the order of its members. It is cut short, since it is to find edits and not forgers:
 * whoever may write a document may also write its digests.
 */
public final class ValueDigest {

    private static final int ROOM = 1 << 10;
    private static final int TEN = 10;
    private static final int MOST_DIGITS = 10;

    private final MessageDigest digest = Sha256.begun();
    /** What was written and not digested yet. */
    private final byte[] text = new byte[ROOM];

    private int size;

    private ValueDigest() {}

    /** So many characters of the digest, each of them six bits. */
    public static String of(@Nullable Object value, int characters) {
        ValueDigest digest = new ValueDigest();
        digest.put(value);
        digest.flush();
        return Base64.getUrlEncoder().encodeToString(digest.digest.digest()).substring(0, characters);
    }

    /** Writes a value so that no two values are written alike: each text has its length before it. */
    private void put(@Nullable Object value) {
        // Most values are strings, which are told at once; to ask for an interface takes longer.
        if (value instanceof String words) {
            put('s', words);
        } else if (value instanceof Map<?, ?> object) {
            put('{', object.size());
            String[] names = object.keySet().toArray(String[]::new);
            Arrays.sort(names);
            for (String name : names) {
                put('n', name);
                put(object.get(name));
            }
        } else if (value instanceof List<?> list) {
            put('[', list.size());
            for (Object element : list) {
                put(element);
            }
        } else {
            put('l', String.valueOf(value));
        }
    }

    private void put(char kind, String words) {
        put(kind, words.length());
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        reserve(bytes.length + 1);
        text[size++] = ':';
        if (bytes.length < ROOM) {
            System.arraycopy(bytes, 0, text, size, bytes.length);
            size += bytes.length;
        } else {
            flush();
            digest.update(bytes);
        }
    }

    private void put(char kind, int number) {
        reserve(MOST_DIGITS + 1);
        text[size++] = (byte) kind;
        int digits = 1;
        for (int rest = number; rest >= TEN; rest /= TEN) {
            digits++;
        }
        size += digits;
        for (int place = 1, rest = number; place <= digits; place++, rest /= TEN) {
            text[size - place] = (byte) ('0' + rest % TEN);
        }
    }

    private void reserve(int length) {
        if (ROOM - size < length) {
            flush();
        }
    }

    private void flush() {
        digest.update(text, 0, size);
        size = 0;
    }
}
