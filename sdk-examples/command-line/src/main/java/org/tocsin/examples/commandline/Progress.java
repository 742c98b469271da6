package org.tocsin.examples.commandline;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.tocsin.feed.FeedListener;

/** How far a long work is, on one line of the terminal that is written over; silent for the first two seconds. */
final class Progress {

    private static final long SILENCE = TimeUnit.SECONDS.toNanos(2);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);

    private final PrintWriter terminal;
    private final boolean wanted;
    private final LongSupplier nanoTime;
    private final long started;
    private long next;
    private long done;
    private int shown;

    Progress(PrintWriter terminal, boolean wanted, LongSupplier nanoTime) {
        this.terminal = terminal;
        this.wanted = wanted;
        this.nanoTime = nanoTime;
        this.started = nanoTime.getAsLong();
        this.next = SILENCE;
    }

    /** Follows one feed; what was done before it counts too. */
    FeedListener feed() {
        long before = done;
        return progress -> reached(before + progress.lines());
    }

    /** One more is done. */
    void step() {
        reached(done + 1);
    }

    private void reached(long count) {
        done = count;
        long elapsed = wanted ? nanoTime.getAsLong() - started : 0;
        if (wanted && elapsed >= next) {
            next = elapsed + PAUSE;
            show(String.format(
                    Locale.ROOT, "%,d done, %d a second", done, done * TimeUnit.SECONDS.toNanos(1) / elapsed));
        }
    }

    private void show(String line) {
        hide();
        terminal.print(line);
        terminal.flush();
        shown = line.length();
    }

    /** Takes the line away, before something else is written or when the work is done. */
    void hide() {
        if (shown > 0) {
            terminal.print("\r" + " ".repeat(shown) + "\r");
            terminal.flush();
            shown = 0;
        }
    }
}
