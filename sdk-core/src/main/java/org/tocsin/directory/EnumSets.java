package org.tocsin.directory;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Sets that keep the order of their enum, so that what is printed of them is always the same. */
final class EnumSets {

    private EnumSets() {}

    static <E extends Enum<E>> Set<E> copyOf(Class<E> type, Collection<E> elements) {
        Set<E> copy = EnumSet.noneOf(type);
        copy.addAll(elements);
        return Collections.unmodifiableSet(copy);
    }
}
