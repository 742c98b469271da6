package org.tocsin.jackson.v2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.tocsin.MessageReader;
import org.tocsin.jackson.internal.MessageReading;
import org.tocsin.message.Message;
import org.tocsin.validation.InvalidMessageException;

/** Reads messages of one type of body. */
final class MessageDeserializer extends StdDeserializer<Message<?>> {

    private static final long serialVersionUID = 1L;

    private final transient JavaType type;
    private final transient MessageReader reader;

    MessageDeserializer(JavaType type, MessageReader reader) {
        super(type);
        this.type = type;
        this.reader = reader;
    }

    @Override
    public Message<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        Class<?> body = type.containedTypeOrUnknown(0).getRawClass();
        try {
            return MessageReading.read(reader, body, new ParserTokens(parser));
        } catch (InvalidMessageException invalid) {
            throw JsonMappingException.from(parser, invalid.getMessage(), invalid);
        }
    }

    @Override
    public @Nullable Message<?> getNullValue(DeserializationContext context) throws JsonMappingException {
        JsonParser parser = context.getParser();
        if (parser == null || !parser.getParsingContext().inRoot()) {
            return null;
        }
        try {
            return deserialize(parser, context);
        } catch (JsonMappingException refused) {
            throw refused;
        } catch (IOException failed) {
            throw JsonMappingException.fromUnexpectedIOE(failed);
        }
    }
}
