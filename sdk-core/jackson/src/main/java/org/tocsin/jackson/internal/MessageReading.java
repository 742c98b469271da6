package org.tocsin.jackson.internal;

import java.io.IOException;
import org.tocsin.MessageReader;
import org.tocsin.ReadResult;
import org.tocsin.message.Body;
import org.tocsin.message.Message;
import org.tocsin.validation.InvalidMessageException;
import org.tocsin.validation.Problem;
import org.tocsin.validation.Problems;

/** Reads the message at which a mapper stands, with a reader of the SDK. */
public final class MessageReading {

    private MessageReading() {}

    /**
     * The message that the tokens make.
     *
     * @param body what class its body has to have
     * @throws InvalidMessageException where there is none; the problems are without positions, since the text that the
     *     reader saw is not the one that came
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
