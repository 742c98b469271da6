package org.tocsin.formats.internal.map;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tocsin.json.PlainJson;

/**
 * The exact way back: what reading a document again does not give of the source that the document was made of. It is
 * found by reading it again, and nobody declares it. Each part of it is believed only while reading still gives of that
 * part what it gave then, which a digest tells; so whoever changes a part changes that part and nothing else.
 *
 * <p>A part is a member of the source, or of one of its members that are told part by part.
 */
public final class WayBack {

    private static final String WHOLE = "";
    private static final int DIGITS = 16;

    private WayBack() {}

    /**
     * What is to be kept, as JSON: {@code of} has the digests of what reading gave, {@code is} the differences.
     *
     * @param read what reading gives of the document
     * @param residue the leaves of the source that the document keeps apart, each at its place
     * @param source what it has to give
     * @param opened the members that are told part by part
     */
    public static Map<String, Object> of(
            Map<String, ?> read, @Nullable Object residue, Map<String, ?> source, Set<String> opened) {
        Map<String, Object> digests = new LinkedHashMap<>();
        digests.put(WHOLE, digest(read));
        Map<String, Object> differences = new LinkedHashMap<>();
        Map<String, Object> now = parts(read, opened);
        Map<String, Object> rest = parts(residue instanceof Map<?, ?> some ? some : Map.of(), opened);
        Map<String, Object> then = parts(source, opened);
        Set<String> names = all(all(now.keySet(), then.keySet()), rest.keySet());
        for (String part : names) {
            @Nullable Object value = now.get(part);
            @Nullable Object filled = Difference.overlay(value, rest.get(part));
            @Nullable Object difference = Difference.between(filled, then.get(part));
            if (difference != null) {
                differences.put(part, difference);
            }
            if (difference != null || rest.containsKey(part)) {
                digests.put(part, digest(value));
            }
        }
        return Map.of("of", digests, "is", differences);
    }

    /** Whether reading gives all that it gave then. */
    public static boolean isWhole(Map<String, ?> bare, Map<?, ?> kept) {
        return kept.get("of") instanceof Map<?, ?> digests && digest(bare).equals(digests.get(WHOLE));
    }

    /**
     * What was read, with the residue and the differences of those parts that are as they were.
     *
     * @param read what reading gives without the residue
     * @param residue the leaves that the document has no place for
     */
    public static Map<String, Object> restore(
            Map<String, ?> read, @Nullable Object residue, Map<?, ?> kept, Set<String> opened) {
        Map<String, Object> now = parts(read, opened);
        Map<String, Object> rest = parts(residue instanceof Map<?, ?> some ? some : Map.of(), opened);
        Map<?, ?> digests = kept.get("of") instanceof Map<?, ?> known ? known : Map.of();
        Map<?, ?> differences = kept.get("is") instanceof Map<?, ?> known ? known : Map.of();
        Set<String> names = all(now.keySet(), rest.keySet());
        differences.keySet().forEach(name -> names.add((String) name));
        Map<String, Object> restored = new LinkedHashMap<>();
        for (String part : names) {
            @Nullable Object value = now.get(part);
            if (digest(value).equals(digests.get(part))) {
                value = Difference.apply(Difference.overlay(value, rest.get(part)), differences.get(part));
            }
            if (value != null) {
                put(restored, part, value, opened);
            }
        }
        return restored;
    }

    @SuppressWarnings("unchecked") // made here
    private static void put(Map<String, Object> whole, String part, Object value, Set<String> opened) {
        int slash = part.indexOf('/');
        String first = slash < 0 ? part : part.substring(0, slash);
        if (slash < 0 || !opened.contains(first)) {
            whole.put(part, value);
        } else {
            ((Map<String, Object>) whole.computeIfAbsent(first, none -> new LinkedHashMap<String, Object>()))
                    .put(part.substring(slash + 1), value);
        }
    }

    private static Set<String> all(Set<String> one, Set<String> other) {
        Set<String> names = new LinkedHashSet<>(one);
        names.addAll(other);
        return names;
    }

    private static Map<String, Object> parts(Map<?, ?> whole, Set<String> opened) {
        Map<String, Object> parts = new LinkedHashMap<>();
        whole.forEach((name, value) -> {
            if (opened.contains(name) && value instanceof Map<?, ?> inner) {
                inner.forEach((member, part) -> parts.put(name + "/" + member, part));
            } else {
                parts.put((String) name, value);
            }
        });
        return parts;
    }

    /** A digest of a value; it does not depend on the order of members. */
    public static String digest(@Nullable Object value) {
        byte[] text = PlainJson.text(sorted(value)).getBytes(StandardCharsets.UTF_8);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    private static @Nullable Object sorted(@Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            Map<String, @Nullable Object> sorted = new TreeMap<>();
            object.forEach((name, member) -> sorted.put((String) name, sorted(member)));
            return sorted;
        }
        return value instanceof java.util.List<?> list
                ? list.stream().map(WayBack::sorted).toList()
                : value;
    }
}
