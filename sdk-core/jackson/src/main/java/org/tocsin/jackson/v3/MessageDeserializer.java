package org.tocsin.jackson.v3;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.tocsin.MessageReader;
import org.tocsin.jackson.internal.MessageReading;
import org.tocsin.message.Message;
import org.tocsin.validation.InvalidMessageException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads messages of one type of body. */
final class MessageDeserializer extends StdDeserializer<Message<?>> {

    private final JavaType type;
    private final MessageReader reader;

    MessageDeserializer(JavaType type, MessageReader reader) {
        super(type);
        this.type = type;
        this.reader = reader;
    }

    @Override
    public Message<?> deserialize(JsonParser parser, DeserializationContext context) {
        Class<?> body = type.containedTypeOrUnknown(0).getRawClass();
        try {
            return MessageReading.read(reader, body, new ParserTokens(parser));
        } catch (InvalidMessageException invalid) {
            throw DatabindException.from(parser, invalid.getMessage(), invalid);
        } catch (IOException failed) {
            throw JacksonIOException.construct(failed, parser);
        }
    }

    @Override
    public @Nullable Message<?> getNullValue(DeserializationContext context) {
        JsonParser parser = context.getParser();
        return parser != null && parser.streamReadContext().inRoot() ? deserialize(parser, context) : null;
    }
}
