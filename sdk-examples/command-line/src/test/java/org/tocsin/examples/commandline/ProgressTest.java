package org.tocsin.examples.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.tocsin.feed.FeedListener;
import org.tocsin.feed.FeedProgress;

final class ProgressTest {

    private final AtomicLong clock = new AtomicLong(5);
    private final StringWriter terminal = new StringWriter();

    private void steps(boolean wanted, int... milliseconds) {
        Progress progress = new Progress(new PrintWriter(terminal), wanted, clock::get);
        for (int each : milliseconds) {
            clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(each));
            progress.step();
        }
        progress.hide();
    }

    @Test
    void shortWorkIsSilent() {
        steps(true, 500, 500, 900);
        assertEquals("", terminal.toString());
    }

    @Test
    void longWorkTellsHowFarItIsAndCleansUp() {
        steps(true, 1_000, 1_000, 50, 1_950);
        String first = "2 done, 1 a second";
        String last = "4 done, 1 a second";
        String wiped = "\r" + " ".repeat(first.length()) + "\r";
        assertEquals(first + wiped + last + wiped, terminal.toString());
    }

    @Test
    void theLinesOfOneFeedAfterTheOtherAreCounted() {
        Progress progress = new Progress(new PrintWriter(terminal), true, clock::get);
        progress.feed().reached(new FeedProgress(60, 30, 10, 5_000));
        FeedListener second = progress.feed();
        clock.addAndGet(TimeUnit.SECONDS.toNanos(10));
        second.reached(new FeedProgress(50, 0, 0, 1_000));
        assertEquals("150 done, 15 a second", terminal.toString());
    }

    @Test
    void whoDoesNotSitAtATerminalIsNotTold() {
        steps(false, 1_000, 5_000);
        assertEquals("", terminal.toString());
    }
}
