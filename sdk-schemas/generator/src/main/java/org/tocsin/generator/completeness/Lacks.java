package org.tocsin.generator.completeness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tocsin.generator.location.JsonLines;

/** What things of the format lack in the files below a root, each with the file and, where it is JSON, the line. */
final class Lacks {

    static final String CHAPTERS = "spec/src/docs/asciidoc/";
    static final String MANIFEST = "spec/conformance/manifest.json";

    private record Lack(boolean ofSource, String place, String what) {}

    private final Path root;
    /** Whether there is more below the root than the source, which is all that is needed to generate. */
    private final boolean wholeProject;

    private final Map<String, List<Lack>> lacks = new TreeMap<>();
    private final List<String> chapters = new ArrayList<>();

    Lacks(Path root) {
        this.root = root;
        this.wholeProject = Files.exists(root.resolve(MANIFEST));
    }

    boolean isWholeProject() {
        return wholeProject;
    }

    Path root() {
        return root;
    }

    /** Notes a part of the source, without which nothing can be generated. */
    void source(String thing, boolean there, Path file, String pointer, String what) {
        if (!there) {
            add(thing, new Lack(true, place(relative(file), pointer), what));
        }
    }

    /** Notes another place, unless the source stands alone. */
    void other(String thing, boolean there, String file, String pointer, String what) {
        if (!there && wholeProject) {
            add(thing, new Lack(false, place(file, pointer), what));
        }
    }

    private void add(String thing, Lack lack) {
        lacks.computeIfAbsent(thing, first -> new ArrayList<>()).add(lack);
    }

    private String place(String file, String pointer) {
        return pointer.isEmpty() ? file : file + ":" + new JsonLines(root.resolve(file)).line(pointer);
    }

    private String relative(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    boolean contains(String file, String text) throws IOException {
        Path path = root.resolve(file);
        return Files.exists(path) && Files.readString(path).contains(text);
    }

    /** Whether a chapter of the specification has this text. */
    boolean isInChapter(String text) throws IOException {
        if (chapters.isEmpty()) {
            for (String folder : List.of(CHAPTERS, CHAPTERS + "type/")) {
                for (String name : names(folder, ".adoc")) {
                    chapters.add(Files.readString(root.resolve(folder + name + ".adoc")));
                }
            }
        }
        return chapters.stream().anyMatch(chapter -> chapter.contains(text));
    }

    /** The names of the files in a folder, without this ending. */
    List<String> names(String folder, String ending) throws IOException {
        if (!Files.isDirectory(root.resolve(folder))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(root.resolve(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        }
    }

    /** Everything, thing by thing. */
    List<String> told() {
        return lacks.entrySet().stream().map(Lacks::told).toList();
    }

    /** The same for the things that lack a part of the source. */
    List<String> toldOfSource() {
        return lacks.entrySet().stream()
                .filter(thing -> thing.getValue().stream().anyMatch(Lack::ofSource))
                .map(Lacks::told)
                .toList();
    }

    private static String told(Map.Entry<String, List<Lack>> thing) {
        StringBuilder told = new StringBuilder(thing.getKey() + " lacks:");
        thing.getValue()
                .forEach(lack ->
                        told.append("\n  ").append(lack.place()).append(": ").append(lack.what()));
        return told.toString();
    }
}
