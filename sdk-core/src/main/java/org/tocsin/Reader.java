package org.tocsin;

import java.io.InputStream;
import java.util.stream.Stream;

/**
 * Reads messages of the realms it was made for, and checks text, shape and every rule that one message can keep.
 *
 * <p>Immutable and safe to share between threads.
 */
public interface Reader {

    /** The same reader, taking what a newer minor version adds with a warning instead of an error. */
    Reader tolerant();

    /** The same reader, content with the first problem of a message that has no right shape. */
    Reader firstProblemOnly();

    /** Reads one message. No input makes this throw. */
    ReadResult read(byte[] json);

    /**
     * Reads a JSON Lines feed, one message a line, as the stream is consumed; empty lines are passed over. A line that
     * can't be read is a {@link ReadResult.Refused} like any other, and the reading goes on.
     *
     * @throws java.io.UncheckedIOException from the stream, where the input fails
     */
    Stream<FeedLine> lines(InputStream in);

    /** One line of a feed. */
    record FeedLine(long number, ReadResult result) {}
}
