package org.tocsin.internal.mapper;

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
     * The value: a map, a list, a string, a number, a truth value or null.
     *
     * @throws IllegalArgumentException where the text is not JSON, names a member twice, or is too deep for the parser
     */
    public static @Nullable Object of(String json) {
        try {
            return READER.readValue(json);
        } catch (JacksonException notJson) {
            throw new IllegalArgumentException("not JSON that a message can hold: " + notJson.getOriginalMessage());
        }
    }
}
