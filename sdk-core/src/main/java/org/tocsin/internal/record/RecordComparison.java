package org.tocsin.internal.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Compares two records of the same class member by member, down to the deepest places that differ.
 *
 * <p>An element that was added to a list is reported by itself. Where elements were removed, the list is reported as a
 * whole, because no place in the new list can show which.
 */
public final class RecordComparison {

    private final Set<Class<?>> values;
    private final Function<Object, Map<String, @Nullable Object>> members;

    /**
     * A comparison that treats the records of some classes as single values.
     *
     * @param values these classes
     * @param members returns the members of a record of any other class, in its order
     */
    public RecordComparison(Set<Class<?>> values, Function<Object, Map<String, @Nullable Object>> members) {
        this.values = Set.copyOf(values);
        this.members = members;
    }

    /**
     * The JSON pointers of the differences, none inside another; empty where nothing differs.
     *
     * @param pointer the pointer of the records
     * @param known the pointers of places that are not compared
     * @param most the greatest number of pointers, if that is one or more; if there are too many, they are replaced by
     *     those of their parents
     */
    public <R extends Record> List<String> differences(String pointer, R before, R after, Set<String> known, int most) {
        Difference all = new Search(known).records(pointer, before, after);
        return all == null ? List.of() : all.pointers(most);
    }

    /** One comparison, which skips the known places. */
    private final class Search {

        private final Set<String> known;

        Search(Set<String> known) {
            this.known = known;
        }

        @Nullable
        Difference records(String pointer, Object before, Object after) {
            if (known.contains(pointer)) {
                return null;
            }
            List<Difference> parts = new ArrayList<>();
            Map<String, @Nullable Object> is = members.apply(after);
            members.apply(before).forEach((name, was) -> {
                Difference part = values(pointer + '/' + name, was, is.get(name));
                if (part != null) {
                    parts.add(part);
                }
            });
            return Difference.of(pointer, parts);
        }

        private @Nullable Difference values(String pointer, @Nullable Object before, @Nullable Object after) {
            if (known.contains(pointer) || Objects.equals(before, after)) {
                return null;
            }
            if (before instanceof List<?> was && after instanceof List<?> is) {
                return lists(pointer, was, is);
            }
            if (before instanceof Record was && after instanceof Record is && !values.contains(was.getClass())) {
                return records(pointer, was, is);
            }
            return Difference.whole(pointer);
        }

        private @Nullable Difference lists(String pointer, List<?> before, List<?> after) {
            int start = sameAtStart(before, after);
            int end = sameAtEnd(before, after, start);
            int gone = before.size() - start - end;
            int come = after.size() - start - end;
            if (before.isEmpty() || (gone > 0 && gone != come)) {
                return Difference.whole(pointer);
            }
            List<Difference> parts = new ArrayList<>();
            for (int i = start; i < start + come; i++) {
                Difference part = values(pointer + '/' + i, gone == 0 ? null : before.get(i), after.get(i));
                if (part != null) {
                    parts.add(part);
                }
            }
            return Difference.of(pointer, parts);
        }

        private static int sameAtStart(List<?> before, List<?> after) {
            int same = 0;
            while (same < Math.min(before.size(), after.size()) && Objects.equals(before.get(same), after.get(same))) {
                same++;
            }
            return same;
        }

        private static int sameAtEnd(List<?> before, List<?> after, int start) {
            int most = Math.min(before.size(), after.size()) - start;
            int same = 0;
            while (same < most
                    && Objects.equals(before.get(before.size() - 1 - same), after.get(after.size() - 1 - same))) {
                same++;
            }
            return same;
        }
    }
}
