package org.tocsin.formats.internal.stix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tocsin.json.JsonDocument;
import org.tocsin.json.PlainJson;
import org.tocsin.validation.Limits;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.json.JsonMapper;

/** What is written is JSON5 to others, comes back exactly, and JSON stays what it is. */
final class Json5Test {

    private static final JsonMapper JACKSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES, JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private static Object read(String json) {
        return JsonDocument.read(json.getBytes(StandardCharsets.UTF_8), Limits.standard())
                .orElseThrow()
                .value();
    }

    @Property
    void whatIsWrittenComesBackExactly(@ForAll("values") Map<String, Object> value) {
        Object plain = read(PlainJson.text(value));
        String text = Json5.of(plain);
        assertEquals(plain, read(Json5.toJson(text)), text);
        assertEquals(JACKSON.readTree(PlainJson.text(plain)), JACKSON.readTree(text), text);
        assertEquals(PlainJson.text(plain), Json5.toJson(PlainJson.text(plain)), "JSON is JSON5");
    }

    @Property
    void damageGrowsNoMoreThanTwice(@ForAll("damage") String text) {
        String json = Json5.toJson(text);
        assertTrue(json.length() <= 2 * text.length() + 2, json);
        JsonDocument.read(json.getBytes(StandardCharsets.UTF_8), Limits.standard());
    }

    @Test
    void itIsShorterWithinAString() {
        Object value = read("{\"a\":\"it's \\\"b\\\"\",\"c-d\":[true,15]}");
        assertEquals("{a:'it\\'s \"b\"','c-d':[true,15]}", Json5.of(value));
    }

    private static Arbitrary<String> words() {
        return Arbitraries.of(
                        "a", "'", "\"", "\\", "é", "😀", "\n", "\u0000", ":", "{", "true", "null", "_x9", "1", ".", "-",
                        "e")
                .list()
                .ofMaxSize(5)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> damage() {
        return words().list().ofMaxSize(4).map(parts -> String.join(",", parts));
    }

    @Provide
    Arbitrary<Map<String, Object>> values() {
        Arbitrary<Object> leaf = Arbitraries.oneOf(List.of(
                words().map(Object.class::cast),
                Arbitraries.<Object>of(true, -15, new java.math.BigDecimal("1.5E+30"))));
        Arbitrary<Object> list = leaf.list().ofMaxSize(3).map(Object.class::cast);
        return Arbitraries.maps(words(), Arbitraries.oneOf(List.of(leaf, list)))
                .ofMaxSize(4)
                .map(LinkedHashMap::new);
    }
}
