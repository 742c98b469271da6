package org.tocsin.internal.json;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Code;
import tools.jackson.core.JsonGenerator;

/** A message as the generated codecs write it: compact JSON in UTF-8; what is absent is not written. */
public final class JsonOutput implements AutoCloseable {

    private static final int USUAL_SIZE = 4096;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_SIZE);
    private final JsonGenerator generator = JsonText.generator(bytes);

    /** Opens an object. */
    public void startObject() {
        generator.writeStartObject();
    }

    /** Closes it. */
    public void endObject() {
        generator.writeEndObject();
    }

    /** A string. */
    public void text(Members members, int index, @Nullable String value) {
        if (value != null) {
            member(members, index);
            generator.writeString(value);
        }
    }

    /** A code. */
    public void text(Members members, int index, @Nullable Code value) {
        if (value != null) {
            text(members, index, value.code());
        }
    }

    /** A value by its written form. */
    public void text(Members members, int index, @Nullable Object value) {
        if (value != null) {
            text(members, index, value.toString());
        }
    }

    /** An array of strings, or of values or codes by their written form. */
    public void texts(Members members, int index, List<?> values) {
        if (!values.isEmpty()) {
            member(members, index);
            startArray();
            for (int i = 0; i < values.size(); i++) {
                generator.writeString(values.get(i).toString());
            }
            endArray();
        }
    }

    /** An integer. */
    public void integer(Members members, int index, @Nullable Number value) {
        if (value != null) {
            member(members, index);
            generator.writeNumber(value.longValue());
        }
    }

    /** A truth value. */
    public void bool(Members members, int index, @Nullable Boolean value) {
        if (value != null) {
            member(members, index);
            generator.writeBoolean(value);
        }
    }

    /** The name of a member whose value follows. */
    public JsonOutput member(Members members, int index) {
        generator.writeName(members.written(index));
        return this;
    }

    /** Opens an array. */
    public void startArray() {
        generator.writeStartArray();
    }

    /** Closes it. */
    public void endArray() {
        generator.writeEndArray();
    }

    /** A member whose value is JSON already. */
    public void raw(String name, String json) {
        generator.writeName(name);
        generator.writeRawValue(json);
    }

    /** The name of a member that no schema names. */
    public void member(String name) {
        generator.writeName(name);
    }

    /** What was written. */
    public byte[] bytes() {
        generator.close();
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        generator.close();
    }
}
