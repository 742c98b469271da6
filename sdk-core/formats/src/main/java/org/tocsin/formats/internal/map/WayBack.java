package org.tocsin.formats.internal.map;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tocsin.json.Node;

/**
 * The exact way back: what reading a document again does not give of the source that the document was made of. It is
 * found by reading it again, and nobody declares it. A residue has the leaves that reading does not give, each at its
 * place; what is not told by leaves, such as an element too many, is in the rest, as a {@link Difference}.
 *
 * <p>Each part of it is believed only while reading still gives of that part what it gave then, which a digest tells; so
 * whoever changes a part changes that part and nothing else. A part is a member of the source, or of one of its members
 * that are told part by part.
 */
public final class WayBack {

    private static final String READING = "reading";
    private static final String PARTS = "parts";
    private static final String REST = "rest";

    /** The characters of the digest of everything, and of that of one part. */
    private static final int WHOLE = 11;

    private static final int PART = 4;

    /** In place of the digest of a part of which reading gave nothing. */
    private static final String NOTHING = ".";

    private WayBack() {}

    /** The leaves of a source that reading does not give at their place. */
    public static Set<Node> missing(Node source, @Nullable Object read) {
        Set<Node> missing = new HashSet<>();
        addMissing(source, read, missing);
        return missing;
    }

    private static void addMissing(Node source, @Nullable Object read, Set<Node> missing) {
        if (source.isLeaf()) {
            if (!Objects.equals(source.value(), read)) {
                missing.add(source);
            }
            return;
        }
        int index = 0;
        for (Node child : source.children()) {
            @Nullable Object there = null;
            if (source.isObject() && read instanceof Map<?, ?> object) {
                there = object.get(child.name());
            } else if (source.isArray() && read instanceof List<?> list && index < list.size()) {
                there = list.get(index);
            }
            addMissing(child, there, missing);
            index++;
        }
    }

    /**
     * What is to be kept beside the residue, as JSON: digests of what reading gave, and the rest where there is one.
     *
     * @param read what reading gives of the document
     * @param residue leaves of the source that the document keeps apart, each at its place
     * @param source what it has to give
     * @param opened the members that are told part by part
     */
    public static Map<String, Object> of(
            Map<String, ?> read, @Nullable Object residue, Map<String, ?> source, Set<String> opened) {
        Map<String, Object> now = parts(read, opened);
        Map<String, Object> kept = parts(residue, opened);
        Map<String, Object> then = parts(source, opened);
        Map<String, Object> rest = new TreeMap<>();
        for (String part : all(all(now.keySet(), then.keySet()), kept.keySet())) {
            @Nullable Object filled = Difference.overlay(now.get(part), kept.get(part));
            @Nullable Object difference = Difference.between(filled, then.get(part));
            if (difference != null) {
                rest.put(part, difference);
            }
        }
        StringBuilder digests = new StringBuilder();
        all(kept.keySet(), rest.keySet()).forEach(part -> digests.append(digest(now.get(part))));
        Map<String, Object> wayBack = new LinkedHashMap<>();
        wayBack.put(READING, whole(read, residue, rest));
        wayBack.put(PARTS, digests.toString());
        if (!rest.isEmpty()) {
            wayBack.put(REST, rest);
        }
        return wayBack;
    }

    private static String digest(@Nullable Object part) {
        return part == null ? NOTHING : ValueDigest.of(part, PART);
    }

    private static String whole(Map<String, ?> read, @Nullable Object residue, @Nullable Object rest) {
        return ValueDigest.of(Arrays.asList(read, residue, rest == null ? Map.of() : rest), WHOLE);
    }

    /** Whether reading gives all that it gave then, and the residue and the rest are as they were. */
    public static boolean isWhole(Map<String, ?> read, @Nullable Object residue, Map<?, ?> wayBack) {
        return whole(read, residue, wayBack.get(REST)).equals(wayBack.get(READING));
    }

    /**
     * What was read, with the residue and the rest of those parts that are as they were.
     *
     * @param read what reading gives without the residue
     * @param whole whether all of them are known to be as they were
     */
    public static Map<String, Object> restore(
            Map<String, ?> read, @Nullable Object residue, Map<?, ?> wayBack, Set<String> opened, boolean whole) {
        Map<String, Object> parts = parts(read, opened);
        Map<String, Object> kept = parts(residue, opened);
        Map<String, Object> rest = parts(wayBack.get(REST), Set.of());
        String digests = wayBack.get(PARTS) instanceof String known ? known : "";
        Set<String> told = all(kept.keySet(), rest.keySet());
        int begin = 0;
        for (String part : told) {
            @Nullable Object value = parts.get(part);
            boolean nothing = digests.startsWith(NOTHING, begin);
            if (whole || digests.startsWith(digest(value), begin)) {
                value = Difference.apply(Difference.overlay(value, kept.get(part)), rest.get(part));
                parts.remove(part);
                if (value != null) {
                    parts.put(part, value);
                }
            }
            begin += nothing ? NOTHING.length() : PART;
        }
        return joined(parts, opened);
    }

    @SuppressWarnings("unchecked") // made here
    private static Map<String, Object> joined(Map<String, Object> parts, Set<String> opened) {
        Map<String, Object> whole = new LinkedHashMap<>();
        parts.forEach((part, value) -> {
            int slash = part.indexOf('/');
            String first = slash < 0 ? part : part.substring(0, slash);
            if (slash < 0 || !opened.contains(first)) {
                whole.put(part, value);
            } else {
                ((Map<String, Object>) whole.computeIfAbsent(first, none -> new LinkedHashMap<String, Object>()))
                        .put(part.substring(slash + 1), value);
            }
        });
        return whole;
    }

    /** The names of both, sorted: the order of the digests. */
    private static Set<String> all(Set<String> one, Set<String> other) {
        Set<String> names = new TreeSet<>(one);
        names.addAll(other);
        return names;
    }

    private static Map<String, Object> parts(@Nullable Object whole, Set<String> opened) {
        Map<String, Object> parts = new LinkedHashMap<>();
        if (whole instanceof Map<?, ?> object) {
            object.forEach((name, value) -> {
                if (value instanceof Map<?, ?> inner && opened.contains(name)) {
                    inner.forEach((member, part) -> put(parts, name + "/" + member, part));
                } else {
                    put(parts, (String) name, value);
                }
            });
        }
        return parts;
    }

    private static void put(Map<String, Object> parts, String name, @Nullable Object value) {
        if (value != null) {
            parts.put(name, value);
        }
    }
}
