package org.tocsin.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.tocsin.generator.version.Version;
import org.tocsin.generator.version.Versions;

/** A copy of all that the generator reads, to be changed: the source of the format, and the classes of rules. */
final class SourceCopy {

    /** The root of the project itself. */
    static final Path PROJECT = Path.of("").toAbsolutePath().resolve("../..").normalize();

    private static final String SOURCE =
            PROJECT.relativize(Versions.of(PROJECT).source()).toString();
    private static final String RULES = "sdk-core/src/main/java/org/tocsin/internal/";

    private static final String SENTENCES = "sdk-core/src/main/resources/org/tocsin/validation";

    private static final String NAMES = "sdk-schemas/generator/src/main/resources/org/tocsin/generator/source";

    /** What the generator does not read, and a type of message stands in. */
    private static final List<String> OTHER_PLACES =
            List.of("sdk-examples/command-line/src/main/resources/org/tocsin/examples/commandline/new");

    private static final String SUITE = "spec/conformance/";

    private SourceCopy() {}

    /** A file of the source below a root. */
    static Path file(Path root, String name) {
        return Versions.of(root).source().resolve(name);
    }

    /** Copies it below this root. */
    static void in(Path root) throws IOException {
        for (String folder : List.of(
                SOURCE,
                RULES + "rule",
                RULES + "context",
                SENTENCES,
                "spec/src/docs/asciidoc",
                NAMES,
                SUITE + "valid",
                SUITE + "expected",
                SUITE + "shape")) {
            copy(PROJECT.resolve(folder), root.resolve(folder));
        }
    }

    /** Releases the version of a copy and begins the next minor one in it, as CONTRIBUTING.md says; returns its number. */
    static String next(Path root) throws IOException {
        Version old = Versions.of(root).newest();
        String begun = old.major() + "." + (old.minor() + 1);
        Path released = root.resolve("sdk-schemas/src/test/resources/org/tocsin/schemas/released");
        Files.createDirectories(released);
        Files.writeString(released.resolve(old + ".sha256"), "");
        Path folder = Versions.of(root).folder(old);
        copy(folder, folder.resolveSibling(begun));
        try (Stream<Path> files = Files.walk(folder.resolveSibling(begun))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(
                        file,
                        Files.readString(file)
                                .replace("/format/" + old + "/", "/format/" + begun + "/")
                                .replace("\"format\": \"" + old + "\"", "\"format\": \"" + begun + "\""));
            }
        }
        return begun;
    }

    /** Copies it with every place in which people write a type of message. */
    static void whole(Path root) throws IOException {
        in(root);
        for (String folder : OTHER_PLACES) {
            copy(PROJECT.resolve(folder), root.resolve(folder));
        }
        for (String file : List.of("CHANGELOG.md", "CONTRIBUTING.md", "spec/conformance/manifest.json")) {
            Files.copy(PROJECT.resolve(file), root.resolve(file));
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
