package org.tocsin.internal.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The place in a message at which a walk over it is. Its JSON pointer is written only when something is found: most
 * walks find nothing.
 */
public final class Path {

    private static final int USUAL_DEPTH = 16;
    private static final int NO_ELEMENT = -1;

    private @Nullable String[] names = new String[USUAL_DEPTH];
    private int[] indexes = new int[USUAL_DEPTH];
    private int depth;

    /** Goes into an object or an array. */
    public void enter() {
        enter(null);
    }

    /** Goes into an object, to a member, or into an array. */
    public void enter(@Nullable String member) {
        if (depth == names.length) {
            names = Arrays.copyOf(names, 2 * depth);
            indexes = Arrays.copyOf(indexes, 2 * depth);
        }
        names[depth] = member;
        indexes[depth++] = NO_ELEMENT;
    }

    /** Goes to a member of the object. */
    public void member(String name) {
        names[depth - 1] = name;
        indexes[depth - 1] = NO_ELEMENT;
    }

    /** Goes to an element of the array, or of the array that the member is. */
    public void element(int index) {
        indexes[depth - 1] = index;
    }

    /** Goes back to the value that the object or array is. */
    public void leave() {
        depth--;
    }

    /** How many objects and arrays it has entered. */
    public int depth() {
        return depth;
    }

    /** The outermost member that it is within. */
    public String outermost() {
        return String.valueOf(names[0]);
    }

    /** The JSON pointer of the current value. */
    public String pointer() {
        return pointer(depth);
    }

    /** The JSON pointer of the object or array around the current value. */
    public String around() {
        return pointer(depth - 1);
    }

    /** The JSON pointer of a member of the current value. */
    public String pointer(String member) {
        return Pointers.member(pointer(), member);
    }

    private String pointer(int steps) {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < steps; i++) {
            String name = names[i];
            if (name != null) {
                pointer.append('/').append(Pointers.escape(name));
            }
            if (indexes[i] != NO_ELEMENT) {
                pointer.append('/').append(indexes[i]);
            }
        }
        return pointer.toString();
    }
}
