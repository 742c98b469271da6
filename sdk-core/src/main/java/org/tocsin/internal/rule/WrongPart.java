package org.tocsin.internal.rule;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of a message in which something is missing or wrong, with those of its own parts of which that is true. */
final class WrongPart {

    private final Map<String, WrongPart> parts = new HashMap<>();

    /** Notes what is missing or wrong; the steps are the names and the numbers of elements that lead to it. */
    void add(String... steps) {
        WrongPart part = this;
        for (String step : steps) {
            part = part.parts.computeIfAbsent(step, unknown -> new WrongPart());
        }
    }

    boolean hasParts() {
        return !parts.isEmpty();
    }

    /** The member or element at a step; null where nothing is missing or wrong in it. */
    @Nullable
    WrongPart at(String step) {
        return parts.get(step);
    }
}
