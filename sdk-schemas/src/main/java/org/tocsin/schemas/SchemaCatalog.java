package org.tocsin.schemas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The files of one version of the format, read from this jar: schemas, code lists, rules, crosswalks, the decision aid.
 *
 * <p>Immutable. Nothing is read from the network, the file system or another jar.
 */
public final class SchemaCatalog {

    private static final Pattern PATH = Pattern.compile("\"path\": \"([^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("\"([0-9]+\\.[0-9]+)\"");
    private static final List<String> VERSIONS = found(VERSION, text("versions.json"));

    private final String version;
    private final List<String> names;

    private SchemaCatalog(String version) {
        this.version = version;
        this.names = found(PATH, read("catalog.json"));
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }

    /** The versions of the format that this jar holds, the oldest first. */
    public static List<String> versions() {
        return VERSIONS;
    }

    /**
     * The files of a version, for example {@code 1.0}.
     *
     * @throws IllegalArgumentException where this jar does not hold the version
     */
    public static SchemaCatalog of(String version) {
        if (!VERSIONS.contains(version)) {
            throw new IllegalArgumentException("no version " + version + " of the format; there is " + VERSIONS);
        }
        return new SchemaCatalog(version);
    }

    /** The version of the format. */
    public String version() {
        return version;
    }

    /** The names of all files, for example {@code types/incident-report.schema.json}, sorted. */
    public List<String> names() {
        return names;
    }

    /** The names of the files in a folder, sorted; empty where there is no such folder. */
    public List<String> names(String folder) {
        return names.stream().filter(name -> name.startsWith(folder + "/")).toList();
    }

    /**
     * The text of a file.
     *
     * @throws IllegalArgumentException where there is no such file
     */
    public String read(String name) {
        if (name.contains("..")) {
            throw new IllegalArgumentException("no file " + name);
        }
        return text(version + "/" + name);
    }

    private static String text(String file) {
        try (InputStream in = SchemaCatalog.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no file " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a file of our own jar can't be read", unreadable);
        }
    }

    /** The identifier of a schema, as other schemas refer to it. */
    public String schemaId(String name) {
        return "https://tocsin.org/format/" + version + "/" + name;
    }
}
