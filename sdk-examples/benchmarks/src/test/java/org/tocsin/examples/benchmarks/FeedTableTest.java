package org.tocsin.examples.benchmarks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.tocsin.ReadResult;

/** The feeds that are measured are what they are said to be. */
final class FeedTableTest {

    @Test
    void everyLineOfTheFeedIsAMessage() {
        byte[] feed = FeedWork.reading(300_000).feed();
        assertTrue(feed.length >= 300_000 && feed[feed.length - 1] == '\n');
        long lines = new String(feed, StandardCharsets.UTF_8).lines().count();
        assertEquals(
                lines,
                Input.reader()
                        .lines(new FeedInput(300_000))
                        .filter(line -> line.result() instanceof ReadResult.Accepted)
                        .count());
    }

    @Test
    void theFeedIsTheSameByteByByte() {
        FeedInput in = new FeedInput(50_000);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int unit = in.read(); unit >= 0; unit = in.read()) {
            bytes.write(unit);
        }
        assertArrayEquals(FeedWork.reading(50_000).feed(), bytes.toByteArray());
    }

    @Test
    void bothWaysAreMeasuredOnAllLines() {
        FeedWork work = FeedWork.reading(100_000);
        FeedTable.Row row = FeedTable.row(work, 2);
        assertEquals(row.lines(), work.run(3));
        assertTrue(row.best() > 0 && row.lowerQuartile() > 0);
    }
}
