package org.tocsin.internal.text;

import java.util.HashSet;
import java.util.Set;

/** An open object or array in a pass over the tokens, with its names or its number of elements so far. */
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

    /** Adds a name; false where the object already has a member with this name. */
    public boolean addName(String name) {
        return names.add(name);
    }

    /** Counts a value; false where an array now has more elements than {@code mostElements}. */
    public boolean addValue(int mostElements) {
        return !array || ++elements <= mostElements;
    }
}
