package org.tocsin.schemas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A released version stays as it was released, to the byte. */
final class ReleasedVersionsTest {

    private static final Path SCHEMAS = Path.of("src/main/resources/org/tocsin/schemas");
    private static final Path RELEASED = Path.of("src/test/resources/org/tocsin/schemas/released");
    private static final String FIRST = SchemaCatalog.versions().get(0);

    @TempDir
    private Path copy = Path.of("");

    @Test
    void everyReleasedVersionIsAsItWasReleased() throws IOException {
        assertEquals(List.of(), changes(RELEASED, SCHEMAS));
    }

    /** There is no file of digests before the first release, so this shows on a copy that one would be kept to. */
    @Test
    void aChangeOfOneByteIsFoundInAReleasedCopy() throws IOException {
        copy(SCHEMAS.resolve(FIRST), copy.resolve(FIRST));
        Path released = Files.createDirectory(copy.resolve("released"));
        Release release = Release.of(copy, FIRST);
        assertTrue(release.digests().size() > 100);
        Files.writeString(released.resolve(FIRST + ".sha256"), release.text());
        assertEquals(List.of(), changes(released, copy));

        Path changed = copy.resolve(FIRST + "/types/advisory.schema.json");
        Files.writeString(changed, Files.readString(changed).replaceFirst("\n$", " "));
        Files.delete(copy.resolve(FIRST + "/codes/tlp.json"));
        Files.writeString(copy.resolve(FIRST + "/codes/new.json"), "{}");
        List<String> changes = changes(released, copy);
        assertEquals(3, changes.size(), changes::toString);
        assertTrue(changes.get(0).startsWith(FIRST + "/codes/tlp.json is gone. A released version is never changed"));
        assertTrue(changes.get(1).startsWith(FIRST + "/types/advisory.schema.json is not as it was released. "));
        assertTrue(changes.get(2).startsWith(FIRST + "/codes/new.json was not there when it was released. "));
    }

    private static List<String> changes(Path released, Path schemas) throws IOException {
        List<String> changes = new ArrayList<>();
        if (Files.isDirectory(released)) {
            try (Stream<Path> files = Files.list(released)) {
                for (Path file : files.sorted().toList()) {
                    changes.addAll(Release.read(file).changes(schemas));
                }
            }
        }
        return changes;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
