package org.tocsin.generator.version;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.generator.source.Dialect;

/** The versions of the format, each with a folder that has its name and holds all of it; the newest is the source. */
public final class Versions {

    /** The list of the versions, beside their folders. */
    public static final String INDEX = "versions.json";

    private static final String FOLDER = "sdk-schemas/src/main/resources/org/tocsin/schemas";
    private static final String RELEASED = "sdk-schemas/src/test/resources/org/tocsin/schemas/released";

    private final Path folder;
    private final Path released;
    private final List<Version> all;

    private Versions(Path folder, Path released, List<Version> all) {
        this.folder = folder;
        this.released = released;
        this.all = all;
        Dialect.require(!all.isEmpty(), folder + " has no folder of a version, such as 1.0");
        all.subList(0, all.size() - 1)
                .forEach(old -> Dialect.require(
                        isReleased(old), old + " is not released, so " + newest() + " can't be begun: change " + old));
    }

    /** The versions in the project with this root. */
    public static Versions of(Path root) {
        Path folder = root.resolve(FOLDER);
        try (Stream<Path> each = Files.list(folder)) {
            return new Versions(
                    folder,
                    root.resolve(RELEASED),
                    each.filter(Files::isDirectory)
                            .flatMap(version -> Version.of(version.getFileName().toString()).stream())
                            .sorted()
                            .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All of them, the oldest first. */
    public List<Version> all() {
        return all;
    }

    public Version first() {
        return all.get(0);
    }

    public Version newest() {
        return all.get(all.size() - 1);
    }

    /** The folder of the newest version, from which everything is generated. */
    public Path source() {
        return folder(newest());
    }

    /** The folder of a version. */
    public Path folder(Version version) {
        return folder.resolve(version.toString());
    }

    /** Whether the digests of its files are fixed, so that nobody changes them, nor does the generator. */
    public boolean isReleased(Version version) {
        return Files.exists(released.resolve(version + ".sha256"));
    }

    /** The file that lists them. */
    public Path index() {
        return folder.resolve(INDEX);
    }

    /** Its text. */
    public String indexText() {
        return all.stream()
                .map(version -> "\"" + version + "\"")
                .collect(Collectors.joining(", ", "{\n  \"versions\": [", "]\n}\n"));
    }
}
