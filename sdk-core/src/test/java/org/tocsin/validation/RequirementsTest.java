package org.tocsin.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tocsin.testing.ProjectFiles;

/** Every MUST of the specification has a name, and the table of requirements says what holds it. */
final class RequirementsTest {

    private static final Path ROOT = ProjectFiles.project("");
    private static final Path CHAPTERS = ProjectFiles.project("spec/src/docs/asciidoc");
    private static final Pattern TABLE = Pattern.compile(
            "(?m)^<<(must-[a-z-]+)>>,(?:\"([a-z, ]+)\"|([a-z ]+)),([A-Z0-9 -]*),([A-Za-z0-9# ]*),(?:\"([^\"]+)\")?$");

    /** A word that is binding, or the name of one. */
    private static final Pattern WORD = Pattern.compile("\\bMUST\\b|\\[\\[(must-[a-z-]+)]]");
    /** Such a word in small letters, but in names and codes. */
    private static final Pattern SMALL =
            Pattern.compile("(?<![-\\[`<\"])\\b([Mm]ust|[Ss]hould|[Ss]hall|[Mm]ay)\\b(?!-)");

    /** A line of the table. */
    private record Requirement(
            String name, List<String> classes, List<String> rules, List<String> tests, boolean hasReason) {}

    private static List<Requirement> table() {
        String text = text(ROOT.resolve("spec/conformance/requirements.csv"));
        List<Requirement> table = TABLE.matcher(text)
                .results()
                .map(line -> new Requirement(
                        line.group(1),
                        List.of((line.group(2) == null ? line.group(3) : line.group(2)).split(", ")),
                        words(line.group(4)),
                        words(line.group(5)),
                        line.group(6) != null))
                .toList();
        assertEquals(text.lines().count() - 1, table.size(), "a line is not of the form of the others");
        return table;
    }

    private static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(" "));
    }

    private static String text(Path file) {
        return new String(ProjectFiles.bytes(file), StandardCharsets.UTF_8);
    }

    /** The chapters that people write, by their file. */
    private static Map<String, String> chapters() {
        Map<String, String> chapters = new TreeMap<>();
        Stream.of(CHAPTERS, CHAPTERS.resolve("type"))
                .flatMap(folder -> ProjectFiles.list(folder).stream())
                .filter(file -> file.toString().endsWith(".adoc"))
                .forEach(file -> chapters.put(CHAPTERS.relativize(file).toString(), text(file)));
        return chapters;
    }

    /** Where a chapter says what the words and the names mean. */
    private static boolean isAboutTheWords(String chapter) {
        return Set.of("requirements.adoc", "introduction.adoc", "references.adoc")
                .contains(chapter);
    }

    /** In a chapter a name and its word take turns; the paragraphs about the words have words alone. */
    private static List<String> names(String chapter, String text) {
        String requirements = isAboutTheWords(chapter)
                ? text.lines()
                        .filter(line -> line.contains("[[must-") || !line.contains("MUST"))
                        .collect(Collectors.joining("\n"))
                : text;
        List<MatchResult> found = WORD.matcher(requirements).results().toList();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            boolean name = found.get(i).group(1) != null;
            assertEquals(
                    i % 2 == 0,
                    name,
                    () -> chapter + ": a MUST without a name, or a name without one, behind "
                            + (names.isEmpty() ? "the beginning" : names.get(names.size() - 1)));
            if (name) {
                names.add(found.get(i).group(1));
            }
        }
        assertEquals(0, found.size() % 2, chapter);
        return names;
    }

    @Test
    void everyMustIsInTheTable() {
        List<String> named = new ArrayList<>();
        chapters().forEach((chapter, text) -> named.addAll(names(chapter, text)));
        assertEquals(Set.copyOf(named).size(), named.size(), "a name stands twice");
        Set<String> listed = table().stream().map(Requirement::name).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(named), listed);
        assertEquals(listed.size(), table().size(), "a requirement stands twice in the table");
    }

    /** The classes are those of the clause, and the owners of what is added to the format. */
    @Test
    void everyClassIsOneOfTheClause() {
        String clause = text(CHAPTERS.resolve("conformance.adoc")).toLowerCase(Locale.ROOT);
        for (Requirement each : table()) {
            each.classes().stream()
                    .filter(name -> !name.startsWith("owner of "))
                    .forEach(name -> assertTrue(
                            Pattern.compile("(?m)^" + name + "\\b[a-z ]*::")
                                    .matcher(clause)
                                    .find(),
                            each::toString));
        }
    }

    @Test
    void whatHoldsARequirementIsThere() {
        Set<String> rules = RuleRegister.rules().stream()
                .map(rule -> rule.get("id").toString())
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, Path> tests = tests();
        for (Requirement each : table()) {
            each.rules().forEach(rule -> assertTrue(rules.contains(rule), each::toString));
            each.tests().forEach(test -> assertTrue(isThere(test, tests), () -> each + ": there is no " + test));
            boolean held = !each.rules().isEmpty() || !each.tests().isEmpty();
            assertTrue(held || each.hasReason(), () -> each.name() + " is held by nothing, and nobody says why");
        }
    }

    private static boolean isThere(String test, Map<String, Path> tests) {
        String[] parts = test.split("#");
        Path file = tests.get(parts[0]);
        return file != null && (parts.length == 1 || text(file).contains("void " + parts[1] + "("));
    }

    /** The classes of tests by their names. */
    private static Map<String, Path> tests() {
        Map<String, Path> tests = new TreeMap<>();
        for (String folder : List.of("sdk-core", "sdk-examples")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
                files.filter(file -> file.toString().contains("src/test/java")
                                && file.toString().endsWith("Test.java"))
                        .forEach(file -> tests.put(file.getFileName().toString().replace(".java", ""), file));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return tests;
    }

    /** How many requirements the suite shows must not fall unseen. */
    @Test
    void theSuiteShowsSoMany() {
        Set<String> shown = Stream.concat(
                        ConformanceCase.manifest().get("cases").elements().stream(),
                        ConformanceCase.manifest().get("lists").elements().stream())
                .flatMap(each -> each.get("rule").text().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        long cases = table().stream()
                .filter(each -> each.rules().stream().anyMatch(shown::contains))
                .count();
        long held = table().stream()
                .filter(each -> !each.rules().isEmpty() || !each.tests().isEmpty())
                .count();
        assertTrue(cases >= 25, () -> "with a case: " + cases);
        assertTrue(held >= 70, () -> "held by a rule or a test: " + held);
    }

    @Test
    void noBindingWordStandsInSmallLetters() {
        List<String> small = new ArrayList<>();
        chapters()
                .forEach((chapter, text) -> SMALL.matcher(text)
                        .results()
                        .forEach(found -> small.add(chapter + ": "
                                + text.substring(
                                        Math.max(0, found.start() - 40), Math.min(text.length(), found.end() + 40)))));
        assertEquals(List.of(), small);
        assertFalse(chapters().isEmpty());
    }

    /** What is quoted from a standard is among the references. */
    @Test
    void everyRequestForCommentsIsAmongTheReferences() {
        Pattern number = Pattern.compile("\\bRFC ([0-9]+)");
        String references = text(CHAPTERS.resolve("references.adoc"));
        chapters()
                .forEach((chapter, text) -> number.matcher(text)
                        .results()
                        .forEach(found ->
                                assertTrue(references.contains(found.group()), () -> chapter + ": " + found.group())));
    }
}
