package org.tocsin.spring;

import java.io.IOException;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.GenericTypeResolver;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractGenericHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.tocsin.MessageReader;
import org.tocsin.Tocsin;
import org.tocsin.message.Body;
import org.tocsin.message.Message;
import org.tocsin.validation.InvalidMessageException;

/**
 * Reads and writes a {@link Message} that is the body of a request or an answer.
 *
 * <p>It takes every JSON media type, so that no other converter is used for a message: whatever the media type is, the
 * reader checks the bytes that were received.
 */
final class MessageConverter extends AbstractGenericHttpMessageConverter<Message<?>> {

    private final Tocsin tocsin;
    private final ObjectProvider<MessageReader> reader;

    MessageConverter(Tocsin tocsin, ObjectProvider<MessageReader> reader) {
        super(
                MediaType.parseMediaType(Tocsin.MEDIA_TYPE),
                MediaType.APPLICATION_JSON,
                new MediaType("application", "*+json"));
        this.tocsin = tocsin;
        this.reader = reader;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == Message.class;
    }

    @Override
    public boolean canRead(Type type, @Nullable Class<?> context, @Nullable MediaType mediaType) {
        return supports(resolved(type, context).toClass()) && canRead(mediaType);
    }

    private static ResolvableType resolved(Type type, @Nullable Class<?> context) {
        return ResolvableType.forType(GenericTypeResolver.resolveType(type, context));
    }

    @Override
    protected Message<?> readInternal(Class<? extends Message<?>> type, HttpInputMessage input) throws IOException {
        return read(type, null, input);
    }

    @Override
    public Message<?> read(Type type, @Nullable Class<?> context, HttpInputMessage input) throws IOException {
        Class<?> body = resolved(type, context).getGeneric(0).resolve(Body.class);
        try {
            return reader().read(input.getBody()).orElseThrow(body.asSubclass(Body.class));
        } catch (InvalidMessageException invalid) {
            throw new HttpMessageNotReadableException(invalid.getMessage(), invalid, input);
        }
    }

    private MessageReader reader() {
        return reader.stream()
                .findFirst()
                .orElseThrow(() -> SetupException.noRealm(
                        "A message is to be read, and no realm is named whose messages this program reads."));
    }

    @Override
    protected void writeInternal(Message<?> message, @Nullable Type type, HttpOutputMessage output) throws IOException {
        byte[] json = written(message);
        output.getHeaders().setContentLength(json.length);
        output.getBody().write(json);
    }

    private byte[] written(Message<?> message) {
        try {
            return tocsin.write(message);
        } catch (InvalidMessageException invalid) {
            throw new HttpMessageNotWritableException(invalid.getMessage(), invalid);
        }
    }
}
