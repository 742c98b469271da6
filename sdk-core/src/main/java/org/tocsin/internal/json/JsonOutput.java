package org.tocsin.internal.json;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
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

    /** A string, or a value or code by its written form. */
    public void text(String name, @Nullable Object value) {
        if (value != null) {
            generator.writeName(name);
            generator.writeString(value.toString());
        }
    }

    /** An integer. */
    public void integer(String name, @Nullable Number value) {
        if (value != null) {
            generator.writeName(name);
            generator.writeNumber(value.longValue());
        }
    }

    /** A truth value. */
    public void bool(String name, @Nullable Boolean value) {
        if (value != null) {
            generator.writeName(name);
            generator.writeBoolean(value);
        }
    }

    /** An object, written by its codec. */
    public <T> void object(String name, @Nullable T value, BiConsumer<JsonOutput, T> codec) {
        if (value != null) {
            generator.writeName(name);
            codec.accept(this, value);
        }
    }

    /** An array, each element written by the same codec. */
    public <T> void list(String name, List<T> values, BiConsumer<JsonOutput, T> codec) {
        if (!values.isEmpty()) {
            generator.writeName(name);
            generator.writeStartArray();
            for (T value : values) {
                codec.accept(this, value);
            }
            generator.writeEndArray();
        }
    }

    /** An element that is a string, or a value or code by its written form. */
    public void element(Object value) {
        generator.writeString(value.toString());
    }

    /** A member whose value is JSON already. */
    public void raw(String name, String json) {
        generator.writeName(name);
        generator.writeRawValue(json);
    }

    /** The name of a member whose value follows. */
    public void member(String name) {
        generator.writeName(name);
    }

    /** Opens an object that is a member. */
    public void startObject(String name) {
        member(name);
        generator.writeStartObject();
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
