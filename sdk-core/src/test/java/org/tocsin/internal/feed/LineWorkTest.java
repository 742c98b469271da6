package org.tocsin.internal.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.testing.HangGuard;
import org.tocsin.testing.Inputs;

/** Work on lines comes to the asking thread in order, whatever happens, and leaves no thread behind. */
@HangGuard
final class LineWorkTest {

    private static final int LINES = 2_000;
    private static final byte[] FEED = IntStream.rangeClosed(1, LINES)
            .mapToObj(number -> "line " + number + "\n")
            .collect(Collectors.joining())
            .getBytes(StandardCharsets.US_ASCII);

    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

    private static <R> LineWork<R> work(InputStream in, Function<Line, R> each, int number) {
        return LineWork.of(new LineSplitter(in, 1_000), each, number);
    }

    /** Gives the number of the line, when so many threads are at work. */
    private Function<Line, Long> together(int number) {
        CountDownLatch all = new CountDownLatch(number);
        return line -> {
            if (threads.add(Thread.currentThread())) {
                all.countDown();
                await(all);
            }
            return line.number();
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<Long> all(LineWork<Long> work) {
        List<Long> all = new ArrayList<>();
        for (Long next = work.next(); next != null; next = work.next()) {
            all.add(next);
        }
        return all;
    }

    private static List<Long> numbers(int last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    /** All threads but this one end by themselves. */
    private void joinAll() throws InterruptedException {
        for (Thread thread : threads) {
            if (thread != Thread.currentThread()) {
                thread.join();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void soManyThreadsWorkAndTheResultsAreInOrder(int number) throws InterruptedException {
        assertEquals(numbers(LINES), all(work(new ByteArrayInputStream(FEED), together(number), number)));
        assertEquals(number, threads.size());
        assertTrue(threads.contains(Thread.currentThread()));
        joinAll();
    }

    @Test
    void closingEarlyEndsTheThreads() throws InterruptedException {
        LineWork<Long> work = work(Inputs.repeated(FEED, Integer.MAX_VALUE), together(4), 4);
        assertEquals(1L, work.next());
        work.close();
        joinAll();
        assertEquals(4, threads.size());
        assertNull(work.next());
    }

    @Test
    void droppingItLetsTheThreadsEnd() throws InterruptedException {
        assertEquals(
                1L,
                work(Inputs.repeated(FEED, Integer.MAX_VALUE), together(3), 3).next());
        assertEquals(3, threads.size());
        joinAll();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void anInputThatFailsSaysSoAfterTheLinesBefore(int number) throws InterruptedException {
        IOException failure = new IOException("gone");
        LineWork<Long> work = work(Inputs.failingAfter(FEED, failure), together(number), number);
        for (long line = 1; line <= LINES; line++) {
            assertEquals(line, work.next());
        }
        assertSame(failure, assertThrows(UncheckedIOException.class, work::next).getCause());
        joinAll();
    }

    @ParameterizedTest
    @ValueSource(classes = {StackOverflowError.class, IllegalStateException.class, IOException.class})
    void whateverIsThrownIsThrown(Class<? extends Throwable> kind) throws ReflectiveOperationException {
        Throwable thrown = kind.getDeclaredConstructor().newInstance();
        LineWork<Long> work = work(new ByteArrayInputStream(FEED), line -> sneaky(thrown), 3);
        assertSame(thrown, assertThrows(kind, work::next));
        assertNull(work.next());
    }

    /** Throws it, checked or not, as other languages do. */
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> Long sneaky(Throwable thrown) throws E {
        throw (E) thrown;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void anErrorComesAsItIsInTheTurnOfItsLine(int number) throws InterruptedException {
        Function<Line, Long> together = together(number);
        Error error = new StackOverflowError();
        LineWork<Long> work = work(
                new ByteArrayInputStream(FEED),
                line -> {
                    if (line.number() == 1_500) {
                        throw error;
                    }
                    return together.apply(line);
                },
                number);
        for (long line = 1; line < 1_500; line++) {
            assertEquals(line, work.next());
        }
        assertSame(error, assertThrows(StackOverflowError.class, work::next));
        joinAll();
    }

    @Test
    void anInterruptEndsTheWaitForAnotherThread() throws InterruptedException {
        Thread consumer = Thread.currentThread();
        CountDownLatch otherWorks = new CountDownLatch(1);
        LineWork<Long> work = work(
                new ByteArrayInputStream(FEED),
                line -> {
                    if (threads.add(Thread.currentThread())) {
                        if (Thread.currentThread() == consumer) {
                            await(otherWorks);
                            consumer.interrupt();
                        } else {
                            otherWorks.countDown();
                            await(new CountDownLatch(1));
                        }
                    }
                    return line.number();
                },
                2);
        UncheckedIOException ended = assertThrows(UncheckedIOException.class, () -> all(work));
        assertTrue(ended.getCause() instanceof InterruptedIOException);
        assertTrue(Thread.interrupted(), "the thread stays interrupted");
        joinAll();
    }

    @Test
    void whatIsThereIsGivenBeforeTheInputIsWaitedFor() {
        List<Long> given = new ArrayList<>();
        InputStream live = new InputStream() {
            private long asked;

            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] into, int at, int length) {
                assertEquals(numbers((int) asked), given);
                into[at] = 'a';
                into[at + 1] = '\n';
                return ++asked > 5 ? -1 : 2;
            }
        };
        LineWork<Long> work = work(live, together(1), 4);
        for (Long next = work.next(); next != null; next = work.next()) {
            given.add(next);
        }
        assertEquals(numbers(5), given);
    }

    @Test
    void theFeedIsNotReadFarAhead() {
        byte[] line = ("a".repeat(999) + "\n").getBytes(StandardCharsets.US_ASCII);
        LineSplitter lines = new LineSplitter(Inputs.repeated(line, Integer.MAX_VALUE), 1_000);
        try (LineWork<Long> work = LineWork.of(lines, Line::number, 2)) {
            assertEquals(1L, work.next());
            assertTrue(lines.position() < 3 << 20, () -> "read " + lines.position());
        }
    }
}
