package org.tocsin.internal.json;

import java.util.HashSet;
import java.util.Set;

/** An object or array that a pass over the tokens is in: the names or the number of elements it has met there. */
final class OpenStructure {

    private final boolean array;
    private final Set<String> names = new HashSet<>();
    private int elements;

    OpenStructure(boolean array) {
        this.array = array;
    }

    boolean isArray() {
        return array;
    }

    /** Whether the object has no other member of that name so far. */
    boolean addName(String name) {
        return names.add(name);
    }

    /** Counts a value; whether an array holds no more of them than it may. */
    boolean addValue(int mostElements) {
        return !array || ++elements <= mostElements;
    }
}
