package org.tocsin.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tocsin.Tocsin;
import org.tocsin.context.Context;
import org.tocsin.schemas.SchemaCatalog;
import org.tocsin.testing.ProjectFiles;

/** The conformance suite: each case gives just the findings that it says. */
final class ConformanceTest {

    private static final Pattern TYPE = Pattern.compile("\"type\": *\"([a-z-]+)\"");

    private final Tocsin tocsin = Tocsin.standard();

    static List<ConformanceCase> cases() {
        return ConformanceCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void checkingFindsWhatTheCaseSays(ConformanceCase shown) {
        Problems problems = tocsin.check(shown.json());
        assertEquals(shown.expected(), ConformanceCase.Finding.all(problems), problems::toString);
        assertEquals(shown.valid(), problems.valid());
        if (shown.surroundings().isEmpty()) {
            shown.rule().ifPresent(rule -> assertEquals(shown.passes(), holds(rule, problems)));
        }
    }

    @ParameterizedTest
    @MethodSource("casesAmongOthers")
    void checkingAmongOthersFindsWhatTheCaseSays(ConformanceCase shown) {
        Surroundings known = shown.surroundings().orElseThrow();
        Appraisal appraisal = tocsin.check(shown.json(), known.context());
        Problems found = appraisal.correspondence();
        assertEquals(shown.expected(), ConformanceCase.Finding.all(appraisal.message()));
        assertEquals(known.found(), ConformanceCase.Finding.all(found), found::toString);
        shown.rule().ifPresent(rule -> {
            assertEquals(shown.passes(), holds(rule, found));
            assertTrue(
                    found.notChecked().stream().noneMatch(code -> code.id().equals(rule)),
                    "the context gives too little to check the rule");
        });
    }

    static List<ConformanceCase> casesAmongOthers() {
        return cases().stream().filter(each -> each.surroundings().isPresent()).toList();
    }

    private static boolean holds(String rule, Problems problems) {
        return problems.all().stream().noneMatch(problem -> problem.code().id().equals(rule));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyProblemIsSaidInFullInEachLanguage(ConformanceCase shown) {
        Context context = shown.surroundings()
                .map(Surroundings::context)
                .orElseGet(() -> Context.builder().build());
        Appraisal appraisal = tocsin.check(shown.json(), context);
        List<Problem> all = Stream.of(appraisal.message(), appraisal.correspondence())
                .flatMap(each -> each.all().stream())
                .toList();
        for (Problem problem : all) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
                assertFalse(problem.message(locale).matches("(?s).*\\{[0-9]\\}.*"), () -> problem.message(locale));
                assertFalse(
                        problem.remedy(locale).isBlank(), () -> problem.code().id());
            }
        }
    }

    @Test
    void everyTypeHasASampleAndTheTraceNamesOnlySamples() {
        Map<String, String> samples = ProjectFiles.samples().stream()
                .collect(Collectors.toMap(
                        file -> file.getFileName().toString().replace(".json", ""),
                        file -> TYPE.matcher(new String(ProjectFiles.bytes(file), StandardCharsets.UTF_8))
                                .results()
                                .findFirst()
                                .orElseThrow()
                                .group(1)));
        assertEquals(
                SchemaCatalog.of("1.0").names("types").stream()
                        .map(file -> file.replaceAll(".*/|[.].*", ""))
                        .collect(Collectors.toSet()),
                Set.copyOf(samples.values()));
        String trace = new String(
                ProjectFiles.bytes(ProjectFiles.project("spec/src/docs/asciidoc/trace.adoc")), StandardCharsets.UTF_8);
        Pattern.compile("`([a-z0-9-]+)`")
                .matcher(trace)
                .results()
                .forEach(named -> assertTrue(samples.containsKey(named.group(1)), named.group(1)));
        List<String> stories = Pattern.compile("_([a-z-]+)_")
                .matcher(trace)
                .results()
                .map(named -> named.group(1))
                .distinct()
                .toList();
        assertEquals(8, stories.size());
        stories.forEach(story ->
                assertTrue(Files.isDirectory(ProjectFiles.project("spec/conformance/scenarios/" + story)), story));
    }

    @Test
    void everyRuleIsShownToHoldAndToBreak() {
        Set<String> rules = RuleRegister.ids("text", "shape", "message", "context", "reader", "writer");
        rules.removeAll(ConformanceCase.notShownByFile());
        assertEquals(rules, shown(true));
        assertEquals(rules, shown(false));
    }

    private static Set<String> shown(boolean passing) {
        return cases().stream()
                .filter(each -> each.rule().isPresent() && each.passes() == passing)
                .map(each -> each.rule().orElseThrow())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theManifestListsEveryFile() {
        Path suite = ProjectFiles.project("spec/conformance");
        Set<String> listed = cases().stream().map(ConformanceCase::file).collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Stream.of("rules", "valid", "scenarios").flatMap(folder -> walk(suite, folder))) {
            assertEquals(
                    files.filter(Files::isRegularFile)
                            .map(file -> suite.relativize(file).toString())
                            .filter(file -> !file.endsWith(".expected.json") && !file.endsWith(".context.json"))
                            .collect(Collectors.toCollection(TreeSet::new)),
                    listed);
        }
        assertTrue(listed.size() > 600, "a suite that lost most of its cases is no suite");
    }

    private static Stream<Path> walk(Path suite, String folder) {
        try {
            return Files.walk(suite.resolve(folder));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
