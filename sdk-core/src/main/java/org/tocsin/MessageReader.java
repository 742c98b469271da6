package org.tocsin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.stream.Stream;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.Target;
import org.tocsin.feed.FeedLine;
import org.tocsin.feed.FeedListener;
import org.tocsin.feed.FeedReader;

/**
 * Reads messages of the realms it was made for, and checks text, shape and every rule that one message can keep.
 *
 * <p>Immutable and safe to share between threads, as far as the listener is.
 *
 * <p>What is wrong is told, and what is accepted is handled:
 *
 * <pre>{@code
 * ReadResult result = tocsin.reader(Realm.ACTUAL).read(json);
 * for (Problem problem : result.problems().all()) {
 *     System.err.println(problem.message(Locale.ENGLISH) + " " + problem.remedy(Locale.ENGLISH));
 * }
 * if (result instanceof ReadResult.Accepted accepted) {
 *     accepted.message().narrowTo(IncidentReport.class).ifPresent(this::handle);
 * }
 * }</pre>
 */
public interface MessageReader extends FeedReader<ReadResult> {

    /**
     * The same reader, taking what a newer minor version adds with a warning instead of an error. A message of which it does not
     * understand everything names what that is and keeps its text ({@link org.tocsin.message.Message#original}).
     */
    MessageReader tolerant();

    /** The same reader, which stops at the first problem of shape: faster where a message is refused anyway. */
    MessageReader firstProblemOnly();

    /** Reads one message. No input makes this throw. */
    ReadResult read(byte[] json);

    /**
     * Reads the one message that the rest of a stream is, and leaves the stream open. Of a text that is longer than the
     * limit, it takes no more than shows that.
     *
     * @throws IOException where the stream fails; nothing else makes this throw
     */
    ReadResult read(InputStream in) throws IOException;

    /** Reads the one message that the rest of a buffer is, and moves the buffer to its limit. No input makes this throw. */
    ReadResult read(ByteBuffer json);

    @Override
    MessageReader parallel(int threads);

    @Override
    MessageReader listening(FeedListener listener);

    /**
     * A reader of feeds that turns every message into another format. What can't be read, or is of another realm, gives a
     * conversion without result, and so does what the format can't hold; each counts as what it is.
     */
    <T> FeedReader<Conversion<T>> converting(Target<T> target);

    /**
     * Reads a JSON Lines feed, one message a line, as the stream is consumed; see {@link FeedReader#lines}. A line that
     * can't be read is a {@link ReadResult.Refused} like any other, and the reading goes on.
     */
    @Override
    Stream<FeedLine<ReadResult>> lines(InputStream in);
}
