package org.tocsin;

import java.util.function.Function;
import org.tocsin.internal.feed.Line;

/** What was made of a line, how it counts, and with how many bytes of the feed it ends. */
record JudgedLine<R>(FeedLine<R> line, LineVerdict verdict, long end) {

    static <R> JudgedLine<R> of(Line line, R result, LineVerdict verdict) {
        return new JudgedLine<>(new FeedLine<>(line.number(), result), verdict, line.end());
    }

    /** Something else made of it, which counts as before. */
    <S> JudgedLine<S> map(Function<? super FeedLine<R>, ? extends S> next) {
        return new JudgedLine<>(new FeedLine<>(line.number(), next.apply(line)), verdict, end);
    }
}
