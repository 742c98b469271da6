package org.tocsin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tocsin.code.Realm;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.ConversionContext;
import org.tocsin.conversion.ConversionOptions;
import org.tocsin.conversion.Target;
import org.tocsin.feed.FeedLine;
import org.tocsin.feed.FeedListener;
import org.tocsin.feed.FeedReader;
import org.tocsin.internal.codec.ReadMode;
import org.tocsin.internal.engine.MessageEngine;
import org.tocsin.internal.feed.FeedOptions;
import org.tocsin.internal.feed.JudgedLine;
import org.tocsin.internal.feed.Line;
import org.tocsin.internal.feed.LineReader;
import org.tocsin.internal.feed.LineVerdict;
import org.tocsin.message.Message;

/** The reader of one set of realms. */
record RealmReader(MessageEngine engine, Set<Realm> realms, ReadMode mode, boolean firstOnly, FeedOptions options)
        implements MessageReader {

    @Override
    public MessageReader tolerant() {
        return new RealmReader(engine, realms, ReadMode.TOLERANT, firstOnly, options);
    }

    @Override
    public MessageReader firstProblemOnly() {
        return new RealmReader(engine, realms, mode, true, options);
    }

    @Override
    public MessageReader parallel(int threads) {
        return new RealmReader(engine, realms, mode, firstOnly, options.parallel(threads));
    }

    @Override
    public MessageReader listening(FeedListener listener) {
        return new RealmReader(engine, realms, mode, firstOnly, options.listening(listener));
    }

    @Override
    public ReadResult read(byte[] json) {
        MessageEngine.Outcome outcome = engine.read(json, mode, firstOnly);
        Message<?> message = outcome.message();
        if (message == null) {
            return new ReadResult.Refused(outcome.problems(), json);
        }
        Realm realm = message.header().realm();
        return realms.contains(realm)
                ? new ReadResult.Accepted(message, outcome.problems(), json)
                : new ReadResult.OtherRealm(realm, engine.closed(message, outcome.problems(), json), json);
    }

    @Override
    public ReadResult read(InputStream in) throws IOException {
        return read(in.readNBytes(oneTooMany()));
    }

    @Override
    public ReadResult read(ByteBuffer json) {
        byte[] bytes = new byte[Math.min(json.remaining(), oneTooMany())];
        json.get(bytes);
        json.position(json.limit());
        return read(bytes);
    }

    /** The number of bytes that shows that a text is too long: one more than the limit. */
    private int oneTooMany() {
        return (int) Math.min(Integer.MAX_VALUE - Long.BYTES, engine.limits().documentBytes() + 1L);
    }

    @Override
    public Stream<FeedLine<ReadResult>> lines(InputStream in) {
        return feed(this::judge).lines(in);
    }

    @Override
    public <S> FeedReader<S> map(Function<? super FeedLine<ReadResult>, ? extends S> next) {
        return feed(line -> judge(line).map(next));
    }

    @Override
    public <T> FeedReader<Conversion<T>> converting(Target<T> target, ConversionOptions options) {
        ConversionContext context = Tocsin.context(engine, options);
        return feed(line -> convert(line, target, context));
    }

    private <R> FeedReader<R> feed(Function<Line, JudgedLine<R>> work) {
        return new LineReader<>(engine.limits().documentBytes(), work, options);
    }

    private JudgedLine<ReadResult> judge(Line line) {
        ReadResult result = read(line);
        return JudgedLine.of(line, result, verdict(result));
    }

    private ReadResult read(Line line) {
        return line.tooLong()
                ? new ReadResult.Refused(LineReader.tooLong(engine.limits().documentBytes()), line.bytes())
                : read(line.bytes());
    }

    private <T> JudgedLine<Conversion<T>> convert(Line line, Target<T> target, ConversionContext context) {
        ReadResult result = read(line);
        if (result instanceof ReadResult.Accepted accepted) {
            Conversion<T> conversion = target.convert(accepted.message(), context);
            return JudgedLine.of(line, conversion, LineVerdict.of(List.of(conversion)));
        }
        return JudgedLine.of(line, Conversion.refused(result.problems()), verdict(result));
    }

    private static LineVerdict verdict(ReadResult result) {
        if (result instanceof ReadResult.Accepted) {
            return LineVerdict.ACCEPTED;
        }
        return result instanceof ReadResult.OtherRealm ? LineVerdict.OTHER_REALM : LineVerdict.REFUSED;
    }
}
