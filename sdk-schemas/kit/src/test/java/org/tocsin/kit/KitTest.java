package org.tocsin.kit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The kit is whole, the same whenever it is made, and says what its source says. */
final class KitTest {

    private static final Path ROOT =
            Path.of("").toAbsolutePath().resolve("../..").normalize();
    private static Kit kit;

    @BeforeAll
    static void makeTheKit() throws IOException {
        kit = Kit.of(ROOT, "1.2.3");
    }

    @Test
    void theSameFilesGiveTheSameBytes() throws IOException {
        Kit again = Kit.of(ROOT, "1.2.3");
        assertArrayEquals(Archive.zip("kit", kit.files()), Archive.zip("kit", again.files()));
        assertArrayEquals(Archive.tgz("package", kit.files()), Archive.tgz("package", again.files()));
    }

    @Test
    void theZipHasEveryFile() throws IOException {
        Set<String> names = new TreeSet<>();
        byte[] zip = Archive.zip("kit", kit.files());
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String path = entry.getName().substring("kit/".length());
                assertArrayEquals(kit.files().get(path), in.readAllBytes(), path);
                names.add(path);
            }
        }
        assertEquals(kit.files().keySet(), names);
    }

    @Test
    void theReadmeNamesEveryFolder() {
        String readme = text("README.md");
        assertTrue(readme.contains("Tocsin kit 1.2.3"));
        kit.files().keySet().stream()
                .filter(path -> path.contains("/"))
                .map(path -> path.substring(0, path.indexOf('/')))
                .distinct()
                .forEach(folder -> assertTrue(readme.contains('`' + folder), folder));
    }

    @Test
    void eachReferenceOfABundleHasItsDefinition() {
        bundles().forEach((path, schema) -> {
            Set<String> definitions = new TreeSet<>(schema.path("$defs").propertyNames());
            Set<String> named = schema.findValuesAsString("$ref").stream()
                    .map(each -> each.replace("#/$defs/", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            named.removeAll(definitions);
            assertEquals(Set.of(), named, path);
        });
        assertEquals(types() + 2, bundles().size());
    }

    /** How many types of message there are. */
    private static long types() {
        return kit.files().keySet().stream()
                .filter(path -> path.matches("schemas/[0-9.]+/types/[a-z-]+[.]schema[.]json"))
                .count();
    }

    @Test
    void theBundlesRefuseWhatThePartsRefuse() {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(KitTest::schema));
        Schema parts = registry.getSchema(SchemaLocation.of("https://tocsin.org/format/1.0/message.schema.json"));
        Map<String, JsonNode> bundles = bundles();
        Schema whole = registry.getSchema(bundles.get("bundled/message.schema.json"));
        Schema byType = registry.getSchema(bundles.get("bundled/message-by-type.schema.json"));
        List<String> differences = new ArrayList<>();
        int refused = 0;
        for (Map.Entry<String, JsonNode> each : messages().entrySet()) {
            JsonNode message = each.getValue();
            boolean expected = parts.validate(message).isEmpty();
            refused += expected ? 0 : 1;
            if (whole.validate(message).isEmpty() != expected
                    || byType.validate(message).isEmpty() != expected) {
                differences.add(each.getKey());
            }
        }
        assertEquals(List.of(), differences);
        assertTrue(refused > 20, "too few cases");
    }

    @Test
    void theTablesHaveARowForEachMemberAndCode() {
        JsonNode members = json("tables/members.json");
        long properties = bundles().get("bundled/message.schema.json").findValues("properties").stream()
                .mapToLong(JsonNode::size)
                .sum();
        // The envelope tells the types apart in branches that have properties of their own: the type and the body.
        assertEquals(properties - 2 * types(), members.size());
        assertEquals(members.size() + 1, text("tables/members.csv").split("\r\n", -1).length - 1);
        members.forEach(row -> assertFalse(row.path("type").asString("").isEmpty(), row::toString));
        assertTrue(text("tables/codes.csv").contains("\r\nincident-kind,open,ransomware,"));
    }

    /** The messages of the suite that are JSON and of a type of this version. */
    private static Map<String, JsonNode> messages() {
        Map<String, JsonNode> messages = new TreeMap<>();
        for (String path : kit.files().keySet()) {
            if (path.matches("conformance/(valid/|rules/TOC-(SHP|COD|PTY|TLP|EXR|TIM)-).*\\.json")) {
                JsonNode message = json(path);
                if (kit.files()
                        .containsKey("bundled/types/" + message.path("type").asString("") + ".schema.json")) {
                    messages.put(path, message);
                }
            }
        }
        return messages;
    }

    private static Map<String, JsonNode> bundles() {
        return kit.files().keySet().stream()
                .filter(path -> path.startsWith("bundled/"))
                .collect(Collectors.toMap(path -> path, KitTest::json));
    }

    private static String schema(String uri) {
        return text(uri.replace("https://tocsin.org/format/", "schemas/"));
    }

    private static String text(String path) {
        return new String(kit.files().get(path), StandardCharsets.UTF_8);
    }

    private static JsonNode json(String path) {
        return Kit.JSON.readTree(kit.files().get(path));
    }
}
