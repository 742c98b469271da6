package org.tocsin.internal.mapper;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object that a mapper writes with all its members; of a map it might leave out what is empty or false. */
public final class JsonObject {

    private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

    /** Adds a member after those that there are. */
    public void put(String name, @Nullable Object value) {
        members.put(name, value);
    }

    /** The members, in the order of the object. */
    @JsonAnyGetter
    @JsonInclude(content = JsonInclude.Include.ALWAYS)
    public Map<String, @Nullable Object> members() {
        return Collections.unmodifiableMap(members);
    }
}
