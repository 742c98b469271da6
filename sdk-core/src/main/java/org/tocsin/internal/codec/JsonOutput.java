package org.tocsin.internal.codec;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Code;
import org.tocsin.internal.ascii.EightBytes;
import org.tocsin.message.Extensions;

/**
 * The writer of a message that the generated codecs use: compact JSON in UTF-8, without absent members. In strings only
 * the characters are escaped that JSON requires. An unpaired surrogate is written as a question mark, and a null in a
 * list as {@code null}; a checked message contains neither.
 */
public final class JsonOutput {

    private static final int USUAL_SIZE = 4096;

    /**
     * Up to this length a string is written character by character; a longer one is copied as bytes first, which is
     * faster.
     */
    private static final int SHORT = 16;

    private static final byte[] HEXADECIMAL = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    private byte[] bytes = new byte[USUAL_SIZE];
    private int size;
    /** The stream that gets the text piece by piece; null where the text is kept in memory. */
    private final @Nullable OutputStream stream;

    /** A writer that keeps the text in memory. */
    public JsonOutput() {
        this.stream = null;
    }

    /** A writer into a stream; it keeps only one piece of the text in memory. */
    public JsonOutput(OutputStream stream) {
        this.stream = stream;
    }

    /** Opens an object. */
    public void startObject() {
        begin(1);
        bytes[size++] = '{';
    }

    /** Closes the object. */
    public void endObject() {
        reserve(1);
        bytes[size++] = '}';
    }

    /** Opens an array. */
    public void startArray() {
        begin(1);
        bytes[size++] = '[';
    }

    /** Closes the array. */
    public void endArray() {
        reserve(1);
        bytes[size++] = ']';
    }

    /** Writes a member that is a string. */
    public void text(Members members, int index, @Nullable String value) {
        if (value != null) {
            member(members, index).string(value);
        }
    }

    /** Writes a member that is a code. */
    public void text(Members members, int index, @Nullable Code value) {
        if (value != null) {
            text(members, index, value.code());
        }
    }

    /** Writes a member that is a value with a written form. */
    public void text(Members members, int index, @Nullable Object value) {
        if (value != null) {
            text(members, index, value.toString());
        }
    }

    /** Writes a member that is an array of strings, or of values or codes by their written forms. */
    public void texts(Members members, int index, List<?> values) {
        if (!values.isEmpty()) {
            member(members, index);
            startArray();
            for (int i = 0; i < values.size(); i++) {
                Object value = values.get(i);
                if (value == null) {
                    literal("null");
                } else {
                    string(value.toString());
                }
            }
            endArray();
        }
    }

    /** Writes a member that is an integer. */
    public void integer(Members members, int index, @Nullable Number value) {
        if (value != null) {
            word(members, index, value.toString());
        }
    }

    /** Writes a member that is a boolean. */
    public void bool(Members members, int index, @Nullable Boolean value) {
        if (value != null) {
            word(members, index, value ? "true" : "false");
        }
    }

    private void word(Members members, int index, String word) {
        member(members, index).put(word.getBytes(StandardCharsets.US_ASCII));
    }

    /** Writes the name of a member; the caller then writes its value. */
    public JsonOutput member(Members members, int index) {
        byte[] name = members.written(index);
        begin(name.length);
        System.arraycopy(name, 0, bytes, size, name.length);
        size += name.length;
        return this;
    }

    /** Writes the name of a member that is not in the schemas. */
    public void member(String name) {
        string(name);
        reserve(1);
        bytes[size++] = ':';
    }

    /** Writes a member whose value is already JSON. */
    public void raw(String name, String json) {
        member(name);
        put(json.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes the extensions of a body. */
    public void extensions(Members members, int index, Extensions extensions) {
        if (!extensions.isEmpty()) {
            member(members, index).object(extensions);
        }
    }

    /** Writes the extensions of a message. */
    void extensions(String member, Extensions extensions) {
        if (!extensions.isEmpty()) {
            member(member);
            object(extensions);
        }
    }

    private void object(Extensions extensions) {
        startObject();
        for (String key : extensions.keys()) {
            raw(key, extensions.json(key).orElseThrow());
        }
        endObject();
    }

    /** The text that was written. */
    public byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** Writes a number or a JSON literal such as {@code true}. */
    public void literal(String written) {
        begin(written.length());
        put(written.getBytes(StandardCharsets.US_ASCII));
    }

    /** Writes the rest of the buffer to the stream. */
    public void flush() {
        handOver(size);
    }

    private void handOver(int count) {
        if (stream != null) {
            try {
                stream.write(bytes, 0, count);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            System.arraycopy(bytes, count, bytes, 0, size - count);
            size -= count;
        }
    }

    /** Writes a string as a value. */
    public void string(String text) {
        int length = text.length();
        begin(length + 2);
        if (length > SHORT || !putPlain(text)) {
            bytes[size++] = '"';
            putEscaped(text.getBytes(StandardCharsets.UTF_8));
            reserve(1);
            bytes[size++] = '"';
        }
    }

    /** Writes the text if it is plain; returns whether it was. */
    private boolean putPlain(String text) {
        byte[] target = bytes;
        int place = size;
        target[place++] = '"';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '"' || c == '\\') {
                return false;
            }
            target[place++] = (byte) c;
        }
        target[place++] = '"';
        size = place;
        return true;
    }

    private void putEscaped(byte[] text) {
        int done = 0;
        while (done < text.length) {
            int escaped = nextEscaped(text, done);
            put(text, done, escaped);
            if (escaped < text.length) {
                escape(text[escaped]);
            }
            done = escaped + 1;
        }
    }

    /** The position of the next byte that has to be escaped; the end of the text if there is none. */
    private static int nextEscaped(byte[] text, int from) {
        int i = from;
        for (int lastEight = text.length - Long.BYTES; i <= lastEight; i += Long.BYTES) {
            long found = EightBytes.escaped(EightBytes.at(text, i));
            if (found != 0) {
                return i + EightBytes.first(found);
            }
        }
        while (i < text.length && (text[i] < 0 || text[i] >= ' ') && text[i] != '"' && text[i] != '\\') {
            i++;
        }
        return i;
    }

    private void escape(byte b) {
        int letter = switch (b) {
            case '"', '\\' -> b;
            case '\b' -> 'b';
            case '\f' -> 'f';
            case '\n' -> 'n';
            case '\r' -> 'r';
            case '\t' -> 't';
            default -> 'u';
        };
        put(new byte[] {'\\', (byte) letter});
        if (letter == 'u') {
            put(new byte[] {'0', '0', HEXADECIMAL[b >> 4], HEXADECIMAL[b & 0xF]});
        }
    }

    /** Makes room for a name or value of this length in bytes, and writes a comma before it where one is needed. */
    private void begin(int length) {
        if (stream != null && size > USUAL_SIZE) {
            // The last byte is kept, because the next call looks at it.
            handOver(size - 1);
        }
        reserve(length + 1);
        // The last byte tells the position, because a string always ends with a quotation mark.
        int last = size == 0 ? '[' : bytes[size - 1];
        if (last != '{' && last != '[' && last != ':') {
            bytes[size++] = ',';
        }
    }

    private void put(byte[] some) {
        put(some, 0, some.length);
    }

    private void put(byte[] some, int start, int end) {
        reserve(end - start);
        System.arraycopy(some, start, bytes, size, end - start);
        size += end - start;
    }

    private void reserve(int length) {
        if (bytes.length - size < length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + length));
        }
    }
}
