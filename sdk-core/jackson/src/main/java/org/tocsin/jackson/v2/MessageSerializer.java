package org.tocsin.jackson.v2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.JsonGeneratorImpl;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.tocsin.Tocsin;
import org.tocsin.message.Message;
import org.tocsin.validation.InvalidMessageException;

/** Writes messages, byte for byte as {@link Tocsin#write} does where the mapper writes JSON. */
final class MessageSerializer extends StdSerializer<Message<?>> {

    private static final long serialVersionUID = 1L;
    private static final JsonFactory PLAIN = new JsonFactory();

    private final transient Tocsin tocsin;

    MessageSerializer(Tocsin tocsin) {
        super(Message.class, false);
        this.tocsin = tocsin;
    }

    @Override
    public void serialize(Message<?> message, JsonGenerator generator, SerializerProvider provider) throws IOException {
        byte[] json = written(message, generator);
        if (generator instanceof JsonGeneratorImpl) {
            generator.writeRawValue(new String(json, StandardCharsets.UTF_8));
            return;
        }
        // The target is a tree or another format, which cannot take JSON text.
        try (JsonParser parser = PLAIN.createParser(json)) {
            parser.nextToken();
            generator.copyCurrentStructure(parser);
        }
    }

    private byte[] written(Message<?> message, JsonGenerator generator) throws JsonMappingException {
        try {
            return tocsin.write(message);
        } catch (InvalidMessageException invalid) {
            throw JsonMappingException.from(generator, invalid.getMessage(), invalid);
        }
    }
}
