package org.tocsin.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.message.FormatVersion;
import org.tocsin.testing.ProjectFiles;

/**
 * The SDK of the next minor version, made from a copy of this one: it adds an optional member, a code of an open list, a
 * type and a rule, all by their entries in the source. The rest is generated.
 */
final class NextVersion {

    static final String NUMBER = FormatVersion.CURRENT.major() + "." + (FormatVersion.CURRENT.minor() + 1);

    private static final String RULE = "sdk-core/src/main/java/org/tocsin/internal/rule/PostcardRules.java";
    private static final String PROGRAM = "program/org/tocsin/host/next/NextProgram.java";
    private static final String SENTENCES = "problems.properties";

    private final Path root;
    private final ProjectCopy copy;
    private final Path classes;

    private NextVersion(Path root) throws IOException {
        this.root = root;
        this.copy = ProjectCopy.in(root);
        this.classes = Files.createDirectories(root.resolve("classes"));
    }

    /** Makes it in an empty folder. */
    static NextVersion in(Path root) throws IOException, ReflectiveOperationException {
        NextVersion next = new NextVersion(root);
        next.begin();
        next.add();
        next.build();
        return next;
    }

    /** Releases this version and begins the next, as CONTRIBUTING.md says. */
    private void begin() throws IOException {
        Path released = root.resolve("sdk-schemas/src/test/resources/org/tocsin/schemas/released");
        Files.createDirectories(released);
        Files.writeString(released.resolve(FormatVersion.CURRENT + ".sha256"), "");
        ProjectCopy.copy(root.resolve(ProjectCopy.SOURCE), source(""));
        try (Stream<Path> files = Files.walk(source(""))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file);
                Files.writeString(
                        file,
                        text.replace("/format/" + FormatVersion.CURRENT + "/", "/format/" + NUMBER + "/")
                                .replace("\"format\": \"" + FormatVersion.CURRENT, "\"format\": \"" + NUMBER));
            }
        }
    }

    private Path source(String file) {
        return root.resolve(ProjectCopy.SCHEMAS + NUMBER).resolve(file);
    }

    private void add() throws IOException {
        change(source("types/advisory.schema.json"), "\"kind\": {", """
                "rehearsed": {
                  "$ref": "../common/codes.schema.json#/$defs/answer",
                  "title": "Rehearsed",
                  "description": "Whether it has been rehearsed."
                },
                "kind": {""");
        change(source("members.json"), "\"traits\": {", """
                "since": {"%s": ["advisory.rehearsed"]},
                "traits": {""".formatted(NUMBER));
        change(source("members.json"), "\"types\": {", """
                "types": {
                "postcard": {"chapter": "advisory"},""");
        change(source("codes/sector.json"), "\"codes\": [", code("moon-bases"));
        change(source("codes/message-type.json"), "\"codes\": [", code("postcard"));
        change(source("rules.json"), "\"rules\": [", """
                "rules": [{
                  "id": "TOC-REQ-099",
                  "name": "postcard-shouted",
                  "severity": "warning",
                  "scope": "message",
                  "types": ["postcard"],
                  "statement": "The title of a postcard is not shouted.",
                  "clause": "requests",
                  "since": "%s"
                },""".formatted(NUMBER));
        resource("postcard.schema.json", source("types/postcard.schema.json"));
        resource("PostcardRules.java", root.resolve(RULE));
        resource("NextProgram.java", root.resolve(PROGRAM));
    }

    private static String code(String code) {
        return """
                "codes": [{"code": "%s", "title": "Added", "definition": "A code that was added.", "since": "%s"},""".formatted(code, NUMBER);
    }

    private static void change(Path file, String was, String is) throws IOException {
        String before = Files.readString(file);
        int at = before.indexOf(was);
        assertNotEquals(-1, at, was);
        Files.writeString(file, before.substring(0, at) + is + before.substring(at + was.length()));
    }

    private static void resource(String name, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (InputStream in = Objects.requireNonNull(NextVersion.class.getResourceAsStream("next/" + name), name)) {
            Files.copy(in, target);
        }
    }

    private void build() throws IOException, ReflectiveOperationException {
        change(root.resolve(ProjectCopy.NAMES).resolve("java.json"), "\"packages\": {", """
                "packages": {
                "types/postcard.schema.json": "org.tocsin.message.incident",""");
        List<String> changed = copy.regenerated().stream()
                .filter(file -> file.endsWith(".java"))
                .toList();
        compile(Stream.concat(
                        Stream.of("--patch-module", "org.tocsin=" + root.resolve("sdk-core/src/main/java")),
                        Stream.concat(changed.stream(), Stream.of(RULE)).map(this::path))
                .toList());
        compile(List.of("-cp", classPath(), path(PROGRAM)));
        ProjectCopy.copy(root.resolve(ProjectCopy.SCHEMAS), classes.resolve("org/tocsin/schemas"));
        Path sentences = classes.resolve("org/tocsin/validation/" + SENTENCES);
        Files.writeString(
                sentences,
                Files.readString(ProjectFiles.project(ProjectCopy.SENTENCES).resolve(SENTENCES))
                        + "\nTOC-REQ-099=The title is shouted.\nTOC-REQ-099.fix=Say it quietly.\n",
                StandardCharsets.UTF_8);
    }

    private String path(String file) {
        return root.resolve(file).toString();
    }

    private void compile(List<String> arguments) {
        List<String> all = new ArrayList<>(List.of("-proc:none", "-nowarn", "-d", classes.toString()));
        if (!arguments.contains("-cp")) {
            all.addAll(List.of("-p", path(Host.usual().classPath()), "--add-modules", "org.tocsin"));
        }
        all.addAll(arguments);
        int result =
                ToolProvider.findFirst("javac").orElseThrow().run(System.out, System.err, all.toArray(String[]::new));
        assertEquals(0, result);
    }

    private String classPath() {
        return path(host().classPath());
    }

    private static String path(List<Path> places) {
        return places.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** A JVM in which it is before this version. */
    private Host host() {
        return new Host(
                Stream.concat(Stream.of(classes), Host.usual().classPath().stream())
                        .toList(),
                List.of(),
                false);
    }

    /** What a program prints that runs with it. */
    List<String> run(Class<?> program, List<String> arguments) {
        return host().run(program, arguments);
    }

    /** The same for the program that uses what it adds. */
    List<String> make(Path folder, Path sample) {
        return host().start("org.tocsin.host.next.NextProgram", List.of(folder.toString(), sample.toString()));
    }
}
