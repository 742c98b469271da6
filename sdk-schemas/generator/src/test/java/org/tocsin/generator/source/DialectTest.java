package org.tocsin.generator.source;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The dialect takes what both engines can decide alike and refuses everything else. */
final class DialectTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static JsonNode schema(String members) {
        return JSON.readTree("""
                {"$id": "https://tocsin.org/format/1.0/types/x.schema.json", "title": "X", "description": "An x.",
                 "type": "object", "additionalProperties": false, "properties": {%s}}
                """.formatted(members.replace('\'', '"')));
    }

    private static String member(String name, String constraints) {
        return "'%s': {'title': 'A', 'description': 'An a.', %s}".formatted(name, constraints);
    }

    @Test
    void whatTheDialectHasIsTaken() {
        String sound = member("a", "'type': 'string', 'minLength': 1, 'maxLength': 9, 'pattern': '^[a-z]{1,9}$'");
        assertDoesNotThrow(() -> Dialect.check("types/x.schema.json", schema(sound)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a     | 'type': 'string', 'maxLength': 9                                        | minLength
            a     | 'type': 'string', 'minLength': 1                                        | maxLength
            a     | 'type': 'string', 'maxLength': 9, 'pattern': '[a-z]+'                   | anchored
            a     | 'type': 'string', 'maxLength': 9, 'pattern': '^([a-z]+)*$'              | linear
            a     | 'type': 'string', 'maxLength': 9, 'pattern': '^(?=a)b$'                 | linear
            a     | 'type': 'string', 'maxLength': 9, 'pattern': '^\\\\d$'                  | linear
            a     | 'type': 'number'                                                        | type
            a     | 'type': 'integer', 'minimum': 0                                         | maximum
            a     | 'type': 'integer', 'minimum': 0, 'maximum': 9007199254740992            | agree
            a     | 'type': 'array', 'maxItems': 3, 'items': {'$ref': 'y'}                  | at least one
            a     | 'type': 'array', 'minItems': 1, 'items': {'$ref': 'y'}                  | maxItems
            a     | 'type': 'array', 'minItems': 1, 'maxItems': 3, 'items': {'type': 'array'} | reference
            a     | 'type': 'array', 'minItems': 1, 'maxItems': 3, 'uniqueItems': true      | uniqueItems
            a     | 'oneOf': []                                                             | oneOf
            a     | 'type': 'object', 'properties': {}                                      | additionalProperties
            class | 'type': 'boolean'                                                       | word of Java
            A     | 'type': 'boolean'                                                       | camelCase
            """)
    void whatTheDialectHasNotIsRefusedWithAReason(String name, String constraints, String reason) {
        JsonNode broken = schema(member(name, constraints));
        IllegalStateException refusal =
                assertThrows(IllegalStateException.class, () -> Dialect.check("types/x.schema.json", broken));
        assertTrue(refusal.getMessage().contains(reason), refusal.getMessage());
    }

    @Test
    void aMemberWithoutADescriptionIsRefused() {
        JsonNode bare = schema("'a': {'type': 'boolean'}");
        assertThrows(IllegalStateException.class, () -> Dialect.check("types/x.schema.json", bare));
    }
}
