package org.tocsin.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A copy of the source of the format, to be changed. */
final class SourceCopy {

    /** The root of the project itself. */
    static final Path PROJECT = Path.of("").toAbsolutePath().resolve("../..").normalize();

    private static final String SOURCE = "sdk-schemas/src/main/resources/org/tocsin/schemas/1.0";

    private SourceCopy() {}

    /** A file of the source below a root. */
    static Path file(Path root, String name) {
        return root.resolve(SOURCE).resolve(name);
    }

    /** Copies the source below this root. */
    static void in(Path root) throws IOException {
        Path original = file(PROJECT, "");
        try (Stream<Path> all = Files.walk(original)) {
            for (Path each : all.toList()) {
                Path target = file(root, original.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target);
                }
            }
        }
    }
}
