package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tocsin.internal.mapper.FreeValue;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;

/**
 * National or forum data that the format does not define, under namespaced keys ({@code org.example.grid}).
 *
 * <p>Each value is kept as exactly the JSON text that was read; the parties that use it agree on its meaning. Clause:
 * <a href="{@docRoot}/clauses.html#extensions">extensions</a>.
 */
public final class Extensions {

    private static final Extensions NONE = new Extensions(Map.of());

    private final Map<String, String> json;

    private Extensions(Map<String, String> json) {
        this.json = Collections.unmodifiableMap(json);
    }

    /** No extension. */
    public static Extensions none() {
        return NONE;
    }

    /** These extensions, JSON text by key, in the order of the map; the text is checked with the message. */
    public static Extensions of(Map<String, String> json) {
        return json.isEmpty() ? NONE : new Extensions(new LinkedHashMap<>(json));
    }

    /** These extensions and this one, which replaces an extension with the same key. */
    public Extensions with(String key, String value) {
        Map<String, String> more = new LinkedHashMap<>(json);
        more.put(key, value);
        return new Extensions(more);
    }

    /**
     * These extensions and a value of one that the host understands.
     *
     * @throws InvalidExtensionException where the value has no JSON text
     */
    public <T> Extensions with(ExtensionType<T> type, T value) {
        return with(type.key(), type.write(value));
    }

    /**
     * The value of an extension that the host understands; empty where it is not here.
     *
     * @throws InvalidExtensionException where the value has another form; it never has in a message of a reader with
     *     which the type is registered
     */
    public <T> Optional<T> get(ExtensionType<T> type) {
        return json(type.key()).map(type::read);
    }

    /** The keys, in the order of the message. */
    public Set<String> keys() {
        return json.keySet();
    }

    /** The JSON text under a key; empty where the message has none. */
    public Optional<String> json(String key) {
        return Optional.ofNullable(json.get(key));
    }

    /** What a mapper of the host writes. */
    @JsonValue
    private JsonObject toJson() {
        JsonObject values = new JsonObject();
        json.forEach((key, text) -> values.put(key, FreeValue.of(text)));
        return values;
    }

    /** Called in place of a constructor by a mapper without the module of the SDK; always throws. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Extensions refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Whether there is no extension. */
    public boolean isEmpty() {
        return json.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Extensions that && json.equals(that.json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }

    @Override
    public String toString() {
        return json.toString();
    }
}
