package org.tocsin.examples.benchmarks;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writing the tokens of a text with Jackson as it comes, from a list of them. */
final class WrittenTokens {

    private record Part(JsonToken token, String text, long number) {}

    private final JsonFactory factory = new JsonFactory();
    private final List<Part> parts = new ArrayList<>();

    WrittenTokens(byte[] json) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                long number = token == JsonToken.VALUE_NUMBER_INT ? parser.getLongValue() : 0;
                parts.add(new Part(token, parser.getString(), number));
            }
        }
    }

    /** The tokens of each text. */
    static List<WrittenTokens> all(List<byte[]> texts) {
        return texts.stream().map(WrittenTokens::new).toList();
    }

    /** The text anew. */
    Object write() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        try (JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), bytes)) {
            for (Part part : parts) {
                write(generator, part);
            }
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator generator, Part part) {
        switch (part.token) {
            case START_OBJECT -> generator.writeStartObject();
            case END_OBJECT -> generator.writeEndObject();
            case START_ARRAY -> generator.writeStartArray();
            case END_ARRAY -> generator.writeEndArray();
            case PROPERTY_NAME -> generator.writeName(part.text);
            case VALUE_STRING -> generator.writeString(part.text);
            case VALUE_NUMBER_INT -> generator.writeNumber(part.number);
            case VALUE_TRUE, VALUE_FALSE -> generator.writeBoolean(part.token == JsonToken.VALUE_TRUE);
            default -> throw new IllegalStateException("a message holds no " + part.token);
        }
    }
}
