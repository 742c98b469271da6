package org.tocsin.examples.commandline.conformance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tocsin.examples.console.SafeText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A value in a JSON text of somebody else, and where it stands.
 *
 * @param source what the text is called
 * @param pointer the JSON Pointer of the value
 */
record JsonPlace(String source, String pointer, JsonNode node) {

    /** Numbers are kept to the digit, and a name stands once in an object. */
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** The whole of a text. */
    static JsonPlace of(String source, byte[] text) {
        try {
            return new JsonPlace(source, "", JSON.readTree(Utf8.decode(source, text)));
        } catch (JacksonException broken) {
            throw new UnexpectedContent(source, "", "it is not JSON: " + reason(broken));
        }
    }

    private static String reason(JacksonException broken) {
        TokenStreamLocation place = broken.getLocation();
        String where = place == null ? "" : " (line " + place.getLineNr() + ", column " + place.getColumnNr() + ")";
        return SafeText.of(broken.getOriginalMessage()) + where;
    }

    JsonPlace get(String member) {
        return optional(member).orElseThrow(() -> wrong("\"" + member + "\" is missing"));
    }

    Optional<JsonPlace> optional(String member) {
        if (!node.isObject()) {
            throw wrong("this should be an object");
        }
        JsonNode value = node.get(member);
        return Optional.ofNullable(value)
                .map(there -> new JsonPlace(source, pointer + "/" + Patch.escaped(member), there));
    }

    String text() {
        if (!node.isString()) {
            throw wrong("this should be a string");
        }
        return node.stringValue();
    }

    String oneOf(String... words) {
        if (!Arrays.asList(words).contains(text())) {
            throw wrong("this should be one of " + String.join(", ", words));
        }
        return text();
    }

    boolean bool() {
        if (!node.isBoolean()) {
            throw wrong("this should be true or false");
        }
        return node.booleanValue();
    }

    int integer() {
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            throw wrong("this should be an integer");
        }
        return node.intValue();
    }

    List<JsonPlace> elements() {
        if (!node.isArray()) {
            throw wrong("this should be an array");
        }
        List<JsonPlace> all = new ArrayList<>();
        node.forEach(each -> all.add(new JsonPlace(source, pointer + "/" + all.size(), each)));
        return all;
    }

    List<String> texts() {
        return elements().stream().map(JsonPlace::text).toList();
    }

    UnexpectedContent wrong(String why) {
        return new UnexpectedContent(source, pointer, why);
    }
}
