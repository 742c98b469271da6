package org.tocsin.jackson.v3;

import java.nio.charset.StandardCharsets;
import org.tocsin.Tocsin;
import org.tocsin.message.Message;
import org.tocsin.validation.InvalidMessageException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes messages, byte for byte as {@link Tocsin#write} does where the mapper writes JSON. */
final class MessageSerializer extends StdSerializer<Message<?>> {

    private static final JsonFactory PLAIN = new JsonFactory();

    private final Tocsin tocsin;

    MessageSerializer(Tocsin tocsin) {
        super(Message.class);
        this.tocsin = tocsin;
    }

    @Override
    public void serialize(Message<?> message, JsonGenerator generator, SerializationContext provider) {
        byte[] json = written(message, generator);
        if (generator instanceof JsonGeneratorBase) {
            generator.writeRawValue(new String(json, StandardCharsets.UTF_8));
            return;
        }
        // The target is a tree or another format, which cannot take JSON text.
        try (JsonParser parser = PLAIN.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            generator.copyCurrentStructure(parser);
        }
    }

    private byte[] written(Message<?> message, JsonGenerator generator) {
        try {
            return tocsin.write(message);
        } catch (InvalidMessageException invalid) {
            throw DatabindException.from(generator, invalid.getMessage(), invalid);
        }
    }
}
