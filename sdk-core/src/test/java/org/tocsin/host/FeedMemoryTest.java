package org.tocsin.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.feed.FeedProgress;
import org.tocsin.testing.ProjectFiles;

/** A feed of any length is read in a small heap: nothing of a line is kept when it has been consumed. */
final class FeedMemoryTest {

    private static final int FEED_BYTES = 64 << 20;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aLongFeedIsReadInASmallHeap() throws IOException {
        String report = oneLine(ProjectFiles.sample("incident-report-final"));
        String play = report.replaceFirst("\"realm\": *\"actual\"", "\"realm\":\"test\"");
        byte[] block = ((report + "\n").repeat(30) + play + "\n\n" + report.substring(1) + "\n")
                .getBytes(StandardCharsets.UTF_8);
        long times = FEED_BYTES / block.length;
        Path file = Files.write(folder.resolve("block.jsonl"), block);
        List<String> printed =
                Host.usual().with("-Xmx128m").run(FeedProgram.class, List.of(file.toString(), "" + times));
        FeedProgress last = new FeedProgress(30 * times, times, times, times * block.length);
        assertEquals(List.of(30 * times + " valid, " + last), printed);
    }

    private static String oneLine(byte[] json) {
        return new String(json, StandardCharsets.UTF_8).replaceAll("\\R\\s*", "");
    }
}
