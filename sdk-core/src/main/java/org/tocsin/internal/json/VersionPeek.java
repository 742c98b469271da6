package org.tocsin.internal.json;

import org.jspecify.annotations.Nullable;
import org.tocsin.message.FormatVersion;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Looks up the version of a message without reading the rest. */
public final class VersionPeek {

    private VersionPeek() {}

    /** The version that a sound text names; null where it names none. */
    public static @Nullable FormatVersion version(byte[] json) {
        String text = member(json, "tocsin");
        try {
            return text == null ? null : FormatVersion.of(text);
        } catch (IllegalArgumentException noVersion) {
            return null;
        }
    }

    private static @Nullable String member(byte[] json, String name) {
        try (JsonParser parser = JsonText.parser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean wanted = parser.currentName().equals(name);
                JsonToken value = parser.nextToken();
                if (wanted) {
                    return value == JsonToken.VALUE_STRING ? parser.getString() : null;
                }
                parser.skipChildren();
            }
            return null;
        }
    }
}
