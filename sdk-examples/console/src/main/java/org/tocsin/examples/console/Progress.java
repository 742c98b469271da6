package org.tocsin.examples.console;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/** How far a long work is, on one line of the terminal that is written over; silent for the first two seconds. */
public final class Progress {

    private static final long SILENCE = TimeUnit.SECONDS.toNanos(2);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);

    private final PrintWriter terminal;
    private final boolean wanted;
    private final LongSupplier nanoTime;
    private final long started;
    private long next;
    private long done;
    private int shown;

    /** Of a work that begins now; it is told only where a person sits at the terminal. */
    public static Progress at(PrintWriter terminal) {
        return new Progress(terminal, Terminal.isUsed(), System::nanoTime);
    }

    Progress(PrintWriter terminal, boolean wanted, LongSupplier nanoTime) {
        this.terminal = terminal;
        this.wanted = wanted;
        this.nanoTime = nanoTime;
        this.started = nanoTime.getAsLong();
        this.next = SILENCE;
    }

    /** Follows one of several parts, whose count begins anew; what was done before it counts too. */
    public LongConsumer part() {
        long before = done;
        return count -> reached(before + count, 0);
    }

    /** One more is done. */
    public void step() {
        reached(done + 1, 0);
    }

    /**
     * So many are done.
     *
     * @param all of how many; 0 where that is not known
     */
    public void reached(long count, long all) {
        done = count;
        long elapsed = wanted ? nanoTime.getAsLong() - started : 0;
        if (wanted && elapsed >= next) {
            next = elapsed + PAUSE;
            String of = all > 0 ? String.format(Locale.ROOT, " of %,d", all) : "";
            show(String.format(
                    Locale.ROOT, "%,d%s done, %d a second", done, of, done * TimeUnit.SECONDS.toNanos(1) / elapsed));
        }
    }

    private void show(String line) {
        hide();
        terminal.print(line);
        terminal.flush();
        shown = line.length();
    }

    /** Takes the line away, before something else is written or when the work is done. */
    public void hide() {
        if (shown > 0) {
            terminal.print("\r" + " ".repeat(shown) + "\r");
            terminal.flush();
            shown = 0;
        }
    }
}
