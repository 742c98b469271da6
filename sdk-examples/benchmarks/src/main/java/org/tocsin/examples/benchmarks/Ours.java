package org.tocsin.examples.benchmarks;

import java.io.ByteArrayInputStream;
import org.tocsin.ReadResult;
import org.tocsin.Reader;
import org.tocsin.Tocsin;
import org.tocsin.message.Message;

/** What the SDK does with a message; reading and checking an object always run every rule. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Ours(Tocsin tocsin, Reader reader, Walk walk, Input input, byte[] json) {

    Ours(Input input) {
        this(Tocsin.standard(), Input.reader(), new Walk(), input, input.json());
    }

    /** Bytes to checked messages, which are used to the last leaf; how many leaves there were. */
    Object read() {
        return input.isFeed()
                ? reader.lines(new ByteArrayInputStream(json))
                        .mapToInt(line -> use(line.result()))
                        .sum()
                : use(reader.read(json));
    }

    private int use(ReadResult result) {
        return walk.over(result.orElseThrow());
    }

    /** Bytes of an invalid message to its problems, which are used in the same way; the problems. */
    Object explain() {
        ReadResult result = reader.read(json);
        walk.over(result.problems());
        return result;
    }

    /** A message object to its problems, of which there are none that are errors. */
    Object check(Message<?> message) {
        return tocsin.check(message);
    }

    /** A message object to bytes, checked before. */
    Object write(Message<?> message) {
        return tocsin.write(message);
    }
}
