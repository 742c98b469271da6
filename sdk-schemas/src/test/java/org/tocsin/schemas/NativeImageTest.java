package org.tocsin.schemas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a native image has to keep of this module, the files of every version, is all listed in the metadata. */
final class NativeImageTest {

    private static final Path CLASSES = Path.of("target/classes");
    private static final String METADATA = "META-INF/native-image/org.tocsin/tocsin-schemas/reachability-metadata.json";
    private static final List<String> GLOBS = Stream.concat(
                    SchemaCatalog.versions().stream().map(version -> version + "/**"), Stream.of("versions.json"))
            .map(files -> "org/tocsin/schemas/" + files)
            .toList();

    @Test
    void theMetadataListTheFilesOfEveryVersion() throws IOException {
        String right = GLOBS.stream()
                .map(glob -> "    {\"glob\": \"" + glob + "\"}")
                .collect(Collectors.joining(",\n", "{\n  \"resources\": [\n", "\n  ]\n}\n"));
        String listed = Files.readString(CLASSES.resolve(METADATA), StandardCharsets.UTF_8);
        assertEquals(right, listed, () -> "src/main/resources/" + METADATA + " should be:\n" + right);
    }

    @Test
    void thatIsEveryResource() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            Set<Path> resources = files.filter(Files::isRegularFile)
                    .map(CLASSES::relativize)
                    .filter(file ->
                            !file.startsWith("META-INF") && !file.toString().endsWith(".class"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertTrue(
                    resources.size()
                            > SchemaCatalog.of(SchemaCatalog.versions().get(0))
                                    .names()
                                    .size(),
                    resources::toString);
            for (String glob : GLOBS) {
                PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
                assertTrue(resources.removeIf(matcher::matches), glob + " is listed and matches nothing");
            }
            assertEquals(Set.of(), resources, "not listed");
        }
    }
}
