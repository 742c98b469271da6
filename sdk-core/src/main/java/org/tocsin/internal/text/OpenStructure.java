package org.tocsin.internal.text;

import java.util.HashSet;
import java.util.Set;

/** An object or array that a pass over the tokens is in: the names or the number of elements it has met there. */
public final class OpenStructure {

    private final boolean array;
    private final Set<String> names = new HashSet<>();
    private int elements;

    public OpenStructure(boolean array) {
        this.array = array;
    }

    public boolean isArray() {
        return array;
    }

    /** How many elements there were so far. */
    public int elements() {
        return elements;
    }

    /** Whether the object has no other member of that name so far. */
    public boolean addName(String name) {
        return names.add(name);
    }

    /** Counts a value; whether an array holds no more of them than it may. */
    public boolean addValue(int mostElements) {
        return !array || ++elements <= mostElements;
    }
}
