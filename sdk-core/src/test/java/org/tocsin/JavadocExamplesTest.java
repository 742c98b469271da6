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
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.testing.ProjectFiles;

/** Every example of code in the documentation of the SDK is cut from code that runs: from what stands between two marks. */
final class JavadocExamplesTest {

    private static final String SOURCES = "sdk-core/src/main/java/org/tocsin";
    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code\n(.*?)\n}</pre>", Pattern.DOTALL);
    private static final Pattern MARKED =
            Pattern.compile("// tag::([a-z]+)\\[]\n(.*?)\\s*// end::\\1\\[]", Pattern.DOTALL);

    private static final List<String> RUNNING = Stream.of(
                    "sdk-core/src/test/java/org/tocsin", "sdk-examples/national-profile/src")
            .flatMap(JavadocExamplesTest::sources)
            .flatMap(file -> MARKED.matcher(file).results())
            .map(region -> region.group(2).stripTrailing().stripIndent())
            .toList();

    private static Stream<String> sources(String folder) {
        try (Stream<Path> files = Files.walk(ProjectFiles.project(folder))) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(JavadocExamplesTest::text)
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        return new String(ProjectFiles.bytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private static List<String> examples(String source) {
        Matcher examples = EXAMPLE.matcher(source.replaceAll("(?m)^ *\\* ?", ""));
        return examples.results().map((MatchResult found) -> found.group(1)).toList();
    }

    /** Whether a text is made of marked parts, one after the other. */
    private static boolean isCut(String example) {
        return RUNNING.stream()
                .filter(example::startsWith)
                .map(part -> example.substring(part.length()))
                .anyMatch(rest -> rest.isEmpty() || isCut(rest.strip()));
    }

    @Test
    void everyExampleIsCutFromCodeThatRuns() {
        List<String> all = new ArrayList<>();
        sources(SOURCES).forEach(source -> all.addAll(examples(source)));
        assertTrue(all.size() > 10, () -> all.size() + " examples");
        assertEquals(List.of(), all.stream().filter(example -> !isCut(example)).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tocsin",
                "MessageReader",
                "feed/package-info",
                "finding/package-info",
                "rule/package-info",
                "message/cooperation/package-info",
                "message/directory/package-info",
                "message/exercise/package-info",
                "message/incident/package-info",
                "message/request/package-info",
                "message/service/package-info",
                "message/survey/package-info"
            })
    void whoeverOpensThisSeesCode(String place) {
        assertTrue(
                !examples(text(ProjectFiles.project(SOURCES + "/" + place + ".java")))
                        .isEmpty(),
                place);
    }
}
