package org.tocsin.examples.benchmarks;

import java.io.ByteArrayInputStream;
import java.util.stream.Stream;
import org.tocsin.MessageReader;
import org.tocsin.ReadResult;
import org.tocsin.Tocsin;
import org.tocsin.feed.FeedLine;
import org.tocsin.message.Message;

/** What the SDK does with a message; reading and checking an object always run every rule. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Ours(Tocsin tocsin, MessageReader reader, Walk walk, Input input, byte[] json) {

    Ours(Input input) {
        this(Tocsin.standard(), Input.reader(), new Walk(), input, input.json());
    }

    /** Bytes to checked messages, which are used to the last leaf; how many leaves there were. */
    Object read() {
        return results((i, result) -> walk.over(result.orElseThrow()));
    }

    /** Bytes to checked messages at which nobody looks. */
    Object readUnused() {
        return results((i, result) -> result.orElseThrow() == null ? 0 : 1);
    }

    /**
     * The same, and as many messages are used that were used before. It has to be done where the reading is done: a walk
     * that is repeated by itself is several times cheaper, because the processor foresees every turn of it.
     */
    Object readAndUseOthers() {
        return results((i, result) -> walk.over(input.messages().get(i)) + (result.orElseThrow() == null ? 0 : 1));
    }

    /** The sum of what is made of each result, which is told its number. */
    private Object results(IntResult use) {
        if (!input.isFeed()) {
            return use.of(0, reader.read(json));
        }
        try (Stream<FeedLine<ReadResult>> lines = reader.lines(new ByteArrayInputStream(json))) {
            return lines.mapToInt(line -> use.of((int) line.number() - 1, line.result()))
                    .sum();
        }
    }

    /** What is made of a result. */
    @FunctionalInterface
    private interface IntResult {
        int of(int number, ReadResult result);
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
