package org.tocsin.survey;

import java.util.Arrays;

/** Numbers that parties gave, in no order. */
final class Numbers {

    private static final long[] NONE = {};

    private long[] values = NONE;
    private int size;

    void add(long number) {
        makeRoomFor(1);
        values[size++] = number;
    }

    void addAll(Numbers others) {
        makeRoomFor(others.size);
        System.arraycopy(others.values, 0, values, size, others.size);
        size += others.size;
    }

    private void makeRoomFor(int more) {
        if (size + more > values.length) {
            values = Arrays.copyOf(values, Math.max(size + more, 2 * size));
        }
    }

    /** All of them, the lowest first. */
    long[] sorted() {
        long[] sorted = Arrays.copyOf(values, size);
        Arrays.sort(sorted);
        return sorted;
    }
}
