package org.tocsin.examples.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

final class FeedLinesTest {

    private static final int LONGEST = 4;

    @Property
    void everyLineThatIsNotBlankComesWithItsNumber(@ForAll @Chars({'a', '\n', ' '}) @StringLength(max = 40) String feed)
            throws IOException {
        List<String> expected = new ArrayList<>();
        String[] lines = feed.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].length() > LONGEST) {
                expected.add((i + 1) + " too long");
            } else if (!lines[i].isBlank()) {
                expected.add((i + 1) + lines[i]);
            }
        }
        assertEquals(expected, read(feed));
    }

    private static List<String> read(String feed) throws IOException {
        FeedLines lines = new FeedLines(new ByteArrayInputStream(feed.getBytes(StandardCharsets.UTF_8)), LONGEST);
        List<String> read = new ArrayList<>();
        for (Optional<FeedLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            String content = new String(line.get().bytes(), StandardCharsets.UTF_8);
            read.add(line.get().number() + (line.get().tooLong() ? " too long" : content));
        }
        return read;
    }
}
