package org.tocsin.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of all that the generator reads, to be changed: the source of the format, and the classes of rules. */
final class SourceCopy {

    /** The root of the project itself. */
    static final Path PROJECT = Path.of("").toAbsolutePath().resolve("../..").normalize();

    private static final String SOURCE = "sdk-schemas/src/main/resources/org/tocsin/schemas/1.0";
    private static final String RULES = "sdk-core/src/main/java/org/tocsin/internal/";

    private static final String SENTENCES = "sdk-core/src/main/resources/org/tocsin/validation";

    private static final String SUITE = "spec/conformance/";

    private SourceCopy() {}

    /** A file of the source below a root. */
    static Path file(Path root, String name) {
        return root.resolve(SOURCE).resolve(name);
    }

    /** Copies it below this root. */
    static void in(Path root) throws IOException {
        for (String folder : List.of(
                SOURCE,
                RULES + "rule",
                RULES + "context",
                SENTENCES,
                "spec/src/docs/asciidoc",
                SUITE + "valid",
                SUITE + "expected",
                SUITE + "shape")) {
            copy(PROJECT.resolve(folder), root.resolve(folder));
        }
    }

    private static void copy(Path original, Path copy) throws IOException {
        try (Stream<Path> all = Files.walk(original)) {
            for (Path each : all.toList()) {
                Path target = copy.resolve(original.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target);
                }
            }
        }
    }
}
