package org.tocsin.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The manifest of the suite and the files that it names are as its schema says, and each case has its sentence. */
final class ManifestTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final JsonNode SCHEMA = PatchedCase.json("manifest.schema.json");
    private static final JsonNode MANIFEST = PatchedCase.json("manifest.json");

    @Test
    void theManifestKeepsItsSchema() {
        assertEquals(List.of(), REGISTRY.getSchema(SCHEMA).validate(MANIFEST));
    }

    @ParameterizedTest
    @CsvSource({
        "shape,shape-cases",
        "patched,patched-cases",
        "vectors,vectors",
        "feeds,feed-cases",
        "conversions,conversion-cases"
    })
    void eachFileThatItNamesKeepsItsDefinition(String group, String definition) {
        ObjectNode schema = (ObjectNode) SCHEMA.deepCopy();
        schema.remove(List.of("$id", "type", "properties", "required", "additionalProperties"));
        schema.put("$ref", "#/$defs/" + definition);
        Schema compiled = REGISTRY.getSchema(schema);
        assertFalse(MANIFEST.path(group).isEmpty());
        for (JsonNode file : MANIFEST.path(group)) {
            assertEquals(List.of(), compiled.validate(PatchedCase.json(file.asString())), file::asString);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cases/0/says", "/cases/0/file", "/lists/0/found", "/format", "/shape"})
    void theSchemaRefusesAManifestThatLacksSomething(String pointer) {
        ObjectNode broken = (ObjectNode) MANIFEST.deepCopy();
        int last = pointer.lastIndexOf('/');
        ((ObjectNode) broken.at(pointer.substring(0, last))).remove(pointer.substring(last + 1));
        assertFalse(REGISTRY.getSchema(SCHEMA).validate(broken).isEmpty());
    }

    @Test
    void theSentencesOfCasesTellThemApart() {
        List<String> all = Stream.of("cases", "lists")
                .flatMap(group -> MANIFEST.path(group).valueStream())
                .map(each -> each.path("says").asString())
                .toList();
        all.forEach(each -> assertTrue(each.endsWith(".") || each.endsWith("?"), each));
        List<String> alike = new ArrayList<>(all);
        new HashSet<>(all).forEach(alike::remove);
        assertTrue(alike.size() < all.size() / 50, alike::toString);
    }
}
