package org.tocsin.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tocsin.Tocsin;
import org.tocsin.json.JsonDocument;
import org.tocsin.json.Node;
import org.tocsin.schemas.SchemaCatalog;
import org.tocsin.testing.ProjectFiles;

/** Every type of message has a section in the specification, with the same named parts, and with an example that is one. */
final class TypeSectionsTest {

    private static final String CHAPTERS = "spec/src/docs/asciidoc/";
    private static final List<String> PARTS =
            List.of("Purpose", "From and to", "When", "In place of", "Members", "Rules", "Example");
    private static final Pattern PART = Pattern.compile("(?m)^(\\S.*)::\\R((?:(?!.*::$)\\S.*\\R)+)");
    private static final Pattern QUOTED = Pattern.compile("`([a-zA-Z]+)`");
    private static final Pattern LINK = Pattern.compile("<<([a-z-]+)[,>]");
    private static final Pattern EXAMPLE = Pattern.compile(
            "\\[source,json]\\R----\\Rinclude::\\.\\./\\.\\./\\.\\./\\.\\./conformance/(valid/[a-z0-9-]+\\.json)\\[]\\R----\\R");

    static Stream<String> types() {
        return SchemaCatalog.of("1.0").names("types").stream().map(file -> file.replaceAll(".*/|[.].*", ""));
    }

    private static String section(String type) {
        return text(CHAPTERS + "type/" + type + ".adoc");
    }

    private static String text(String file) {
        return new String(ProjectFiles.bytes(ProjectFiles.project(file)), StandardCharsets.UTF_8);
    }

    private static String part(String type, String name) {
        return PART.matcher(section(type))
                .results()
                .filter(part -> part.group(1).equals(name))
                .map(part -> part.group(2))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("types")
    void everySectionHasTheSameParts(String type) {
        assertTrue(section(type).startsWith("[[type-" + type + "]]\n=== "), type);
        List<String> names = new ArrayList<>();
        PART.matcher(section(type)).results().forEach(part -> names.add(part.group(1)));
        assertEquals(PARTS, names);
    }

    @Test
    void everySectionIsIncluded() {
        types().forEach(type -> assertTrue(
                text(CHAPTERS + "generated/types/" + type + ".adoc")
                        .contains("include::../../type/" + type + ".adoc[]\n"),
                type));
    }

    @ParameterizedTest
    @MethodSource("types")
    void whatASectionNamesAreMembers(String type) {
        Set<String> members = new TreeSet<>(names("types/" + type + ".schema.json"));
        members.addAll(names("message.schema.json"));
        String part = part(type, "Members");
        Set<String> named = all(QUOTED, part);
        assertFalse(named.isEmpty(), type);
        named.removeIf(name -> members.contains(name) || isInside(type, name));
        assertEquals(Set.of(), named, () -> part);
    }

    private static Set<String> names(String schema) {
        return node(schema).get("properties").members().stream()
                .map(Node::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether it is a member of an object that the example shows. */
    private static boolean isInside(String type, String name) {
        return new String(ConformanceCase.bytes(example(type)), StandardCharsets.UTF_8).contains('"' + name + "\": ");
    }

    private static Node node(String schema) {
        byte[] json = SchemaCatalog.of("1.0").read(schema).getBytes(StandardCharsets.UTF_8);
        return JsonDocument.read(json, Limits.standard()).orElseThrow();
    }

    /** A rule that names the type has its clause among those that the section leads to. */
    @ParameterizedTest
    @MethodSource("types")
    void everyRuleAboutATypeIsReachedFromItsSection(String type) {
        Set<String> clauses = RuleRegister.rules().stream()
                .filter(rule -> rule.get("types").elements().stream()
                        .anyMatch(each -> each.toString().equals(type)))
                .map(rule -> rule.get("clause").toString())
                .collect(Collectors.toCollection(TreeSet::new));
        clauses.removeAll(all(LINK, part(type, "Rules")));
        assertEquals(Set.of(), clauses, type);
    }

    private static String example(String type) {
        List<String> examples = List.copyOf(all(EXAMPLE, section(type)));
        assertEquals(1, examples.size(), type);
        return examples.get(0);
    }

    @ParameterizedTest
    @MethodSource("types")
    void theExampleIsAValidMessageOfTheType(String type) {
        byte[] json = ConformanceCase.bytes(example(type));
        assertEquals(
                type,
                JsonDocument.read(json, Limits.standard())
                        .orElseThrow()
                        .get("type")
                        .toString());
        assertTrue(Tocsin.standard().check(json).valid(), type);
    }
}
