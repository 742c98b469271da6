package org.tocsin.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.code.MessageType;
import org.tocsin.json.Node;
import org.tocsin.testing.ProjectFiles;

/** The register, the problem codes, the sentences and the specification tell of the same rules. */
final class RuleRegisterTest {

    @Test
    void everyRuleIsAProblemCodeAndTheOtherWayRound() {
        assertEquals(
                RuleRegister.rules().stream()
                        .map(rule -> List.of(
                                rule.get("id").toString(),
                                rule.get("severity").toString(),
                                rule.get("clause").toString(),
                                rule.get("statement").toString()))
                        .toList(),
                Arrays.stream(CoreProblem.values())
                        .map(code -> List.of(
                                code.id(),
                                code.severity().name().toLowerCase(Locale.ROOT),
                                code.clause(),
                                code.statement()))
                        .toList());
    }

    @Test
    void everyFactOfTheRegisterIsThatOfTheCode() {
        for (Node rule : RuleRegister.rules()) {
            CoreProblem code = CoreProblem.valueOf(constant(rule.get("name")));
            assertEquals(Optional.of(code), CoreProblem.find(rule.get("id").toString()));
            assertEquals(rule.get("id").toString(), code.toString());
            assertEquals(RuleScope.valueOf(constant(rule.get("scope"))), code.scope(), code::id);
            assertEquals(
                    rule.get("needs").elements().stream()
                            .map(need -> Need.valueOf(constant(need)))
                            .collect(Collectors.toSet()),
                    code.needs(),
                    code::id);
            Set<String> types =
                    rule.get("types").elements().stream().map(Node::toString).collect(Collectors.toSet());
            for (MessageType type : MessageType.list().codes()) {
                assertEquals(types.contains("*") || types.contains(type.code()), code.isAbout(type), code::id);
            }
            assertEquals(rule.get("blocking").text().isPresent(), code.isBlocking(), code::id);
            assertEquals(
                    Stream.concat(Stream.of(rule), rule.get("exceptions").elements().stream())
                            .map(each -> Severity.valueOf(constant(each.get("severity"))))
                            .collect(Collectors.toSet()),
                    code.severities(),
                    code::id);
        }
    }

    @Test
    void whatNoRuleIsCalledIsNotFound() {
        assertEquals(Optional.empty(), CoreProblem.find("TOC-TLP-999"));
        assertEquals(Optional.empty(), CoreProblem.find("RED_TO_GROUP"));
        assertEquals("RED_TO_GROUP", ((ProblemCode) CoreProblem.RED_TO_GROUP).name());
    }

    private static String constant(Node name) {
        return name.toString().replace('-', '_').toUpperCase(Locale.ROOT);
    }

    /** What an extension says nothing about weighs one thing, needs nothing and stops nothing. */
    @Test
    void aCodeOfAHostNeedsToSayLittle() {
        ProblemCode own = new ProblemCode() {
            @Override
            public String id() {
                return "org.example.problem";
            }

            @Override
            public Severity severity() {
                return Severity.ERROR;
            }

            @Override
            public String clause() {
                return "own";
            }

            @Override
            public String statement() {
                return "What must hold.";
            }
        };
        assertEquals("org.example.problem", own.name());
        assertEquals(Set.of(Severity.ERROR), own.severities());
        assertEquals(Set.of(), own.needs());
        assertFalse(own.isBlocking());
    }

    @Test
    void everyClauseIsAnAnchorOfTheSpecification() {
        String chapters = ProjectFiles.list(ProjectFiles.project("spec/src/docs/asciidoc")).stream()
                .filter(file -> file.toString().endsWith(".adoc"))
                .map(file -> new String(ProjectFiles.bytes(file), StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n"));
        for (CoreProblem code : CoreProblem.values()) {
            assertTrue(chapters.contains("[[" + code.clause() + "]]"), code::clause);
            assertTrue(chapters.contains("`" + code.id() + "`"), () -> code.id() + " is in no chapter");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"problems.properties", "problems_fr.properties"})
    void everyLanguageHasTwoSentencesForEachRule(String file) throws IOException {
        TreeSet<String> expected =
                new TreeSet<>(List.of("not-checked", "write", "did-you-mean", "did-you-mean-either"));
        for (CoreProblem code : CoreProblem.values()) {
            expected.add(code.id());
            expected.add(code.id() + ".fix");
        }
        TreeSet<String> there = new TreeSet<>(sentences(file).stringPropertyNames());
        there.removeIf(key -> isOfVariant(key));
        assertEquals(expected, there);
    }

    /** A key such as {@code TOC-TIM-004.future.fix} of a code and a variant that are both there. */
    private static boolean isOfVariant(String key) {
        String[] parts = key.split("\\.");
        return parts.length > 1
                && CoreProblem.find(parts[0]).isPresent()
                && Arrays.stream(ProblemVariant.values())
                        .map(ProblemVariant::id)
                        .anyMatch(parts[1]::equals)
                && (parts.length == 2 || (parts.length == 3 && parts[2].equals("fix")));
    }

    @Test
    void everyLanguageHasTheSameCases() throws IOException {
        assertEquals(
                new TreeSet<>(sentences("problems.properties").stringPropertyNames()),
                new TreeSet<>(sentences("problems_fr.properties").stringPropertyNames()));
    }

    @Test
    void aTranslationUsesTheSameArguments() throws IOException {
        Properties english = sentences("problems.properties");
        Properties french = sentences("problems_fr.properties");
        assertTrue(english.size() > 100);
        for (String key : english.stringPropertyNames()) {
            assertEquals(arguments(english.getProperty(key)), arguments(french.getProperty(key)), key);
        }
    }

    private static TreeSet<String> arguments(String sentence) {
        return Pattern.compile("\\{[0-9]\\}")
                .matcher(sentence)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties sentences(String file) throws IOException {
        try (InputStream in = CoreProblem.class.getResourceAsStream(file)) {
            Properties sentences = new Properties();
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return sentences;
        }
    }

    @ParameterizedTest
    @EnumSource(CoreProblem.class)
    void anUnknownLanguageGetsEnglish(CoreProblem code) {
        Problem problem = Problem.of(code, "", "one", "two");
        Locale unknown = Locale.forLanguageTag("tlh");
        assertEquals(problem.message(Locale.ENGLISH), problem.message(unknown));
        assertEquals(problem.remedy(Locale.ENGLISH), problem.remedy(unknown));
        assertFalse(problem.message(Locale.FRENCH).equals(problem.message(Locale.ENGLISH)));
    }
}
