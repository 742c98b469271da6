package org.tocsin.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the project, found from the folder of the module under test. */
public final class ProjectFiles {

    private static final Path ROOT = root();

    private ProjectFiles() {}

    /** The folder above that of the tested module which has the specification. */
    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("spec/conformance"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    /** A file or folder of the project, by its path from the root. */
    public static Path project(String path) {
        return ROOT.resolve(path);
    }

    /** A sample message of the conformance suite that is valid, for example {@code incident-report-early}. */
    public static byte[] sample(String name) {
        return bytes(project("spec/conformance/valid/" + name + ".json"));
    }

    /** All valid sample messages. */
    public static List<Path> samples() {
        return list(project("spec/conformance/valid"));
    }

    /** The messages of all conformance cases, valid or not, but for those that a patch makes. */
    public static List<Path> conformanceCases() {
        Path suite = project("spec/conformance");
        try (Stream<Path> files = Files.walk(suite)) {
            return some(files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file ->
                            !file.startsWith(suite.resolve("shape")) && !file.startsWith(suite.resolve("groups")))
                    .sorted());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The files in a folder, sorted. */
    public static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return some(files.sorted());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A test of all of none would pass for nothing. */
    private static List<Path> some(Stream<Path> files) {
        List<Path> found = files.toList();
        if (found.isEmpty()) {
            throw new IllegalStateException("there are no such files");
        }
        return found;
    }

    /** The content of a file. */
    public static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
