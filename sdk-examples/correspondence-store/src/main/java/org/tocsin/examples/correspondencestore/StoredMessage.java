package org.tocsin.examples.correspondencestore;

import java.util.Arrays;
import org.tocsin.ReadResult;
import org.tocsin.Reader;
import org.tocsin.message.Message;

/**
 * A message as it lies in the database.
 *
 * @param id the identifier it is kept under
 * @param revision the revision it is kept under
 * @param json its bytes, as they came or as they were written
 */
record StoredMessage(String id, long revision, byte[] json) {

    static StoredMessage of(Message<?> message, byte[] json) {
        return new StoredMessage(
                message.header().id().toString(), message.header().revisionOrDefault(), json);
    }

    /**
     * The message.
     *
     * @throws UnreadableMessageException where the reader does not take it, or it is another one than was kept
     */
    Message<?> read(Reader reader) {
        ReadResult result = reader.read(json);
        if (result instanceof ReadResult.Accepted accepted && isOf(accepted.message())) {
            return accepted.message();
        }
        throw new UnreadableMessageException(id, revision, result.problems());
    }

    private boolean isOf(Message<?> message) {
        return message.header().id().toString().equals(id) && message.header().revisionOrDefault() == revision;
    }

    boolean hasBytes(byte[] others) {
        return Arrays.equals(json, others);
    }
}
