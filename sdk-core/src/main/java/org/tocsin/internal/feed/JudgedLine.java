package org.tocsin.internal.feed;

import java.util.function.Function;
import org.tocsin.feed.FeedLine;

/** The result of a line, its verdict, and the position in the feed, in bytes, at which it ends. */
public record JudgedLine<R>(FeedLine<R> line, LineVerdict verdict, long end) {

    public static <R> JudgedLine<R> of(Line line, R result, LineVerdict verdict) {
        return new JudgedLine<>(new FeedLine<>(line.number(), result), verdict, line.end());
    }

    /** The same line with a result computed from this one; the verdict stays. */
    public <S> JudgedLine<S> map(Function<? super FeedLine<R>, ? extends S> next) {
        return new JudgedLine<>(new FeedLine<>(line.number(), next.apply(line)), verdict, end);
    }
}
