package org.tocsin.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.generator.compatibility.Comparison;

/**
 * The steps of CONTRIBUTING.md, taken on a copy of the project. Whoever begins with one of them is told all others by one
 * run of the generator, and where all are taken nothing is asked for. What a new rule takes in Java is in {@code
 * NewRuleTest} of the SDK.
 */
final class ContributingTest {

    private static final Path NOW = SourceCopy.file(SourceCopy.PROJECT, "").normalize();
    private static final String SOURCE = "sdk-schemas/src/main/resources/org/tocsin/schemas/1.0/";
    private static final String JAVA = "sdk-schemas/generator/src/main/resources/org/tocsin/generator/source/java.json";
    private static final String TEXTS = "sdk-core/src/main/resources/org/tocsin/validation/";
    private static final String CHAPTER = "spec/src/docs/asciidoc/directory-types.adoc";
    private static final String TEMPLATE =
            "sdk-examples/command-line/src/main/resources/org/tocsin/examples/commandline/new/desk-absence.json";

    private static final String SCHEMA = """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "$id": "https://tocsin.org/format/1.0/types/desk-absence.schema.json",
              "title": "Desk absence",
              "description": "Tells that a desk is not staffed for a time.",
              "type": "object",
              "properties": {
                "from": {
                  "$ref": "../common/strings.schema.json#/$defs/timestamp",
                  "title": "Begin",
                  "description": "When the absence begins."
                }
              },
              "required": ["from"],
              "additionalProperties": false
            }
            """;

    @TempDir
    private Path root;

    private Generator generator = new Generator(SourceCopy.PROJECT);

    @BeforeEach
    void copy() throws IOException {
        SourceCopy.whole(root);
        generator = new Generator(root);
        assertEquals(List.of(), generator.completeness().lacking());
    }

    /** Puts a text behind the first place of another one. */
    private void add(String file, String behind, String text) throws IOException {
        Path path = root.resolve(file);
        String before = Files.readString(path);
        assertTrue(before.contains(behind), () -> file + " has no " + behind);
        int end = before.indexOf(behind) + behind.length();
        Files.writeString(path, before.substring(0, end) + text + before.substring(end));
    }

    private void append(String file, String text) throws IOException {
        Files.writeString(root.resolve(file), text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** What the generator says, line by line and without the numbers of lines, where it cannot go on. */
    private List<String> refusal() {
        return lines(List.of(
                assertThrows(IllegalStateException.class, generator::generate).getMessage()));
    }

    private List<String> lacking() throws IOException {
        return lines(generator.completeness().lacking());
    }

    private static List<String> lines(List<String> told) {
        return told.stream()
                .flatMap(String::lines)
                .map(line -> line.replaceFirst("json:[0-9]+:", "json:").strip())
                .toList();
    }

    private Comparison comparison() throws IOException {
        return new Comparison(NOW, SourceCopy.file(root, "").normalize());
    }

    private List<String> untold() throws IOException {
        return comparison().untold(Files.readString(root.resolve("CHANGELOG.md")));
    }

    private List<String> written() throws IOException {
        return generator.files().write().written();
    }

    private void describeType() throws IOException {
        add(JAVA, "\"packages\": {", "\n    \"types/desk-absence.schema.json\": \"org.tocsin.message.directory\",");
        add(SOURCE + "codes/message-type.json", "\"codes\": [", """
                {"code": "desk-absence", "title": "Desk absence", "definition": "Tells that a desk is not staffed."},
                """);
        add(
                SOURCE + "members.json",
                "\"types\": {",
                "\"desk-absence\": {\"chapter\": \"desk-absence\", \"answers\": []},");
        add(SOURCE + "members.json", "\"directory-entry.validFrom\", ", "\"desk-absence.from\", ");
    }

    @Test
    void aMessageType() throws IOException {
        append(SOURCE + "types/desk-absence.schema.json", SCHEMA);
        List<String> ofPeople = List.of(
                "spec/src/docs/asciidoc/*.adoc: the clause [[desk-absence]] about it",
                "spec/src/docs/asciidoc/type/desk-absence.adoc: its section [[type-desk-absence]], with the parts of the"
                        + " others",
                "spec/src/docs/asciidoc/founding.adoc: a wish that it answers, with <<type-desk-absence>>",
                "spec/conformance/valid/desk-absence.json: a message of the type, written as a person would",
                "spec/conformance/manifest.json: {\"file\": \"valid/desk-absence.json\", \"says\": \"a sentence about it.\","
                        + " \"valid\": true}",
                "spec/conformance/manifest.json: \"shape/desk-absence.json\", which the generator writes",
                TEMPLATE + ": what `tocsin new desk-absence` prints",
                "CHANGELOG.md: a line that names `desk-absence`");
        List<String> asked = new ArrayList<>(List.of(
                "the type desk-absence lacks:",
                SOURCE + "codes/message-type.json: its code, with a title and a definition",
                JAVA + ": \"types/desk-absence.schema.json\": the Java package of its record",
                SOURCE + "members.json: \"desk-absence\": its chapter, what it asks for, what answers it"));
        asked.addAll(ofPeople);
        asked.add(
                "members.json: desk-absence.from must be one of [happened, deadline, planned, either-time], and is said"
                        + " to be []");
        assertEquals(asked, refusal());

        describeType();
        List<String> written = written();
        assertTrue(
                written.containsAll(List.of(
                        SOURCE + "message.schema.json",
                        "sdk-core/src/generated/java/org/tocsin/message/directory/DeskAbsence.java")),
                written::toString);
        assertEquals(ofPeople, lacking().subList(1, ofPeople.size() + 1));

        append(CHAPTER, "\n[[desk-absence]]\n=== Absence of a desk\n");
        append("spec/conformance/valid/desk-absence.json", "{\"type\": \"desk-absence\"}");
        add(
                "spec/conformance/manifest.json",
                "\"cases\": [",
                "{\"file\": \"valid/desk-absence.json\", \"says\": \"A desk is empty.\", \"valid\": true},");
        add("spec/conformance/manifest.json", "\"shape\": [", "\"shape/desk-absence.json\",");
        append(TEMPLATE, "{}");
        append("CHANGELOG.md", "- The type `desk-absence`.\n");
        append("spec/src/docs/asciidoc/type/desk-absence.adoc", "[[type-desk-absence]]\n=== Desk absence\n");
        append("spec/src/docs/asciidoc/founding.adoc", "\nA wish: <<type-desk-absence>>\n");
        assertEquals(List.of(), lacking());
        assertEquals(List.of(), comparison().breaking());
        assertEquals(List.of(), untold());
    }

    @Test
    void aMember() throws IOException {
        add(SOURCE + "types/communication-check.schema.json", "\"properties\": {", """
                "announcedAt": {
                  "$ref": "../common/strings.schema.json#/$defs/timestamp",
                  "title": "Announced at",
                  "description": "When the check was announced."
                },
                """);
        assertEquals(
                List.of("members.json: communication-check.announcedAt must be one of [happened, deadline, planned,"
                        + " either-time], and is said to be []"),
                refusal());
        add(SOURCE + "members.json", "\"directory-entry.validFrom\", ", "\"communication-check.announcedAt\", ");
        assertTrue(
                written().contains("sdk-core/src/generated/java/org/tocsin/message/directory/CommunicationCheck.java"));
        assertEquals(List.of(), comparison().breaking());
        assertEquals(1, untold().size(), () -> "one member");
        append("CHANGELOG.md", "- `announcedAt` of a communication check.\n");
        assertEquals(List.of(), untold());
    }

    @Test
    void aMemberThatLacksItsWords() throws IOException {
        add(
                SOURCE + "types/communication-check.schema.json",
                "\"properties\": {",
                "\"drill\": {\"$ref\": \"../common/text.schema.json\"},");
        assertEquals(List.of("types/communication-check.schema.json drill: no title"), refusal());
    }

    @Test
    void aCode() throws IOException {
        add(SOURCE + "codes/audience.json", "\"codes\": [", "{\"code\": \"choirs\"},");
        String place = SOURCE + "codes/audience.json: ";
        assertEquals(
                List.of("the code choirs of audience lacks:", place + "a title", place + "a definition"), refusal());
        add(SOURCE + "codes/audience.json", "\"choirs\"", ", \"title\": \"Choirs\", \"definition\": \"Who sing.\"");
        List<String> written = written();
        assertTrue(written.contains("sdk-core/src/generated/java/org/tocsin/code/Audience.java"), written::toString);
        assertEquals(List.of(), comparison().breaking());
        assertEquals(1, untold().size());
        append("CHANGELOG.md", "- The code `choirs`.\n");
        assertEquals(List.of(), untold());
    }

    @Test
    void aRule() throws IOException {
        add(SOURCE + "rules.json", "\"rules\": [", """
                {"id": "TOC-REQ-099", "name": "title-shouted", "severity": "warning", "scope": "message",
                 "types": ["information-request"], "statement": "The title is not shouted.", "clause": "shouting",
                 "since": "1.0"},
                """);
        List<String> asked = List.of(
                "the rule TOC-REQ-099 lacks:",
                "spec/src/docs/asciidoc/*.adoc: its clause, with the anchor [[shouting]]",
                "spec/src/docs/asciidoc/*.adoc: `TOC-REQ-099` in the clause",
                "sdk-core/src/main/java/org/tocsin/internal/rule/: @Checks(CoreProblem.TITLE_SHOUTED) on the class of its"
                        + " family",
                "spec/conformance/manifest.json: a case \"rules/TOC-REQ-099/pass/….json\", and that file",
                "spec/conformance/manifest.json: a case \"rules/TOC-REQ-099/fail/….json\", and that file",
                TEXTS + "problems.properties: TOC-REQ-099=…",
                TEXTS + "problems.properties: TOC-REQ-099.fix=…");
        assertEquals(asked, lacking());

        append(CHAPTER, "\n[[shouting]]\n=== Shouting\nNobody shouts (`TOC-REQ-099`).\n");
        append("sdk-core/src/main/java/org/tocsin/internal/rule/ShoutingRules.java", """
                @Checks(CoreProblem.TITLE_SHOUTED)
                final class ShoutingRules implements Rule {
                }
                """);
        for (String outcome : List.of("pass", "fail")) {
            add(
                    "spec/conformance/manifest.json",
                    "\"cases\": [",
                    "{\"file\": \"rules/TOC-REQ-099/" + outcome + "/title.json\", \"valid\": true},");
        }
        append(TEXTS + "problems.properties", "\nTOC-REQ-099=It is shouted.\nTOC-REQ-099.fix=Say it quietly.\n");
        assertEquals(
                List.of(
                        "the language fr lacks:",
                        TEXTS + "problems_fr.properties: TOC-REQ-099=…",
                        TEXTS + "problems_fr.properties: TOC-REQ-099.fix=…"),
                lacking());
        append(TEXTS + "problems_fr.properties", "\nTOC-REQ-099=On crie.\nTOC-REQ-099.fix=Dites-le doucement.\n");
        assertEquals(List.of(), lacking());
        assertTrue(written().contains("sdk-core/src/generated/java/org/tocsin/internal/rule/RuleClasses.java"));
        assertEquals(List.of(), comparison().breaking());
        assertEquals(1, untold().size());
    }

    @Test
    void aLanguage() throws IOException {
        Path english = root.resolve(TEXTS + "problems.properties");
        Path german = root.resolve(TEXTS + "problems_de.properties");
        String all = Files.readString(english);
        String key = "TOC-SHP-004";
        String left = Pattern.compile("(?m)^" + key + "=.*$").matcher(all).replaceFirst("");
        assertNotEquals(all, left);
        Files.writeString(german, left + "\nwritten-by-nobody=Ja.\n");
        assertEquals(
                List.of(
                        "the language de lacks:",
                        TEXTS + "problems_de.properties: " + key + "=…",
                        TEXTS + "problems.properties: written-by-nobody=…, which problems_de has"),
                lacking());
        Files.writeString(german, all);
        assertEquals(List.of(), lacking());
    }

    @Test
    void aFileThatIsBrokenIsNamedWithItsLine() throws IOException {
        add(SOURCE + "codes/audience.json", "\"codes\": [", "\n{{");
        String told = refusal().get(0);
        assertTrue(told.contains("codes/audience.json") && told.contains("column 2"), told);
    }

    @Test
    void whatIsWrittenTwiceIsNamed() throws IOException {
        add(SOURCE + "codes/audience.json", "{", "\"title\": \"Audience\",");
        assertTrue(
                refusal().get(0).contains("codes/audience.json"),
                () -> refusal().get(0));
    }

    /** The pages of CONTRIBUTING name files that are there. */
    @Test
    void everyFileThatContributingNamesIsThere() throws IOException {
        String text = Files.readString(root.resolve("CONTRIBUTING.md"));
        List<String> named = Pattern.compile("`([\\w./-]+\\.(?:json|adoc|properties|md|java|xml)|1\\.0/[\\w./-]+)`")
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(name -> name.contains("/"))
                .distinct()
                .toList();
        assertTrue(named.size() > 8, named::toString);
        for (String name : named) {
            Path path = name.startsWith("1.0/")
                    ? NOW.resolve(name.substring("1.0/".length()))
                    : SourceCopy.PROJECT.resolve(name);
            assertTrue(Files.exists(path), () -> "CONTRIBUTING.md names " + name);
        }
        Stream.of("a message type", "a member", "a code", "a rule", "a language")
                .forEach(what -> assertTrue(text.contains("\n## Add " + what + "\n"), what));
        assertTrue(text.contains("\n## Release a version of the format\n"));
    }
}
