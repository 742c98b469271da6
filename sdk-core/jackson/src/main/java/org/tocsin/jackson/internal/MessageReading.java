package org.tocsin.jackson.internal;

import java.io.IOException;
import org.tocsin.MessageReader;
import org.tocsin.ReadResult;
import org.tocsin.message.Body;
import org.tocsin.message.Message;
import org.tocsin.validation.InvalidMessageException;
import org.tocsin.validation.Problem;
import org.tocsin.validation.Problems;

/** Reads the message at the current place of a mapper, with a reader of the SDK. */
public final class MessageReading {

    private MessageReading() {}

    /**
     * The message that the tokens form.
     *
     * @param body the class that its body must have
     * @throws InvalidMessageException where they form no such message; the problems have no positions, since the text
     *     that the reader gets is not the original one
     * @throws IOException where the parser threw it
     */
    public static Message<?> read(MessageReader reader, Class<?> body, TokenSource tokens) throws IOException {
        ReadResult result = reader.read(new TokenText(tokens));
        try {
            return result.orElseThrow(Body.class.isAssignableFrom(body) ? body.asSubclass(Body.class) : Body.class);
        } catch (InvalidMessageException invalid) {
            throw new InvalidMessageException(withoutPositions(invalid.problems()));
        }
    }

    private static Problems withoutPositions(Problems problems) {
        return new Problems(
                problems.all().stream().map(Problem::withoutPosition).toList(), problems.notChecked());
    }
}
