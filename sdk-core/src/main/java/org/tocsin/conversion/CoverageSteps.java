package org.tocsin.conversion;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.tocsin.internal.text.Pointers;

/**
 * The path through all leaves of a source, as bytes. Each step into an object or array, out of one, or to a leaf is a
 * byte for its kind and, except for a step out, the length of its name and the name.
 */
final class CoverageSteps {

    private static final List<Carriage> CARRIAGES = List.of(Carriage.values());
    private static final int ENTER = CARRIAGES.size();
    private static final int LEAVE = ENTER + 1;
    private static final int SEVEN_BITS = 7;
    private static final int MORE = 1 << SEVEN_BITS;

    /** How many bytes stand before a name: what it is, and its length. */
    private static final int MOST_AROUND = 6;

    private static final int USUAL_SIZE = 1 << 10;

    private byte[] bytes = new byte[USUAL_SIZE];
    private int size;
    private int open;

    void enter(String step) {
        open++;
        write(ENTER, step);
    }

    void leave() {
        if (open == 0) {
            throw new IllegalStateException("no object or array is open");
        }
        open--;
        reserve(1);
        bytes[size++] = (byte) LEAVE;
    }

    /** The number by which a carriage is written. */
    static int number(Carriage carriage) {
        return CARRIAGES.indexOf(carriage);
    }

    void leaf(String step, Carriage carriage) {
        write(number(carriage), step);
    }

    private void write(int what, String step) {
        byte[] name = step.getBytes(StandardCharsets.UTF_8);
        int length = name.length;
        reserve(length + MOST_AROUND);
        bytes[size++] = (byte) what;
        for (; length >= MORE; length >>>= SEVEN_BITS) {
            bytes[size++] = (byte) ((length & (MORE - 1)) | MORE);
        }
        bytes[size++] = (byte) length;
        System.arraycopy(name, 0, bytes, size, name.length);
        size += name.length;
    }

    private void reserve(int length) {
        if (bytes.length - size < length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + length));
        }
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** The leaves, from steps that were taken below the root. */
    static Stream<Coverage.Leaf> leaves(String root, byte[] steps) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        new Walk(root, steps), Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE),
                false);
    }

    /** Goes from leaf to leaf. */
    private static final class Walk implements Iterator<Coverage.Leaf> {

        private final byte[] steps;
        private final StringBuilder place;
        /** The length of the pointer before each object or array that is open was entered. */
        private final Deque<Integer> lengths = new ArrayDeque<>();

        private int next;

        Walk(String root, byte[] steps) {
            this.steps = steps;
            this.place = new StringBuilder(root);
        }

        @Override
        public boolean hasNext() {
            while (next < steps.length && steps[next] >= ENTER) {
                if (steps[next++] == ENTER) {
                    lengths.push(place.length());
                    step();
                } else {
                    place.setLength(lengths.pop());
                }
            }
            return next < steps.length;
        }

        @Override
        public Coverage.Leaf next() {
            if (!hasNext()) {
                throw new NoSuchElementException("no leaf is left");
            }
            Carriage carriage = CARRIAGES.get(steps[next++]);
            int length = place.length();
            step();
            String pointer = place.toString();
            place.setLength(length);
            return new Coverage.Leaf(pointer, carriage);
        }

        private void step() {
            int length = 0;
            int shift = 0;
            for (; steps[next] < 0; shift += SEVEN_BITS) {
                length |= (steps[next++] & (MORE - 1)) << shift;
            }
            length |= steps[next++] << shift;
            place.append('/').append(Pointers.escape(new String(steps, next, length, StandardCharsets.UTF_8)));
            next += length;
        }
    }
}
