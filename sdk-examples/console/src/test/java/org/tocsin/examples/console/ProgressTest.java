package org.tocsin.examples.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Test;

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
    void whatIsDoneOfOnePartAfterTheOtherIsCounted() {
        Progress progress = new Progress(new PrintWriter(terminal), true, clock::get);
        progress.part().accept(100);
        LongConsumer second = progress.part();
        clock.addAndGet(TimeUnit.SECONDS.toNanos(10));
        second.accept(50);
        assertEquals("150 done, 15 a second", terminal.toString());
    }

    @Test
    void whereItIsKnownHowMuchThereIsThatIsToldToo() {
        Progress progress = new Progress(new PrintWriter(terminal), true, clock::get);
        clock.addAndGet(TimeUnit.SECONDS.toNanos(2));
        progress.reached(3_000, 1_000_000);
        assertEquals("3,000 of 1,000,000 done, 1500 a second", terminal.toString());
    }

    @Test
    void whoDoesNotSitAtATerminalIsNotTold() {
        steps(false, 1_000, 5_000);
        assertEquals("", terminal.toString());
    }
}
