package org.tocsin.formats.internal.map;

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

    private final StringBuilder text = new StringBuilder(1 << 10);

    private ValueDigest() {}

    /** So many characters of the digest, each of them six bits. */
    public static String of(@Nullable Object value, int characters) {
        ValueDigest digest = new ValueDigest();
        digest.put(value);
        return Base64.getUrlEncoder()
                .encodeToString(Sha256.of(digest.text.toString()))
                .substring(0, characters);
    }

    /** Writes a value so that no two values are written alike: each text has its length before it. */
    private void put(@Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            text.append('{').append(object.size());
            String[] names = object.keySet().toArray(String[]::new);
            Arrays.sort(names);
            for (String name : names) {
                put('n', name);
                put(object.get(name));
            }
        } else if (value instanceof List<?> list) {
            text.append('[').append(list.size());
            list.forEach(this::put);
        } else {
            put(value instanceof String ? 's' : 'l', String.valueOf(value));
        }
    }

    private void put(char kind, String words) {
        text.append(kind).append(words.length()).append(':').append(words);
    }
}
