package org.tocsin.generator.completeness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tocsin.generator.location.JsonFile;
import tools.jackson.databind.JsonNode;

/** The places in which people write a type of message. */
final class TypePlaces {

    private static final String LIST = "codes/message-type.json";
    private static final String SUITE = "spec/conformance/";
    private static final String WISHES = Lacks.CHAPTERS + "founding.adoc";
    private static final String TEMPLATES =
            "sdk-examples/command-line/src/main/resources/org/tocsin/examples/commandline/new/";
    private static final String CHANGES = "CHANGELOG.md";

    private final Lacks lacks;
    private final Path source;
    private final JsonNode meant;
    private final Path javaNames;
    private final Set<String> types = new TreeSet<>();

    /** {@code source} is the folder of the format, and {@code javaNames} the file with its names in Java. */
    TypePlaces(Lacks lacks, Path source, Path javaNames) {
        this.lacks = lacks;
        this.source = source;
        this.meant = JsonFile.read(source.resolve("members.json")).path("types");
        this.javaNames = javaNames;
    }

    void find() throws IOException {
        String folder = lacks.root().relativize(source.resolve("types")).toString();
        List<String> schemas = lacks.names(folder, ".schema.json");
        Set<String> codes = new TreeSet<>();
        JsonFile.read(source.resolve(LIST))
                .path("codes")
                .forEach(code -> codes.add(code.path("code").asString()));
        types.addAll(schemas);
        types.addAll(codes);
        types.addAll(meant.propertyNames());
        JsonNode packages = JsonFile.read(javaNames).path("packages");
        for (String type : types) {
            String schema = "types/" + type + ".schema.json";
            source(type, schemas.contains(type), schema, "", "the schema of its body");
            source(type, codes.contains(type), LIST, "/codes", "its code, with a title and a definition");
            lacks.source(
                    thing(type),
                    packages.has(schema),
                    javaNames,
                    "/packages",
                    "\"" + schema + "\": the Java package of its record");
            source(
                    type,
                    meant.path(type).has("chapter"),
                    "members.json",
                    "/types",
                    "\"" + type + "\": its chapter, what it asks for, what answers it");
            findChapters(type);
            findSamples(type);
            String template = TEMPLATES + type + ".json";
            boolean printed = Files.exists(lacks.root().resolve(template));
            other(type, printed, template, "", "what `tocsin new " + type + "` prints");
            other(type, lacks.contains(CHANGES, "`" + type + "`"), CHANGES, "", "a line that names `" + type + "`");
        }
    }

    private static String thing(String type) {
        return "the type " + type;
    }

    private void source(String type, boolean there, String file, String pointer, String what) {
        lacks.source(thing(type), there, source.resolve(file), pointer, what);
    }

    private void other(String type, boolean there, String file, String pointer, String what) {
        lacks.other(thing(type), there, file, pointer, what);
    }

    private void findChapters(String type) throws IOException {
        String anchor = "[[" + meant.path(type).path("chapter").asString(type) + "]]";
        other(type, lacks.isInChapter(anchor), Lacks.CHAPTERS + "*.adoc", "", "the clause " + anchor + " about it");
        String section = Lacks.CHAPTERS + "type/" + type + ".adoc";
        String title = "[[type-" + type + "]]";
        boolean written = lacks.contains(section, title);
        other(type, written, section, "", "its section " + title + ", with the parts of the others");
        String link = "<<type-" + type;
        other(type, lacks.contains(WISHES, link), WISHES, "", "a wish that it answers, with " + link + ">>");
    }

    private void findSamples(String type) throws IOException {
        List<String> samples = new ArrayList<>();
        for (String name : lacks.names(SUITE + "valid", ".json")) {
            String sample = "valid/" + name + ".json";
            if (JsonFile.read(lacks.root().resolve(SUITE + sample))
                    .path("type")
                    .asString("")
                    .equals(type)) {
                samples.add(sample);
            }
        }
        String wanted = samples.isEmpty() ? "valid/" + type + ".json" : samples.get(0);
        other(type, !samples.isEmpty(), SUITE + wanted, "", "a message of the type, written as a person would");
        boolean listed = false;
        for (String sample : samples) {
            listed |= lacks.contains(Lacks.MANIFEST, "\"file\": \"" + sample + "\"");
        }
        other(
                type,
                listed,
                Lacks.MANIFEST,
                "/cases",
                "{\"file\": \"" + wanted + "\", \"says\": \"a sentence about it.\", \"valid\": true}");
        String shape = "\"shape/" + type + ".json\"";
        boolean shapeListed = lacks.contains(Lacks.MANIFEST, shape);
        other(type, shapeListed, Lacks.MANIFEST, "/shape", shape + ", which the generator writes");
    }
}
