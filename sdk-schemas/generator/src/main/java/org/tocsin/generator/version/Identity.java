package org.tocsin.generator.version;

import static org.tocsin.generator.source.Dialect.require;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.tocsin.generator.source.Format;
import tools.jackson.databind.JsonNode;

/** The name that each file of a version gives itself: the version, and for a schema its place on the web. */
public final class Identity {

    private static final String PLACE = "https://tocsin.org/format/";

    private Identity() {}

    /** The identifier of a schema. */
    public static String of(Version version, String file) {
        return PLACE + version + "/" + file;
    }

    /** Checks that every file in the folder of the newest version is of this version. */
    static void check(Versions versions, Format format) {
        Version version = versions.newest();
        try (Stream<Path> files = Files.walk(versions.source())) {
            for (Path path :
                    files.filter(each -> each.toString().endsWith(".json")).toList()) {
                String file = format.relative(path);
                JsonNode content = format.data(file);
                String id = content.path("$id").asString("");
                require(
                        id.isEmpty() || id.equals(of(version, file)),
                        file + " /$id: " + id + " should be " + of(version, file));
                String said = content.path("format").asString("");
                require(
                        said.isEmpty() || said.equals(version.toString()),
                        file + " /format: " + said + " should be " + version);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
