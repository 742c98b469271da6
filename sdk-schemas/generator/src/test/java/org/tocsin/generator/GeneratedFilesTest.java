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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is committed is what the generator writes, and the generator stays small. */
final class GeneratedFilesTest {

    private static final Path ROOT =
            Path.of("").toAbsolutePath().resolve("../..").normalize();
    private static final Path PARTS = ROOT.resolve("sdk-schemas/generator/src/main/java/org/tocsin/generator");
    private static final String HINT = "run: mvn -q -pl sdk-schemas/generator -DskipTests compile exec:java";

    private final Generator generator = new Generator(ROOT);

    static List<String> parts() {
        return List.of(
                "compatibility",
                "completeness",
                "contradiction",
                "decision",
                "java",
                "location",
                "output",
                "page",
                "place",
                "record",
                "register",
                "sample",
                "shape",
                "site",
                "source",
                "specification",
                "table",
                "version");
    }

    @Test
    void everyGeneratedFileIsUpToDate() throws IOException {
        SortedMap<Path, String> files = generator.generate();
        assertTrue(files.size() > 500, () -> files.size() + " files");
        for (Map.Entry<Path, String> file : files.entrySet()) {
            String committed = Files.exists(file.getKey()) ? Files.readString(file.getKey()) : "";
            assertEquals(file.getValue(), committed, () -> ROOT.relativize(file.getKey()) + " is stale; " + HINT);
        }
    }

    @Test
    void nothingElseStandsAmongTheGeneratedFiles() throws IOException {
        assertEquals(List.of(), generator.files().strays(), HINT);
    }

    @ParameterizedTest
    @MethodSource("parts")
    void eachPartStaysUnderNineHundredLinesOfCode(String part) throws IOException {
        long count = lines(PARTS.resolve(part));
        assertTrue(count > 0 && count < 900, () -> part + " has " + count + " lines");
    }

    @Test
    void whatJoinsThePartsIsSmallAndThereIsNoOther() throws IOException {
        try (Stream<Path> all = Files.list(PARTS)) {
            List<String> folders = all.filter(Files::isDirectory)
                    .map(each -> each.getFileName().toString())
                    .sorted()
                    .toList();
            assertEquals(parts(), folders);
        }
        long whole = lines(PARTS);
        for (String part : parts()) {
            whole -= lines(PARTS.resolve(part));
        }
        long program = whole;
        assertTrue(program < 150, () -> "the program has " + program + " lines");
    }

    /** The lines of code below a folder: neither blank nor comment. */
    private static long lines(Path folder) throws IOException {
        long lines = 0;
        try (Stream<Path> sources = Files.walk(folder)) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                lines += Files.readAllLines(source).stream()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.matches("(//|/\\*|\\*).*"))
                        .count();
            }
        }
        return lines;
    }
}
