package org.tocsin.internal.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes the lists of records and their builders: unmodifiable copies, empty for null. A null element is kept, so that
 * the check of the message can name its place.
 */
public final class Elements {

    private Elements() {}

    /** The elements of a list. */
    public static <T> List<T> copy(@Nullable List<T> list) {
        if (list == null) {
            return List.of();
        }
        try {
            return List.copyOf(list);
        } catch (NullPointerException holdsNull) {
            // Only an invalid message has such a list; a look for it beforehand would cost every message that is read.
            return Collections.unmodifiableList(new ArrayList<>(list));
        }
    }

    /** The elements of an array. */
    public static <T> List<T> of(T @Nullable [] elements) {
        return elements == null ? List.of() : copy(Arrays.asList(elements));
    }

    /** A list with the results of a function for one element and for those of an array. */
    @SuppressWarnings("NullAway") // what is null stays so
    public static <S, T> List<T> of(Function<S, T> make, @Nullable S first, @Nullable S @Nullable [] more) {
        List<T> made = new ArrayList<>();
        made.add(first == null ? null : make.apply(first));
        for (int i = 0; more != null && i < more.length; i++) {
            made.add(more[i] == null ? null : make.apply(more[i]));
        }
        return copy(made);
    }

    /** A list with the elements of one list and then those of another. */
    public static <T> List<T> plus(List<T> list, List<T> more) {
        List<T> all = new ArrayList<>(list);
        all.addAll(more);
        return copy(all);
    }
}
