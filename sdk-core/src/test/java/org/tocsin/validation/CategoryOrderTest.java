package org.tocsin.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tocsin.code.IncidentKind;
import org.tocsin.json.JsonDocument;
import org.tocsin.json.Node;
import org.tocsin.testing.ProjectFiles;

/** What people copy from names the kinds of incident in the order of precedence, which is that of their list. */
final class CategoryOrderTest {

    private static final Path DRAFTS =
            ProjectFiles.project("sdk-examples/command-line/src/main/resources/org/tocsin/examples/commandline/new");

    @Test
    void validCasesSamplesAndScenariosNameTheHarmFirst() {
        assertInOrder(
                250,
                ConformanceCase.all().stream()
                        .filter(ConformanceCase::valid)
                        .map(each -> ProjectFiles.project("spec/conformance").resolve(each.file())));
    }

    @Test
    void draftsOfTheCommandNameTheHarmFirst() {
        assertInOrder(
                3,
                ProjectFiles.list(DRAFTS).stream()
                        .filter(file -> file.toString().endsWith(".json")));
    }

    private static void assertInOrder(int least, Stream<Path> files) {
        Map<Path, List<IncidentKind>> named = new TreeMap<>();
        files.forEach(file -> named.put(file, kinds(file)));
        named.values().removeIf(List::isEmpty);
        assertTrue(named.size() >= least, () -> "only " + named.size() + " messages with kinds");
        named.forEach((file, kinds) -> assertEquals(
                IncidentKind.list().codes().stream().filter(kinds::contains).toList(), kinds, file::toString));
    }

    /** The registered kinds of a message, each once; a private kind has no place in the order. */
    private static List<IncidentKind> kinds(Path message) {
        Node categories = JsonDocument.read(ProjectFiles.bytes(message), Limits.standard())
                .orElseThrow()
                .at("body", "categories");
        return categories.elements().stream()
                .map(category -> IncidentKind.of(category.get("kind").toString()))
                .filter(IncidentKind::isKnown)
                .distinct()
                .toList();
    }
}
