package org.tocsin.examples.benchmarks;

import java.util.Locale;
import java.util.stream.Stream;
import org.tocsin.ReadResult;
import org.tocsin.feed.FeedLine;
import org.tocsin.feed.FeedProgress;

/**
 * The program that shows that a feed of any length is read in a small heap: {@code java -Xmx128m -cp benchmarks.jar
 * org.tocsin.examples.benchmarks.FeedMemory [megabytes] [threads]}.
 */
final class FeedMemory {

    private static final double MEGABYTE = 1 << 20;

    private long lines;
    private long accepted;
    private long bytes;
    private long peak;

    private FeedMemory() {}

    /** Reads a feed of so many megabytes, 1024 unless told otherwise, and prints what was counted and the peak. */
    public static void main(String[] arguments) {
        long megabytes = arguments.length > 0 ? Long.parseLong(arguments[0]) : 1_024;
        int threads = arguments.length > 1
                ? Integer.parseInt(arguments[1])
                : Runtime.getRuntime().availableProcessors();
        long begin = System.nanoTime();
        FeedMemory memory = new FeedMemory();
        try (Stream<FeedLine<ReadResult>> feed =
                Input.reader().parallel(threads).listening(memory::reached).lines(new FeedInput(megabytes << 20))) {
            feed.forEach(line -> memory.lines++);
        }
        System.out.println(memory.account((System.nanoTime() - begin) / 1e9, threads));
    }

    private void reached(FeedProgress progress) {
        accepted = progress.accepted();
        bytes = progress.bytes();
        Runtime runtime = Runtime.getRuntime();
        peak = Math.max(peak, runtime.totalMemory() - runtime.freeMemory());
    }

    private String account(double seconds, int threads) {
        return String.format(
                Locale.ROOT,
                "%d lines, %d accepted, %.0f MiB in %.1f s with %d threads (%.0f MiB/s);"
                        + " peak heap used %.0f MiB of %.0f MiB",
                lines,
                accepted,
                bytes / MEGABYTE,
                seconds,
                threads,
                bytes / MEGABYTE / seconds,
                peak / MEGABYTE,
                Runtime.getRuntime().maxMemory() / MEGABYTE);
    }
}
