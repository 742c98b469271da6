package org.tocsin.examples.commandline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The messages of one run, so that two of them that contradict each other are found. Of each it keeps three numbers, and
 * of so many messages only: a run may be of any length.
 */
final class SeenMessages {

    /** The most messages that are remembered, in 24 MiB. */
    static final int MOST = 1 << 19;

    private static final int NUMBERS = 3;
    private static final int LINE_BITS = 40;

    private final SipHash sip = SipHash.random();
    private final List<String> sources = new ArrayList<>();
    private final int most;

    /** Open addressing: the message, its content and its place, which is never 0 where a slot is taken. */
    private long[] slots = new long[NUMBERS << 10];

    private int size;
    private boolean full;

    SeenMessages() {
        this(MOST);
    }

    SeenMessages(int most) {
        this.most = most;
    }

    /** Under a key that no sender knows, so that none of them makes two messages that pass for one. */
    SipHash sip() {
        return sip;
    }

    /** Whether there were more messages than are remembered. */
    boolean isFull() {
        return full;
    }

    /** The message that was there before under the same identifier; where there is none, this one is remembered. */
    Optional<Earlier> add(Fingerprint message, String source, long line) {
        int slot = slot(slots, message.message());
        if (slots[slot + 2] != 0) {
            return Optional.of(earlier(slot, message));
        }
        if (size == most) {
            full = true;
            return Optional.empty();
        }
        put(slots, slot, message.message(), message.content(), place(source, line));
        if (++size * 2 * NUMBERS > slots.length) {
            grow();
        }
        return Optional.empty();
    }

    private Earlier earlier(int slot, Fingerprint message) {
        long place = slots[slot + 2];
        return new Earlier(
                sources.get((int) (place >>> LINE_BITS) - 1),
                place & ((1L << LINE_BITS) - 1),
                slots[slot + 1] == message.content());
    }

    private long place(String source, long line) {
        if (sources.isEmpty() || !sources.get(sources.size() - 1).equals(source)) {
            sources.add(source);
        }
        return ((long) sources.size() << LINE_BITS) | line;
    }

    /** Where a message is, or would be. The number is a hash already, so its last bits are as good as any. */
    private static int slot(long[] slots, long message) {
        int places = slots.length / NUMBERS;
        int place = (int) (message & (places - 1));
        while (slots[place * NUMBERS + 2] != 0 && slots[place * NUMBERS] != message) {
            place = (place + 1) & (places - 1);
        }
        return place * NUMBERS;
    }

    private static void put(long[] slots, int slot, long message, long content, long place) {
        slots[slot] = message;
        slots[slot + 1] = content;
        slots[slot + 2] = place;
    }

    private void grow() {
        long[] larger = new long[slots.length * 2];
        for (int i = 0; i < slots.length; i += NUMBERS) {
            if (slots[i + 2] != 0) {
                put(larger, slot(larger, slots[i]), slots[i], slots[i + 1], slots[i + 2]);
            }
        }
        slots = larger;
    }
}
