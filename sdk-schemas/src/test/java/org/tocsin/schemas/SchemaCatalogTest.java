package org.tocsin.schemas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalogue hands out just the files that its list names, unchanged. */
final class SchemaCatalogTest {

    private final SchemaCatalog catalog = SchemaCatalog.of(
            SchemaCatalog.versions().get(SchemaCatalog.versions().size() - 1));

    @Test
    void everyFileHasTheDigestThatTheListGives() throws NoSuchAlgorithmException {
        String list = catalog.read("catalog.json");
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        for (String name : catalog.names()) {
            String digest =
                    HexFormat.of().formatHex(sha.digest(catalog.read(name).getBytes(StandardCharsets.UTF_8)));
            assertTrue(list.contains("{\"path\": \"" + name + "\", \"sha-256\": \"" + digest + "\"}"), name);
        }
    }

    @Test
    void theListHasEveryFileOfTheFormat() throws IOException {
        Path folder = Path.of("src/main/resources/org/tocsin/schemas", catalog.version());
        try (Stream<Path> files = Files.walk(folder)) {
            assertEquals(
                    files.filter(Files::isRegularFile)
                            .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                            .filter(name -> !name.equals("catalog.json"))
                            .collect(Collectors.toCollection(TreeSet::new)),
                    new TreeSet<>(catalog.names()));
        }
        assertTrue(catalog.names().containsAll(List.of("message.schema.json", "rules.json", "members.json")));
    }

    @Test
    void everyTypeOfMessageHasItsSchemaAndNothingElseHas() {
        Set<String> schemas = Pattern.compile("\"code\": \"([a-z-]+)\"")
                .matcher(catalog.read("codes/message-type.json"))
                .results()
                .map(type -> "types/" + type.group(1) + ".schema.json")
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(schemas, new TreeSet<>(catalog.names("types")));
        assertTrue(schemas.size() > 30);
    }

    @Test
    void whatIsNotThereIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> SchemaCatalog.of("9.9"));
        assertThrows(IllegalArgumentException.class, () -> catalog.read("no-such-file.json"));
        assertThrows(IllegalArgumentException.class, () -> catalog.read("../SchemaCatalog.class"));
    }

    @Test
    void aSchemaIsKnownByTheIdentifierThatItGivesItself() {
        String schema = catalog.read("types/advisory.schema.json");
        assertTrue(schema.contains("\"$id\": \"" + catalog.schemaId("types/advisory.schema.json") + "\""));
    }
}
