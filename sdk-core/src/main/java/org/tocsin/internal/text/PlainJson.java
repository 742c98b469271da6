package org.tocsin.internal.text;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes plain Java values as compact JSON: maps, lists, strings, numbers, truth values and null. */
public final class PlainJson {

    private PlainJson() {}

    /** The value as JSON in UTF-8. */
    public static byte[] bytes(@Nullable Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(value, bytes);
        return bytes.toByteArray();
    }

    /** Writes the value as JSON in UTF-8; an exception of the stream ends the writing and is passed on. */
    public static void write(@Nullable Object value, OutputStream bytes) {
        try (JsonGenerator out = JsonText.generator(bytes)) {
            write(out, value);
        }
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
        if (c < ' ') {
            return Utf8.UNIT_ESCAPE;
        }
        if (c == '"' || c == '\\') {
            return Utf8.SHORT_ESCAPE;
        }
        // Each half of a surrogate pair has two of its four bytes.
        return c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }

    /** The value as JSON. */
    public static String text(@Nullable Object value) {
        return new String(bytes(value), StandardCharsets.UTF_8);
    }

    private static void write(JsonGenerator out, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            for (Map.Entry<?, ?> each : map.entrySet()) {
                out.writeName((String) each.getKey());
                write(out, each.getValue());
            }
            out.writeEndObject();
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            for (Object each : list) {
                write(out, each);
            }
            out.writeEndArray();
        } else if (value instanceof BigDecimal number) {
            out.writeNumber(number);
        } else if (value instanceof Number number) {
            out.writeNumber(number.longValue());
        } else if (value instanceof Boolean bool) {
            out.writeBoolean(bool);
        } else if (value == null) {
            out.writeNull();
        } else {
            out.writeString(value.toString());
        }
    }
}
