package org.tocsin.internal.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** What a JSON value is, in the words of JSON Schema. */
final class JsonKind {

    private JsonKind() {}

    static String of(@Nullable JsonToken token) {
        if (token == null) {
            return "nothing";
        }
        return switch (token) {
            case START_OBJECT, END_OBJECT -> "object";
            case START_ARRAY, END_ARRAY -> "array";
            case VALUE_STRING -> "string";
            case VALUE_NUMBER_INT -> "integer";
            case VALUE_NUMBER_FLOAT -> "number";
            case VALUE_TRUE, VALUE_FALSE -> "boolean";
            case VALUE_NULL -> "null";
            default -> "nothing";
        };
    }
}
