package org.tocsin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.stream.Stream;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.ConversionOptions;
import org.tocsin.conversion.Target;
import org.tocsin.feed.FeedLine;
import org.tocsin.feed.FeedListener;
import org.tocsin.feed.FeedReader;

/**
 * Reads messages of the realms it was made for, and checks text, shape and every rule that one message can keep.
 *
 * <p>Immutable; safe to share between threads if its listener is.
 *
 * <p>A program that prints what is wrong and handles the messages that are accepted:
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
     * The same reader, which takes two more things, each with a warning: a type of message that this version does not
     * define, and another spelling of a code, such as {@code TLP:AMBER}. What a newer minor version adds, every reader
     * takes with a warning. A message that is not understood completely lists the unknown members and keeps its text
     * ({@link org.tocsin.message.Message#original}). Clause: <a
     * href="{@docRoot}/clauses.html#version-reader">version-reader</a>.
     */
    MessageReader tolerant();

    /** The same reader, which stops at the first problem of shape, and so refuses messages faster. */
    MessageReader firstProblemOnly();

    /** Reads one message. No input makes this throw. */
    ReadResult read(byte[] json);

    /**
     * Reads the rest of a stream as one message, and leaves the stream open. From a text that is longer than the limit,
     * it reads at most one byte more than the limit.
     *
     * @throws IOException where the stream fails; nothing else makes this throw
     */
    ReadResult read(InputStream in) throws IOException;

    /**
     * Reads the rest of a buffer as one message, and moves the position of the buffer to its limit. No input makes this
     * throw.
     */
    ReadResult read(ByteBuffer json);

    @Override
    MessageReader parallel(int threads);

    @Override
    MessageReader listening(FeedListener listener);

    /**
     * A reader of feeds that converts every message into another format. A text that can't be read, a message of
     * another realm and a message that the format can't hold give a conversion without result; the progress of the feed
     * counts messages of another realm apart from the refused lines.
     */
    default <T> FeedReader<Conversion<T>> converting(Target<T> target) {
        return converting(target, ConversionOptions.none());
    }

    /** The same, with what the caller knows besides the messages. */
    <T> FeedReader<Conversion<T>> converting(Target<T> target, ConversionOptions options);

    /**
     * Reads a JSON Lines feed, one message a line, as the stream is consumed; see {@link FeedReader#lines}. A line that
     * can't be read is a {@link ReadResult.Refused} like any other, and the reading goes on.
     */
    @Override
    Stream<FeedLine<ReadResult>> lines(InputStream in);
}
