package org.tocsin.internal.mapper;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** JSON that the format does not define, as the plain Java value that every mapper writes the same way. */
public final class FreeValue {

    private static final ObjectReader READER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build()
            .readerFor(Object.class);

    private FreeValue() {}

    /**
     * The value: a {@link JsonObject}, a list, a string, a number, a truth value or null.
     *
     * @throws IllegalArgumentException where the text is not JSON, names a member twice, or is too deep for the parser
     */
    public static @Nullable Object of(String json) {
        try {
            return plain(READER.readValue(json));
        } catch (JacksonException notJson) {
            throw new IllegalArgumentException("not JSON that a message can hold: " + notJson.getOriginalMessage());
        }
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            JsonObject object = new JsonObject();
            map.forEach((name, member) -> object.put((String) name, plain(member)));
            return object;
        }
        return value instanceof List<?> list
                ? list.stream().map(FreeValue::plain).collect(Collectors.toList())
                : value;
    }
}
