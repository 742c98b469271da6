package org.tocsin.internal.codec;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads, writes and checks lists of objects; the codec of each object handles a single object. Most lists have one
 * element.
 */
abstract class ElementCodec<T> {

    private static final int FEW = 4;

    /** Reads the element at the current token. */
    abstract T one(JsonInput in);

    /** Writes an element. */
    abstract void one(JsonOutput out, T element);

    /** Checks an element. */
    abstract void one(ObjectCheck check, T element);

    /** Reads the current array, which may have at most {@code max} elements. */
    final List<T> readAll(JsonInput in, int max) {
        if (!in.enterArray(max)) {
            return List.of();
        }
        T first = one(in);
        if (!in.nextElement(1, max)) {
            return List.of(first);
        }
        List<T> elements = new ArrayList<>(FEW);
        elements.add(first);
        do {
            elements.add(one(in));
        } while (in.nextElement(elements.size(), max));
        return elements;
    }

    /** Writes a list. */
    final void writeAll(JsonOutput out, List<T> elements) {
        out.startArray();
        for (int i = 0; i < elements.size(); i++) {
            T element = elements.get(i);
            if (element == null) {
                out.literal("null");
            } else {
                one(out, element);
            }
        }
        out.endArray();
    }

    /** Checks a member that is a list, which may have at most {@code max} elements. */
    final void checkAll(ObjectCheck check, String member, List<T> elements, int max) {
        int size = check.enterList(member, elements.size(), max);
        for (int i = 0; i < size; i++) {
            check.element(i);
            if (check.isThere(elements.get(i), "object")) {
                one(check, elements.get(i));
            }
        }
        check.leave();
    }
}
