package org.tocsin.internal.feed;

import java.io.InputStream;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.tocsin.feed.FeedLine;
import org.tocsin.feed.FeedListener;
import org.tocsin.feed.FeedReader;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;
import org.tocsin.validation.Problems;

/** A reader of feeds that does the same work on every line. */
public record LineReader<R>(int longest, Function<Line, JudgedLine<R>> work, FeedOptions options)
        implements FeedReader<R> {

    @Override
    public FeedReader<R> parallel(int threads) {
        return new LineReader<>(longest, work, options.parallel(threads));
    }

    @Override
    public FeedReader<R> listening(FeedListener listener) {
        return new LineReader<>(longest, work, options.listening(listener));
    }

    @Override
    public <S> FeedReader<S> map(Function<? super FeedLine<R>, ? extends S> next) {
        return new LineReader<>(longest, line -> work.apply(line).map(next), options);
    }

    @Override
    public Stream<FeedLine<R>> lines(InputStream in) {
        LineSplitter splitter = new LineSplitter(in, longest);
        LineWork<JudgedLine<R>> judged = LineWork.of(splitter, work, options.threads());
        FeedSpliterator<R> lines = new FeedSpliterator<>(judged, splitter::position, options.listener());
        return StreamSupport.stream(lines, false).onClose(lines::close);
    }

    /** The problem of a line that is longer than allowed. */
    public static Problems tooLong(int longest) {
        return Problems.of(List.of(Problem.of(CoreProblem.LINE_TOO_LONG, "", String.valueOf(longest))));
    }
}
