package org.tocsin.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tocsin.hostile.Messages.bytes;
import static org.tocsin.hostile.Messages.sound;
import static org.tocsin.hostile.Messages.with;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.tocsin.MessageReader;
import org.tocsin.ReadResult;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.feed.FeedLine;
import org.tocsin.feed.FeedProgress;
import org.tocsin.testing.Inputs;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problems;

/** A feed read by several threads gives what reading its lines one by one gives. */
final class ParallelFeedTest {

    private static final int LONGEST = 1_000;

    private final Tocsin tocsin = Tocsin.builder()
            .limits(Limits.standard().withDocumentBytes(LONGEST))
            .build();
    private final MessageReader reader = tocsin.reader(Realm.TEST);

    /** A line as it can be compared. */
    record Seen(long number, Class<?> kind, Problems problems) {

        static Seen of(long number, ReadResult result) {
            return new Seen(number, result.getClass(), result.problems());
        }
    }

    @Property
    void threadsAndChunksMakeNoDifference(
            @ForAll("lines") List<String> lines,
            @ForAll @IntRange(min = 1, max = 4) int threads,
            @ForAll @IntRange(min = 1, max = 100_000) int most) {
        byte[] feed = bytes(String.join("\n", lines));
        List<Seen> expected = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            byte[] line = bytes(lines.get(i));
            if (line.length > LONGEST || !lines.get(i).isBlank()) {
                expected.add(line.length > LONGEST ? overlong(i + 1) : Seen.of(i + 1, reader.read(line)));
            }
        }
        List<FeedProgress> told = new ArrayList<>();
        List<Seen> seen = reader.parallel(threads)
                .listening(told::add)
                .map(line -> Seen.of(line.number(), line.result()))
                .lines(Inputs.atMost(feed, most))
                .map(FeedLine::result)
                .toList();
        assertEquals(expected, seen);
        assertEquals(told(expected, feed.length), told.get(told.size() - 1));
        assertEquals(expected.size(), told.get(told.size() - 1).lines());
    }

    private Seen overlong(long number) {
        String feed = "\n".repeat((int) number - 1) + "x".repeat(LONGEST + 1);
        return reader.lines(new ByteArrayInputStream(bytes(feed)))
                .map(line -> Seen.of(line.number(), line.result()))
                .findFirst()
                .orElseThrow();
    }

    private static FeedProgress told(List<Seen> lines, long bytes) {
        return new FeedProgress(
                count(lines, ReadResult.Accepted.class),
                count(lines, ReadResult.Refused.class),
                count(lines, ReadResult.OtherRealm.class),
                bytes);
    }

    private static long count(List<Seen> lines, Class<?> kind) {
        return lines.stream().filter(line -> line.kind() == kind).count();
    }

    @Provide
    Arbitrary<List<String>> lines() {
        Arbitrary<String> line = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(20, Arbitraries.just(sound())),
                net.jqwik.api.Tuple.of(3, Arbitraries.just(with("\"realm\":\"test\"", "\"realm\":\"actual\""))),
                net.jqwik.api.Tuple.of(1, Arbitraries.just(with("\"amber\"", "\"purple\""))),
                net.jqwik.api.Tuple.of(1, Arbitraries.of("{", "\uFEFF" + sound(), "5")),
                net.jqwik.api.Tuple.of(2, Arbitraries.of("", " \t\r")),
                net.jqwik.api.Tuple.of(1, Arbitraries.of("x".repeat(LONGEST + 1), "y".repeat(200_000))));
        return line.list().ofMaxSize(600);
    }

    @Test
    void theListenerIsToldAfterEveryHundredLinesAndAtTheEnd() {
        String feed = (sound() + "\n").repeat(250) + "\n\n";
        for (int threads : List.of(1, 3)) {
            List<FeedProgress> told = new ArrayList<>();
            Stream<FeedLine<ReadResult>> lines =
                    reader.listening(told::add).parallel(threads).lines(new ByteArrayInputStream(bytes(feed)));
            assertEquals(250, lines.toList().size());
            long line = sound().length() + 1;
            assertEquals(
                    List.of(
                            new FeedProgress(100, 0, 0, 100 * line),
                            new FeedProgress(200, 0, 0, 200 * line),
                            new FeedProgress(250, 0, 0, feed.length())),
                    told);
        }
    }

    @Test
    void aStreamThatIsLeftEarlyTellsNoEnd() {
        List<FeedProgress> told = new ArrayList<>();
        String feed = (sound() + "\n").repeat(250);
        try (Stream<FeedLine<ReadResult>> lines =
                reader.listening(told::add).parallel(2).lines(new ByteArrayInputStream(bytes(feed)))) {
            assertEquals(1, lines.findFirst().orElseThrow().number());
        }
        assertTrue(told.isEmpty());
    }

    @Test
    void itTakesAtLeastOneThread() {
        assertThrows(IllegalArgumentException.class, () -> reader.parallel(0));
    }
}
