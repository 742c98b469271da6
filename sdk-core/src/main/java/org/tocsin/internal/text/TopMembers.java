package org.tocsin.internal.text;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.FormatVersion;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Looks at the members of the outermost object of a sound text without reading the rest. */
public final class TopMembers {

    private TopMembers() {}

    /** The version that a message names; null where it names none. */
    public static @Nullable FormatVersion version(byte[] message) {
        try (JsonParser parser = JsonText.parser(message)) {
            boolean named = find(parser, Set.of("tocsin")) && parser.currentToken() == JsonToken.VALUE_STRING;
            return named ? FormatVersion.of(parser.getString()) : null;
        } catch (IllegalArgumentException noVersion) {
            return null;
        }
    }

    /** Whether a text is an object with a member of one of these names. */
    public static boolean hasOneOf(String json, Set<String> names) {
        try (JsonParser parser = JsonText.parser(json.getBytes(StandardCharsets.UTF_8))) {
            return find(parser, names);
        }
    }

    /** Moves to the value of the first member of one of these names, if there is one. */
    private static boolean find(JsonParser parser, Set<String> names) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return false;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean wanted = names.contains(parser.currentName());
            parser.nextToken();
            if (wanted) {
                return true;
            }
            parser.skipChildren();
        }
        return false;
    }
}
