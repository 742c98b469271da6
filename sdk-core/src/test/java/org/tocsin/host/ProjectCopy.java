package org.tocsin.host;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tocsin.message.FormatVersion;
import org.tocsin.testing.ProjectFiles;

/** A copy of what the generator reads, in which a test changes the format and generates what follows from it. */
record ProjectCopy(Path root) {

    static final String SCHEMAS = "sdk-schemas/src/main/resources/org/tocsin/schemas/";
    static final String SOURCE = SCHEMAS + FormatVersion.CURRENT;
    static final String GENERATED = "sdk-core/src/generated/java/org/tocsin/";
    static final String DOCUMENTATION = "sdk-core/src/generated/documentation/";
    static final String SPECIFICATION = "spec/src/docs/asciidoc/generated/";
    static final String SENTENCES = "sdk-core/src/main/resources/org/tocsin/validation";

    private static final String SUITE = "spec/conformance/";
    static final String NAMES = "sdk-schemas/generator/src/main/resources/org/tocsin/generator/source";
    private static final Path GENERATOR = ProjectFiles.project("sdk-schemas/generator/target/classes");

    /** Makes a copy in a folder. */
    static ProjectCopy in(Path root) throws IOException {
        for (String folder : List.of(
                SOURCE,
                "sdk-core/src/main/java/org/tocsin/internal",
                "spec/src/docs/asciidoc",
                SENTENCES,
                NAMES,
                SUITE + "valid",
                SUITE + "expected",
                SUITE + "shape")) {
            copy(ProjectFiles.project(folder), root.resolve(folder));
        }
        return new ProjectCopy(root);
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    /** The files for the core and the specification that are generated otherwise than those that are committed. */
    List<String> regenerated() throws IOException, ReflectiveOperationException {
        URL[] places = {GENERATOR.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(places, ProjectCopy.class.getClassLoader())) {
            loader.loadClass("org.tocsin.generator.Generator")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) new String[] {root.toString()});
        }
        List<String> changed = new ArrayList<>();
        for (String folder : List.of(DOCUMENTATION, GENERATED, SPECIFICATION)) {
            try (Stream<Path> files = Files.walk(root.resolve(folder))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    String name = root.relativize(file).toString();
                    Path committed = ProjectFiles.project(name);
                    if (!Files.exists(committed) || Files.mismatch(file, committed) >= 0) {
                        changed.add(name);
                    }
                }
            }
        }
        return changed;
    }
}
