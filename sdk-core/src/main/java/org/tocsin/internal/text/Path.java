package org.tocsin.internal.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The current place of a walk over a message. Its JSON pointer is made only when a problem is found, because most walks
 * find none.
 */
public final class Path {

    private static final int USUAL_DEPTH = 16;
    private static final int NO_ELEMENT = -1;

    private @Nullable String[] names = new String[USUAL_DEPTH];
    private int[] indexes = new int[USUAL_DEPTH];
    private int depth;

    /** Enters an object or an array. */
    public void enter() {
        enter(null);
    }

    /** Enters an object and moves to a member of it or, where {@code member} is null, enters an array. */
    public void enter(@Nullable String member) {
        if (depth == names.length) {
            names = Arrays.copyOf(names, 2 * depth);
            indexes = Arrays.copyOf(indexes, 2 * depth);
        }
        names[depth] = member;
        indexes[depth++] = NO_ELEMENT;
    }

    /** Moves to a member of the object. */
    public void member(String name) {
        names[depth - 1] = name;
        indexes[depth - 1] = NO_ELEMENT;
    }

    /** Moves to an element of the array, or of the array that is the current member. */
    public void element(int index) {
        indexes[depth - 1] = index;
    }

    /** Leaves the object or array; the current value is then that object or array. */
    public void leave() {
        depth--;
    }

    /** How many objects and arrays were entered and not left. */
    public int depth() {
        return depth;
    }

    /** The outermost member that contains the current value. */
    public String outermost() {
        return String.valueOf(names[0]);
    }

    /** The JSON pointer of the current value. */
    public String pointer() {
        return pointer(depth);
    }

    /** The JSON pointer of the object or array that contains the current value. */
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
