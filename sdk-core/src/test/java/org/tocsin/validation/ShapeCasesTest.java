package org.tocsin.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tocsin.Tocsin;
import org.tocsin.schemas.SchemaCatalog;
import org.tocsin.testing.ProjectFiles;
import tools.jackson.databind.JsonNode;

/** The shape cases of the suite: our engine finds just what each says, and the schemas refuse just what it breaks. */
final class ShapeCasesTest {

    private static final Set<String> ASSERTIONS = Set.of(
            "type",
            "minItems",
            "maxItems",
            "minLength",
            "maxLength",
            "pattern",
            "enum",
            "minimum",
            "maximum",
            "additionalProperties");
    private static final Set<String> NOT_OF_MESSAGES =
            Set.of("problem-report.schema.json", "common/indicator-list.schema.json");
    private static final String SUITE = "spec/conformance/";
    private static final Tocsin TOCSIN = Tocsin.standard();
    private static final Schema SCHEMA = schema();

    static List<String> files() {
        return ProjectFiles.list(ProjectFiles.project(SUITE + "shape")).stream()
                .map(file -> "shape/" + file.getFileName())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void eachCaseIsFoundAsItSays(String file) {
        List<String> differences = PatchedCase.of(file).stream()
                .flatMap(each -> each.difference(TOCSIN.check(each.bytes())))
                .toList();
        assertEquals("", String.join("\n", differences));
    }

    @ParameterizedTest
    @MethodSource("files")
    void theSchemasRefuseWhatACaseBreaksAndTakeWhatItKeeps(String file) {
        String schema = PatchedCase.json(file).path("schema").asString();
        List<String> differences = new ArrayList<>();
        for (PatchedCase each : PatchedCase.of(file)) {
            Set<String> broken = broken(each.message());
            String own = schema + each.shown().path("assertion").asString();
            boolean breaks = each.shown()
                    .path("found")
                    .valueStream()
                    .anyMatch(finding -> isOfShape(finding.path("code").asString()));
            // What a branch for a type asks for stands in the schema of the body.
            boolean right = breaks ? own.contains("/then") != broken.contains(own) : broken.isEmpty();
            if (!right) {
                differences.add(each + ": " + own + " is not in " + broken);
            }
        }
        assertEquals("", String.join("\n", differences));
    }

    private static boolean isOfShape(String code) {
        return code.matches("TOC-(SHP-00[1-7]|SHP-01[01]|COD-001|PTY-001|TLP-001|EXR-001|TIM-001)");
    }

    /** What the schemas have against a message: file and pointer of each keyword. */
    private static Set<String> broken(JsonNode message) {
        return SCHEMA.validate(message).stream()
                .map(ShapeCasesTest::location)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String location(Error error) {
        String location = error.getSchemaLocation().toString().replace("https://tocsin.org/format/1.0/", "");
        if (!error.getKeyword().equals("required")) {
            return location;
        }
        int index = error.getSchemaNode()
                .valueStream()
                .map(JsonNode::asString)
                .toList()
                .indexOf(error.getProperty());
        return location + "/" + index;
    }

    private static Schema schema() {
        SchemaCatalog catalog = SchemaCatalog.of("1.0");
        Map<String, String> texts = new HashMap<>();
        catalog.names().stream()
                .filter(name -> name.endsWith(".schema.json"))
                .forEach(name -> texts.put(catalog.schemaId(name), catalog.read(name)));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(texts))
                .getSchema(SchemaLocation.of(catalog.schemaId("message.schema.json")));
    }

    @Test
    void theManifestListsEveryFile() {
        List<String> listed = ConformanceCase.manifest().get("shape").elements().stream()
                .map(Object::toString)
                .toList();
        assertEquals(files(), listed);
        Set<String> schemas = SchemaCatalog.of("1.0").names().stream()
                .filter(name -> name.endsWith(".schema.json") && !NOT_OF_MESSAGES.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                schemas,
                files().stream()
                        .map(file -> PatchedCase.json(file).path("schema").asString())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void everyAssertionIsBrokenOrSaidNotToBe() {
        Set<String> missing = new TreeSet<>();
        int shown = 0;
        for (String file : files()) {
            JsonNode cases = PatchedCase.json(file);
            Set<String> broken = cases.path("cases")
                    .valueStream()
                    .filter(each -> !each.path("found").isEmpty())
                    .map(each -> each.path("assertion").asString())
                    .collect(Collectors.toSet());
            broken.addAll(cases.path("notShown").propertyNames());
            String schema = cases.path("schema").asString();
            for (String assertion : assertions(schema)) {
                shown++;
                if (!broken.contains(assertion)) {
                    missing.add(schema + assertion);
                }
            }
        }
        assertEquals(Set.of(), missing);
        assertTrue(shown > 2000, "a suite that lost most of its cases is no suite");
    }

    /** Every keyword of a schema that a message can break, found apart from the generator. */
    private static Set<String> assertions(String file) {
        Set<String> found = new TreeSet<>();
        collect(Patch.JSON.readTree(SchemaCatalog.of("1.0").read(file)), "#", found);
        return found;
    }

    private static void collect(JsonNode schema, String pointer, Set<String> found) {
        for (Map.Entry<String, JsonNode> each : schema.properties()) {
            String below = pointer + "/" + each.getKey();
            if (List.of("properties", "$defs").contains(each.getKey())) {
                each.getValue()
                        .properties()
                        .forEach(inner -> collect(inner.getValue(), below + "/" + inner.getKey(), found));
            } else if (each.getKey().equals("items")) {
                collect(each.getValue(), below, found);
            } else if (each.getKey().equals("required")) {
                IntStream.range(0, each.getValue().size()).forEach(i -> found.add(below + "/" + i));
            } else if (ASSERTIONS.contains(each.getKey())) {
                found.add(below);
            }
        }
    }
}
