package org.tocsin.internal.codec;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names of unknown members that were skipped, for each open object. */
final class UnknownNames {

    private final List<Set<String>> byDepth = new ArrayList<>();

    /** Notes a name of the object at this depth; false where the object had it before. */
    boolean add(int depth, String name) {
        while (byDepth.size() <= depth) {
            byDepth.add(new HashSet<>());
        }
        return byDepth.get(depth).add(name);
    }

    /** Removes the names of the object at this depth, which was closed. */
    void leave(int depth) {
        if (depth < byDepth.size()) {
            byDepth.set(depth, new HashSet<>());
        }
    }
}
