package org.tocsin.json;

import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.codec.JsonOutput;
import org.tocsin.internal.text.Utf8;

/** Writes plain Java values as compact JSON: maps, lists, strings, numbers, booleans and null. */
public final class PlainJson {

    private static final String SHORTLY_ESCAPED = "\"\\\b\t\n\f\r";
    private static final int ASCII = 0x80;

    /** How many bytes each character of ASCII has in JSON. */
    private static final byte[] LENGTHS = lengths();

    private PlainJson() {}

    /** The value as JSON in UTF-8. */
    public static byte[] bytes(@Nullable Object value) {
        JsonOutput out = new JsonOutput();
        write(value, out);
        return out.bytes();
    }

    /**
     * Writes the value as JSON in UTF-8, piece by piece; an exception of the stream ends the writing and is passed on.
     *
     * @throws UncheckedIOException where the stream fails
     */
    public static void write(@Nullable Object value, OutputStream bytes) {
        JsonOutput out = new JsonOutput(bytes);
        write(value, out);
        out.flush();
    }

    /** How many bytes the value has as JSON; nothing is written for it. */
    public static long size(@Nullable Object value) {
        if (value instanceof String text) {
            return length(text) + 2L;
        }
        if (value instanceof Map<?, ?> map) {
            long size = Math.max(2, map.size() + 1);
            for (Map.Entry<?, ?> each : map.entrySet()) {
                size += size(each.getKey()) + 1 + size(each.getValue());
            }
            return size;
        }
        if (value instanceof List<?> list) {
            long size = Math.max(2, list.size() + 1);
            for (Object each : list) {
                size += size(each);
            }
            return size;
        }
        if (value == null || value instanceof Number || value instanceof Boolean) {
            return String.valueOf(value).length();
        }
        return length(value.toString()) + 2L;
    }

    /** How many bytes the text has in JSON, without its quotes. */
    public static int length(String text) {
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            length += length(text.charAt(i));
        }
        return length;
    }

    private static int length(char c) {
        // A surrogate pair has four bytes, so each half counts as two.
        return c < ASCII ? LENGTHS[c] : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }

    private static byte[] lengths() {
        byte[] lengths = new byte[ASCII];
        for (char c = 0; c < ASCII; c++) {
            boolean shortly = SHORTLY_ESCAPED.indexOf(c) >= 0;
            lengths[c] = (byte) (shortly ? Utf8.SHORT_ESCAPE : c < ' ' ? Utf8.UNIT_ESCAPE : 1);
        }
        return lengths;
    }

    /** The value as JSON. */
    public static String text(@Nullable Object value) {
        return new String(bytes(value), StandardCharsets.UTF_8);
    }

    private static void write(@Nullable Object value, JsonOutput out) {
        if (value instanceof String text) {
            out.string(text);
        } else if (value instanceof Map<?, ?> map) {
            out.startObject();
            for (Map.Entry<?, ?> each : map.entrySet()) {
                out.member((String) each.getKey());
                write(each.getValue(), out);
            }
            out.endObject();
        } else if (value instanceof List<?> list) {
            out.startArray();
            for (Object each : list) {
                write(each, out);
            }
            out.endArray();
        } else if (value == null || value instanceof Number || value instanceof Boolean) {
            out.literal(String.valueOf(value));
        } else {
            out.string(value.toString());
        }
    }
}
