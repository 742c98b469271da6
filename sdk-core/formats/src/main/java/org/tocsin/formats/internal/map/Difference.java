package org.tocsin.formats.internal.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What makes one JSON value of another. It is itself JSON: a list with the new value, an empty list where the value is to
 * go, or an object with the difference of each member or, by its number, of each element.
 */
public final class Difference {

    private static final List<Object> GONE = List.of();

    private Difference() {}

    /** What makes the second of the first; null where they are equal. A missing value is null. */
    public static @Nullable Object between(@Nullable Object one, @Nullable Object other) {
        if (Objects.equals(one, other)) {
            return null;
        }
        if (other == null) {
            return GONE;
        }
        boolean alike = (one instanceof Map && other instanceof Map) || (one instanceof List && other instanceof List);
        return one != null && alike ? parts(named(one), named(other)) : List.of(other);
    }

    private static Map<String, Object> parts(Map<String, Object> one, Map<String, Object> other) {
        Set<String> names = new LinkedHashSet<>(one.keySet());
        names.addAll(other.keySet());
        Map<String, Object> parts = new LinkedHashMap<>();
        for (String name : names) {
            Object part = between(one.get(name), other.get(name));
            if (part != null) {
                parts.put(name, part);
            }
        }
        return parts;
    }

    /** What the difference makes of a value; what does not fit changes nothing. */
    public static @Nullable Object apply(@Nullable Object value, @Nullable Object difference) {
        if (difference instanceof List<?> whole) {
            return whole.isEmpty() ? null : whole.get(0);
        }
        if (!(difference instanceof Map<?, ?> parts) || !(value instanceof Map || value instanceof List)) {
            return value;
        }
        Map<String, Object> changed = named(value);
        parts.forEach((name, part) -> {
            Object made = apply(changed.get(name), part);
            if (made == null) {
                changed.remove(name);
            } else {
                changed.put((String) name, made);
            }
        });
        return value instanceof Map ? changed : new ArrayList<>(changed.values());
    }

    /** A value with the leaves of a residue put into it, each at its place. */
    public static @Nullable Object overlay(@Nullable Object value, @Nullable Object residue) {
        boolean onto = value instanceof Map || value instanceof List;
        if (value == null || !onto || !(residue instanceof Map || residue instanceof List)) {
            return residue == null ? value : residue;
        }
        Map<String, Object> joined = named(value);
        named(residue)
                .forEach((name, part) -> joined.put(name, Objects.requireNonNull(overlay(joined.get(name), part))));
        return value instanceof Map ? joined : new ArrayList<>(joined.values());
    }

    /** The members of an object, or the elements of a list by their numbers; a null in either is left out. */
    private static Map<String, Object> named(Object value) {
        Map<String, Object> named = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> object) {
            object.forEach((name, member) -> {
                if (member != null) {
                    named.put((String) name, member);
                }
            });
        } else if (value instanceof List<?> list) {
            for (Object element : list) {
                named.put(Integer.toString(named.size()), element);
            }
        }
        return named;
    }
}
