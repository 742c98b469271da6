package org.tocsin.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is committed is what the generator writes, and the generator stays small. */
final class GeneratedFilesTest {

    private static final Path ROOT =
            Path.of("").toAbsolutePath().resolve("../..").normalize();
    private static final String HINT = "run: mvn -q -pl sdk-schemas/generator -DskipTests compile exec:java";

    private final Generator generator = new Generator(ROOT);

    @Test
    void everyGeneratedFileIsUpToDate() throws IOException {
        for (Map.Entry<Path, String> file : generator.generate().entrySet()) {
            String committed = Files.exists(file.getKey()) ? Files.readString(file.getKey()) : "";
            assertEquals(file.getValue(), committed, () -> ROOT.relativize(file.getKey()) + " is stale; " + HINT);
        }
    }

    @Test
    void nothingElseStandsAmongTheGeneratedFiles() throws IOException {
        SortedMap<Path, String> files = generator.generate();
        assertEquals(List.of(), generator.strays(files), HINT);
    }

    @Test
    void theGeneratorStaysUnderEighteenHundredLinesOfCode() throws IOException {
        long lines = 0;
        try (Stream<Path> sources = Files.walk(ROOT.resolve("sdk-schemas/generator/src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                lines += Files.readAllLines(source).stream()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.matches("(//|/\\*|\\*).*"))
                        .count();
            }
        }
        long count = lines;
        assertTrue(count < 1_800, () -> "the generator has " + count + " lines");
    }
}
