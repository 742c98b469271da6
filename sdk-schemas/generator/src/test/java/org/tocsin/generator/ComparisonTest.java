package org.tocsin.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.generator.compatibility.Change;
import org.tocsin.generator.compatibility.Comparison;
import org.tocsin.generator.version.Version;
import org.tocsin.generator.version.Versions;

/** What breaks a released version of the format is found, and told in a sentence with file and line. */
final class ComparisonTest {

    private static final Path NOW = SourceCopy.file(SourceCopy.PROJECT, "").normalize();

    @TempDir
    private Path copy;

    private Path changed = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        SourceCopy.in(copy);
        changed = SourceCopy.file(copy, "").normalize();
    }

    private void change(String file, String was, String is) throws IOException {
        Path path = changed.resolve(file);
        String before = Files.readString(path);
        String after = before.replaceFirst(was, is);
        assertNotEquals(before, after, () -> file + " has no " + was);
        Files.writeString(path, after);
    }

    private static List<String> sentences(List<Change> changes) {
        return changes.stream()
                .map(Change::toString)
                .map(sentence -> sentence.replaceFirst(":[0-9]+: ", ": "))
                .toList();
    }

    /** Every version that stands in the project, with the one before it. */
    @TestFactory
    List<DynamicTest> everyVersionKeepsWhatTheReleasedOneBeforePromised() throws IOException {
        Versions versions = Versions.of(SourceCopy.PROJECT);
        List<Version> all = versions.all();
        assertEquals(NOW.normalize(), versions.source().normalize());
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 1; i < all.size(); i++) {
            Comparison comparison = new Comparison(versions.folder(all.get(i - 1)), versions.folder(all.get(i)));
            tests.add(dynamicTest(all.get(i - 1) + " and " + all.get(i), () -> keeps(comparison)));
        }
        if (tests.isEmpty()) {
            tests.add(dynamicTest(
                    "no version is released yet: the format is held against itself",
                    () -> keeps(new Comparison(NOW, changed))));
        }
        return tests;
    }

    private static void keeps(Comparison comparison) throws IOException {
        assertEquals(List.of(), comparison.breaking());
        assertEquals(List.of(), comparison.untold(Files.readString(SourceCopy.PROJECT.resolve("CHANGELOG.md"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            codes/realm.json    | "codes": \\[         | "codes": [{"code": "rehearsal", "title": "R", "definition": "An r."}, | 1.0/codes/realm.json: 'rehearsal' is new in a closed list; a closed list takes no codes before 2.0.
            codes/realm.json    | "code": "test"       | "code": "trial"        | 1.0/codes/realm.json: 'test' is gone; a code is never removed: mark it "deprecated": true. & 1.0/codes/realm.json: 'trial' is new in a closed list; a closed list takes no codes before 2.0.
            codes/audience.json | "status": "open"     | "status": "closed"     | 1.0/codes/audience.json: 'status' is "closed" and was "open"; it stays so until 2.0.
            codes/activity-kind.json | "secondment"  | "secondments"          | 1.0/codes/activity-kind.json: 'secondment' is gone; a code is never removed: mark it "deprecated": true.
            types/incident-report.schema.json | ("notified": \\{[^}]*"maxItems": )64 | $18 | 1.0/types/incident-report.schema.json: 'notified' is changed: its maxItems is 8 and was 64. What judges a message stays so until 2.0.
            common/strings.schema.json | \\^\\[0-9a-f\\]\\{8\\}- | ^[0-9A-F]{8}- | 1.0/common/strings.schema.json: 'uuid' is changed: its pattern is "^[0-9A-F]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" and was "^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$". What judges a message stays so until 2.0.
            types/communication-check.schema.json | "maxLength": 128 | "maxLength": 256 | 1.0/types/communication-check.schema.json: 'challenge' is changed: its maxLength is 256 and was 128. What judges a message stays so until 2.0.
            types/communication-check.schema.json | "default": false | "default": true | 1.0/types/communication-check.schema.json: 'announced' is changed: its default is true and was false. What judges a message stays so until 2.0.
            types/communication-check.schema.json | "announced"      | "foretold"      | 1.0/types/communication-check.schema.json: 'announced' is gone; a member is never removed before 2.0.
            types/communication-check.schema.json | "required": \\[ | "required": ["announced", | 1.0/types/communication-check.schema.json: 'announced' is required and was not; it stays so until 2.0.
            types/communication-check.schema.json | "required": \\[\\s+"kind" | "required": [ | 1.0/types/communication-check.schema.json: 'kind' is not required any more; it stays so until 2.0.
            types/incident-report.schema.json | #/\\$defs/notice-given | #/\\$defs/public-statement | 1.0/types/incident-report.schema.json: 'notified' is changed: its $ref is "#/$defs/public-statement" and was "#/$defs/notice-given". What judges a message stays so until 2.0.
            types/incident-report.schema.json | "notice-given": \\{ | "notice": { | 1.0/types/incident-report.schema.json: 'notice-given' is gone; a definition is never removed before 2.0.
            rules.json | ("name": "state-responsibility-without-norm",\\s+"severity": )"error" | $1"warning" | 1.0/rules.json: 'TOC-ATT-004' is changed: its severity is "warning" and was "error". A rule stays so until 2.0.
            rules.json | "state-responsibility-without-norm" | "norm-that-nobody-knows" | 1.0/rules.json: 'TOC-ATT-004' is used again: its name is "norm-that-nobody-knows" and was "state-responsibility-without-norm". An id is never used again.
            rules.json | ("id": "TOC-ATT-004"[^}]*?"types": \\[) | $1"advisory", | 1.0/rules.json: 'TOC-ATT-004' is changed: its types are [advisory, attribution-statement] and were [attribution-statement]. A rule may only be about new types, too, before 2.0.
            rules.json | "TOC-ATT-004" | "TOC-ATT-099" | 1.0/rules.json: 'TOC-ATT-004' is gone; a rule is never removed before 2.0. & 1.0/rules.json: 'TOC-ATT-099' is a new rule with an error; a new rule warns before 2.0.
            """)
    void whatBreaksIsTold(String file, String was, String is, String told) throws IOException {
        change(file, was, is);
        assertEquals(List.of(told.replace('\'', '`').split(" & ")), sentences(new Comparison(NOW, changed).breaking()));
    }

    @Test
    void aNewMemberThatIsRequiredIsTold() throws IOException {
        change(
                "types/communication-check.schema.json",
                "\"announced\": \\{",
                "\"drill\": {\"\\$ref\": \"../common/text.schema.json\"}, \"announced\": {");
        change("types/communication-check.schema.json", "\"required\": \\[", "\"required\": [\"drill\",");
        assertEquals(
                List.of("1.0/types/communication-check.schema.json:34: `drill` is new and required; a new member is"
                        + " optional before 2.0."),
                new Comparison(NOW, changed)
                        .breaking().stream().map(Change::toString).toList());
    }

    @Test
    void aTypeThatIsGoneIsTold() throws IOException {
        Files.delete(changed.resolve("types/guidance.schema.json"));
        change("codes/message-type.json", "\"guidance\"", "\"guidance-of-old\"");
        assertEquals(
                List.of(
                        "1.0/codes/message-type.json: `guidance` is gone; a code is never removed: mark it"
                                + " \"deprecated\": true.",
                        "1.0/types/guidance.schema.json: `types/guidance.schema.json` is gone; nothing is removed before"
                                + " 2.0."),
                sentences(new Comparison(NOW, changed).breaking()));
    }

    /** What a minor version may bring: it breaks nothing, and the list of changes names it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            codes/audience.json | "codes": \\[ | "codes": [{"code": "choirs", "title": "C", "definition": "A c."}, | 'choirs'
            codes/audience.json | ("codes": \\[\\s+\\{) | $1"deprecated": true, |
            codes/realm.json | The message is about | It is about |
            types/communication-check.schema.json | "announced": \\{ | "drill": {"\\$ref": "../common/text.schema.json"}, "announced": { | 'drill'
            types/communication-check.schema.json | "Announced beforehand" | "Announced" |
            types/communication-check.schema.json | "amber river 427" | "amber river 428" |
            rules.json | "rules": \\[ | "rules": [{"id": "TOC-ATT-099", "name": "n", "severity": "warning", "types": ["*"]}, | 'TOC-ATT-099'
            rules.json | names the norm or the law | names the norm or law |
            rules.json | ("id": "TOC-ATT-004"[^}]*?"types": \\[) | $1"desk-absence", |
            """)
    void whatIsAddedBreaksNothingAndIsNamed(String file, String was, String is, String added) throws IOException {
        change(file, was, is);
        Comparison comparison = new Comparison(NOW, changed);
        assertEquals(List.of(), comparison.breaking());
        List<String> asked = added == null ? List.of() : List.of(added.replace('\'', '`'));
        assertEquals(
                asked.size(),
                comparison.untold("").size(),
                () -> comparison.untold("").toString());
        asked.forEach(name -> {
            assertTrue(comparison.untold("").get(0).contains(name + " is new, and CHANGELOG.md does not name it."));
            assertEquals(List.of(), comparison.untold("A line about " + name + "."));
        });
    }

    /** The line is that of the change. */
    @Test
    void theLineIsTold() throws IOException {
        change("types/incident-report.schema.json", "(\"notified\": \\{[^}]*\"maxItems\": )64", "$18");
        String told = new Comparison(NOW, changed).breaking().get(0).place();
        int line = Integer.parseInt(told.substring(told.indexOf(':') + 1));
        assertEquals(
                "\"maxItems\": 8,",
                Files.readAllLines(changed.resolve("types/incident-report.schema.json"))
                        .get(line - 1)
                        .strip());
    }
}
