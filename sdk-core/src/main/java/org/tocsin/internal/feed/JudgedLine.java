package org.tocsin.internal.feed;

import java.util.function.Function;
import org.tocsin.feed.FeedLine;

/** What was made of a line, how it counts, and with how many bytes of the feed it ends. */
public record JudgedLine<R>(FeedLine<R> line, LineVerdict verdict, long end) {

    public static <R> JudgedLine<R> of(Line line, R result, LineVerdict verdict) {
        return new JudgedLine<>(new FeedLine<>(line.number(), result), verdict, line.end());
    }

    /** Something else made of it, which counts as before. */
    public <S> JudgedLine<S> map(Function<? super FeedLine<R>, ? extends S> next) {
        return new JudgedLine<>(new FeedLine<>(line.number(), next.apply(line)), verdict, end);
    }
}
