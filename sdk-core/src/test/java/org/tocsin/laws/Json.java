package org.tocsin.laws;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON as plain Java: maps, lists, strings, numbers, truth values, null, and raw text for odd spellings. */
final class Json {

    private Json() {}

    /** A value that is written as it stands. */
    record Raw(String text) {}

    @SuppressWarnings("unchecked") // every map in these trees has member names as keys
    static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked") // every list in these trees holds values
    static List<Object> array(Object value) {
        return (List<Object>) value;
    }

    /** A copy that shares nothing that can change. */
    static Object copy(Object value) {
        if (value instanceof Map<?, ?>) {
            Map<String, Object> copy = new LinkedHashMap<>();
            object(value).forEach((name, each) -> copy.put(name, copy(each)));
            return copy;
        }
        if (value instanceof List<?>) {
            List<Object> copy = new ArrayList<>();
            array(value).forEach(each -> copy.add(copy(each)));
            return copy;
        }
        return value;
    }
}
