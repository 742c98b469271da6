package org.tocsin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tocsin.testing.ProjectFiles;

/** The pages for developers name packages, classes and files that there are. */
final class DeveloperPagesTest {

    private static final Path ROOT = ProjectFiles.project("");
    private static final List<Path> SOURCES = List.of(
            ROOT.resolve("sdk-core/src/main/java"),
            ROOT.resolve("sdk-core/src/generated/java"),
            ROOT.resolve("sdk-core/src/test/java"),
            ROOT.resolve("sdk-core/formats/src/main/java"),
            ROOT.resolve("sdk-core/formats/src/test/java"));
    private static final Set<String> CLASSES = classes();

    private static final Pattern PACKAGE = Pattern.compile("\\borg\\.tocsin(?:\\.[a-z]+)*(?:\\.[A-Z][A-Za-z0-9]*)?");
    private static final Pattern INTERNAL = Pattern.compile("(?<![.\\w])internal(?:\\.[a-z]+)+");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)(?:#[^)]*)?\\)");
    private static final Pattern FILE = Pattern.compile("`((?:\\.\\./)?[A-Za-z.][\\w.-]*(?:/[\\w.-]+)+)/?`");
    private static final Pattern CLASS = Pattern.compile("`([A-Z][a-z0-9]+(?:[A-Z][a-z0-9]*)+)(?:\\.[A-Za-z]+)?`");

    static Stream<Path> pages() {
        return Stream.concat(
                Stream.of("CONTRIBUTING.md", "sdk-core/ARCHITECTURE.md", "sdk-core/GLOSSARY.md")
                        .map(ROOT::resolve),
                ProjectFiles.list(ROOT.resolve("sdk-core/decisions")).stream());
    }

    private static Set<String> classes() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What a page names that there is not. */
    private static List<String> gone(String text, Path folder) {
        List<String> gone = new ArrayList<>();
        all(PACKAGE, text, 0).filter(name -> !isSource(name)).forEach(gone::add);
        all(INTERNAL, text, 0).filter(name -> !isSource("org.tocsin." + name)).forEach(gone::add);
        all(LINK, text, 1).filter(link -> !Files.exists(folder.resolve(link))).forEach(gone::add);
        all(FILE, text, 1).filter(file -> !isFile(file, folder)).forEach(gone::add);
        all(CLASS, text, 1).filter(name -> !isClass(name)).forEach(gone::add);
        return gone;
    }

    private static Stream<String> all(Pattern pattern, String text, int group) {
        return pattern.matcher(text).results().map((MatchResult found) -> found.group(group));
    }

    private static boolean isSource(String name) {
        String path = name.replace('.', '/');
        return SOURCES.stream()
                .anyMatch(folder ->
                        Files.isDirectory(folder.resolve(path)) || Files.exists(folder.resolve(path + ".java")));
    }

    private static boolean isFile(String file, Path folder) {
        return Stream.of(folder, ROOT, ROOT.resolve("sdk-core"), ROOT.resolve("sdk-schemas/generator"), SCHEMAS)
                .anyMatch(each -> Files.exists(each.resolve(file)));
    }

    private static final Path SCHEMAS = ROOT.resolve("sdk-schemas/src/main/resources/org/tocsin/schemas");

    private static boolean isClass(String name) {
        return CLASSES.contains(name)
                || Stream.of("java.lang.", "java.util.", "java.util.regex.", "java.text.", "org.jspecify.annotations.")
                        .anyMatch(folder -> isLoaded(folder + name));
    }

    private static boolean isLoaded(String name) {
        try {
            Class.forName(name);
            return true;
        } catch (ClassNotFoundException none) {
            return false;
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatAPageNamesIsThere(Path page) {
        String text = new String(ProjectFiles.bytes(page), StandardCharsets.UTF_8);
        assertEquals(List.of(), gone(text, page.getParent()));
    }

    @Test
    void whatIsGoneIsFound() {
        String text =
                "`org.tocsin.internal.gone`, internal.gone, org.tocsin.Gone, [it](gone.md), `src/main/gone`, `GoneClass`";
        assertEquals(
                List.of(
                        "org.tocsin.internal.gone",
                        "org.tocsin.Gone",
                        "internal.gone",
                        "gone.md",
                        "src/main/gone",
                        "GoneClass"),
                gone(text, ROOT));
    }

    @Test
    void everyDecisionIsListed() {
        String list =
                new String(ProjectFiles.bytes(ROOT.resolve("sdk-core/decisions/README.md")), StandardCharsets.UTF_8);
        for (Path record : ProjectFiles.list(ROOT.resolve("sdk-core/decisions"))) {
            String name = record.getFileName().toString();
            assertTrue(name.equals("README.md") || list.contains("](" + name + ")"), name);
        }
    }

    /** The workflow runs what the README tells everybody to run. */
    @Test
    void theWorkflowRunsTheCommandsOfTheReadme() {
        String readme = new String(ProjectFiles.bytes(ROOT.resolve("README.md")), StandardCharsets.UTF_8);
        String workflow =
                new String(ProjectFiles.bytes(ROOT.resolve(".github/workflows/ci.yml")), StandardCharsets.UTF_8);
        String commands = readme.substring(readme.indexOf("```sh\n") + 6);
        List<String> lines =
                commands.substring(0, commands.indexOf("```")).lines().toList();
        assertEquals(2, lines.size());
        lines.forEach(line -> assertTrue(workflow.contains(" " + line + "\n"), line));
    }
}
