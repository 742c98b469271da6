package org.tocsin.internal.explain;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Measures the lists in a tree of records. */
final class ListSizes {

    private ListSizes() {}

    /** The size of the longest list in the value; in a long list only the first items are examined. */
    static int longest(@Nullable Object value) {
        int longest = 0;
        if (value instanceof List<?> list) {
            longest = list.size();
            for (int i = 0; i < Math.min(list.size(), 1_000); i++) {
                longest = Math.max(longest, longest(list.get(i)));
            }
        } else if (value instanceof Record part) {
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                longest = Math.max(longest, longest(get(component, part)));
            }
        }
        return longest;
    }

    private static @Nullable Object get(RecordComponent component, Record part) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
