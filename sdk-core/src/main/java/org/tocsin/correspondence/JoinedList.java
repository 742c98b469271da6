package org.tocsin.correspondence;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * An unmodifiable view of several lists, one after the other, without a copy, so that many messages can share the
 * answers that all of them have.
 */
final class JoinedList<T> extends AbstractList<T> implements RandomAccess {

    private final List<List<T>> parts;
    private final int[] ends;

    /** The parts are not changed any more. */
    private JoinedList(List<List<T>> parts) {
        this.parts = parts;
        this.ends = new int[parts.size()];
        int size = 0;
        for (int i = 0; i < ends.length; i++) {
            size += parts.get(i).size();
            ends[i] = size;
        }
    }

    /** An unmodifiable list: the same list if it is a {@code JoinedList}, else a copy. */
    static <T> List<T> unchanging(List<T> list) {
        return list instanceof JoinedList ? list : List.copyOf(list);
    }

    /** One list after another, neither of which is changed any more. */
    static <T> List<T> of(List<T> first, List<T> second) {
        return new JoinedList<>(List.of(first, second));
    }

    /** A list without the elements at some places, which are in order. */
    static <T> List<T> without(List<T> all, List<Integer> places) {
        List<List<T>> parts = new ArrayList<>();
        int from = 0;
        for (int place : places) {
            parts.add(all.subList(from, place));
            from = place + 1;
        }
        parts.add(all.subList(from, all.size()));
        return new JoinedList<>(parts);
    }

    /** A short list and a long one, both in this order, as one in order. */
    static <T> List<T> merged(List<T> few, List<T> many, Comparator<? super T> order) {
        List<List<T>> parts = new ArrayList<>();
        int from = 0;
        for (T each : few) {
            int place = firstAfter(each, many, from, order);
            parts.add(many.subList(from, place));
            parts.add(List.of(each));
            from = place;
        }
        parts.add(many.subList(from, many.size()));
        return new JoinedList<>(parts);
    }

    private static <T> int firstAfter(T value, List<T> many, int from, Comparator<? super T> order) {
        int low = from;
        int high = many.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (order.compare(many.get(middle), value) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public T get(int index) {
        Objects.checkIndex(index, size());
        int found = Arrays.binarySearch(ends, index);
        int part = found < 0 ? -found - 1 : found + 1;
        while (ends[part] <= index) {
            part++; // an empty part ends where the one before it does
        }
        List<T> list = parts.get(part);
        return list.get(index - (ends[part] - list.size()));
    }

    @Override
    public int size() {
        return ends.length == 0 ? 0 : ends[ends.length - 1];
    }
}
