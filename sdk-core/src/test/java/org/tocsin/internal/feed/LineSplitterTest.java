package org.tocsin.internal.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tocsin.testing.HangGuard;
import org.tocsin.testing.Inputs;

/** A feed falls into the lines that a plain split gives, wherever the chunks of the stream end. */
final class LineSplitterTest {

    private static final int LONGEST = 70_000;

    @Property
    void linesAreThoseOfAPlainSplit(@ForAll("feeds") String feed) throws IOException {
        List<String> expected = new ArrayList<>();
        String[] lines = feed.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            boolean tooLong = lines[i].length() > LONGEST;
            if (tooLong || !lines[i].isBlank()) {
                expected.add((i + 1) + (tooLong ? " too long" : " " + lines[i]));
            }
        }
        assertEquals(
                expected, split(new ByteArrayInputStream(feed.getBytes(StandardCharsets.US_ASCII)), feed.length()));
    }

    @Property
    void nothingDependsOnHowMuchTheInputGivesAtATime(
            @ForAll("feeds") String feed, @ForAll @IntRange(min = 1, max = 70_000) int most) throws IOException {
        byte[] bytes = feed.getBytes(StandardCharsets.US_ASCII);
        assertEquals(
                split(new ByteArrayInputStream(bytes), bytes.length), split(Inputs.atMost(bytes, most), bytes.length));
    }

    /** To move what is there at every piece would take hours. */
    @Test
    @HangGuard
    void aLongLineMayComeInPiecesOfOneByte() throws IOException {
        byte[] line = new byte[8 << 20];
        Arrays.fill(line, (byte) 'a');
        Line read = new LineSplitter(Inputs.atMost(line, 1), line.length).next();
        assertEquals(line.length, read.bytes().length);
    }

    private static List<String> split(InputStream in, long length) throws IOException {
        LineSplitter splitter = new LineSplitter(in, LONGEST);
        List<String> found = new ArrayList<>();
        for (Line line = splitter.next(); line != null; line = splitter.next()) {
            found.add(line.number()
                    + (line.tooLong() ? " too long" : " " + new String(line.bytes(), StandardCharsets.US_ASCII)));
            assertEquals(splitter.position(), line.end());
        }
        assertEquals(length, splitter.position());
        return found;
    }

    @Test
    void aLineEndsWhereItEndsInTheFeed() throws IOException {
        LineSplitter splitter =
                new LineSplitter(new ByteArrayInputStream("\nab\n\nc".getBytes(StandardCharsets.US_ASCII)), 1);
        assertEquals(List.of(4L, 6L), List.of(end(splitter.next()), end(splitter.next())));
    }

    @Test
    void aLineIsAtHandWhereTheInputHasMoreOrNeverTells() throws IOException {
        byte[] feed = "a\n".repeat(65_536).getBytes(StandardCharsets.US_ASCII);
        InputStream silent = new ByteArrayInputStream(feed) {
            @Override
            public synchronized int available() {
                return 0;
            }
        };
        assertEquals(List.of(true, true, true), atHand(new LineSplitter(silent, 1), feed.length));
        assertEquals(
                List.of(true, true, false), atHand(new LineSplitter(new ByteArrayInputStream(feed), 1), feed.length));
    }

    /** Whether a line is at hand after the first one, after the first half and after all of the feed. */
    private static List<Boolean> atHand(LineSplitter splitter, int length) throws IOException {
        List<Boolean> atHand = new ArrayList<>();
        for (int stop : new int[] {2, length / 2, length}) {
            while (splitter.position() < stop) {
                splitter.next();
            }
            atHand.add(splitter.atHand());
        }
        return atHand;
    }

    private static long end(@Nullable Line line) {
        return line.end();
    }

    @Provide
    Arbitrary<String> feeds() {
        Arbitrary<String> pieces = Arbitraries.of(
                "a",
                "\n",
                "\n\n",
                "\r\n",
                " ",
                "x".repeat(65_535),
                "y".repeat(65_536),
                "z".repeat(LONGEST),
                "w".repeat(3 * 65_536));
        return pieces.list().ofMaxSize(12).map(parts -> String.join("", parts));
    }
}
