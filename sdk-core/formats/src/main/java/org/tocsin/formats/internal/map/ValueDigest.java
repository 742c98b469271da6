package org.tocsin.formats.internal.map;

import java.nio.charset.StandardCharsets;
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

    private static final int USUAL_SIZE = 1 << 12;
    private static final int TEN = 10;
    private static final int MOST_DIGITS = 10;

    private byte[] text = new byte[USUAL_SIZE];
    private int size;

    private ValueDigest() {}

    /** So many characters of the digest, each of them six bits. */
    public static String of(@Nullable Object value, int characters) {
        ValueDigest digest = new ValueDigest();
        digest.put(value);
        byte[] bytes = Sha256.of(digest.text, digest.size);
        return Base64.getUrlEncoder().encodeToString(bytes).substring(0, characters);
    }

    /** Writes a value so that no two values are written alike: each text has its length before it. */
    private void put(@Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
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
            put(value instanceof String ? 's' : 'l', String.valueOf(value));
        }
    }

    private void put(char kind, String words) {
        put(kind, words.length());
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        reserve(bytes.length + 1);
        text[size++] = ':';
        System.arraycopy(bytes, 0, text, size, bytes.length);
        size += bytes.length;
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
        if (text.length - size < length) {
            text = Arrays.copyOf(text, Math.max(2 * text.length, size + length));
        }
    }
}
