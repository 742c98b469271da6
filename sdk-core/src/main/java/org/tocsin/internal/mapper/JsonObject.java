package org.tocsin.internal.mapper;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object that a mapper writes with all its members unchanged. In a map it might leave out empty or false values,
 * and in a bean it might change the names.
 */
public final class JsonObject {

    private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

    /** Adds a member at the end; adds nothing where the value is null or an empty list. */
    public JsonObject with(String name, @Nullable Object value) {
        if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
            put(name, value);
        }
        return this;
    }

    /** Adds a member at the end. */
    public void put(String name, @Nullable Object value) {
        members.put(name, value);
    }

    /** The members, in the order of the object. */
    @JsonAnyGetter
    @JsonInclude(content = JsonInclude.Include.ALWAYS)
    @JsonFormat(without = JsonFormat.Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
    public Map<String, @Nullable Object> members() {
        return Collections.unmodifiableMap(members);
    }
}
