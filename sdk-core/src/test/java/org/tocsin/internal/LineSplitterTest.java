package org.tocsin.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A feed falls into the lines that a plain split gives, wherever the chunks of the stream end. */
final class LineSplitterTest {

    private static final int LONGEST = 70_000;

    @Property(tries = 200)
    void linesAreThoseOfAPlainSplit(@ForAll("feeds") String feed) {
        List<String> expected = new ArrayList<>();
        String[] lines = feed.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            boolean tooLong = lines[i].length() > LONGEST;
            if (tooLong || !lines[i].isBlank()) {
                expected.add((i + 1) + (tooLong ? " too long" : " " + lines[i]));
            }
        }
        List<String> found = LineSplitter.lines(
                        new ByteArrayInputStream(feed.getBytes(StandardCharsets.US_ASCII)), LONGEST)
                .map(line -> line.number()
                        + (line.tooLong() ? " too long" : " " + new String(line.bytes(), StandardCharsets.US_ASCII)))
                .toList();
        assertEquals(expected, found);
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
