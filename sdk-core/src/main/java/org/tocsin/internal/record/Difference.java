package org.tocsin.internal.record;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place where two records differ, with the places inside it that differ; these are empty where it differs as a whole.
 */
final class Difference {

    private final String pointer;
    private final List<Difference> parts;
    private final int size;

    private Difference(String pointer, List<Difference> parts) {
        this.pointer = pointer;
        this.parts = parts;
        this.size = Math.max(1, parts.stream().mapToInt(part -> part.size).sum());
    }

    static Difference whole(String pointer) {
        return new Difference(pointer, List.of());
    }

    /** The place with these differences in it; null where there are none, because then nothing differs. */
    static @Nullable Difference of(String pointer, List<Difference> parts) {
        return parts.isEmpty() ? null : new Difference(pointer, parts);
    }

    /**
     * The pointers of the deepest places, in the order of the records, at most {@code most}. If there are more, places
     * are replaced by the place that contains them, first where most differences are.
     */
    List<String> pointers(int most) {
        if (parts.isEmpty() || parts.size() > most) {
            return List.of(pointer);
        }
        Map<String, List<String>> found = new HashMap<>();
        int room = most - parts.size();
        for (Difference part : fewestFirst()) {
            List<String> pointers = part.pointers(room + 1);
            found.put(part.pointer, pointers);
            room -= pointers.size() - 1;
        }
        return parts.stream()
                .flatMap(part -> found.getOrDefault(part.pointer, List.of()).stream())
                .toList();
    }

    private List<Difference> fewestFirst() {
        return parts.stream().sorted(Comparator.comparingInt(part -> part.size)).toList();
    }
}
