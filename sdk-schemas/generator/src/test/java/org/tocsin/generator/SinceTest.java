package org.tocsin.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What says since when it is says so truly, in a first version and in a minor one after it. */
final class SinceTest {

    @TempDir
    private Path copy = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        SourceCopy.in(copy);
    }

    private void change(String file, String was, String is) throws IOException {
        Path changed = SourceCopy.file(copy, file);
        String before = Files.readString(changed);
        String after = before.replaceFirst(Pattern.quote(was), Matcher.quoteReplacement(is));
        assertNotEquals(before, after, was);
        Files.writeString(changed, after);
    }

    private String refusal() {
        return assertThrows(IllegalStateException.class, () -> new Generator(copy).generate())
                .getMessage();
    }

    private String generated(String file) throws IOException {
        SortedMap<Path, String> files = new Generator(copy).generate();
        return files.get(copy.resolve(file));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            codes/sector.json | "since": "1.0" | "since": "9.9" | codes/sector.json /since: 9.9 is no version of the format; there is [1.0]
            codes/sector.json | "since": "1.0" | "since": "1"   | codes/sector.json /since: 1 is no version
            codes/sector.json | "since": "1.0" | "since": 1     | codes/sector.json /since: 1 is no version
            codes/sector.json | "code": "space", | "code": "space", "since": "1.1", | codes/sector.json /codes/18/since: 1.1 is no version
            rules.json | "since": "1.0" | "since": "1.1" | rules.json /rules/0/since: 1.1 is no version
            members.json | "traits": {  | "since": {"1.1": ["advisory.summary"]}, "traits": { | members.json /since/1.1: 1.1 is no version
            time-zones.json | "format": "1.0" | "format": "1.1" | time-zones.json /format: 1.1 should be 1.0
            types/advisory.schema.json | format/1.0/ | format/1.1/ | types/advisory.schema.json /$id: https://tocsin.org/format/1.1/types/advisory.schema.json should be
            """)
    void inTheFirstVersionNothingIsNewer(String file, String was, String is, String reason) throws IOException {
        change(file, was, is);
        String refusal = refusal();
        assertTrue(refusal.startsWith(reason), refusal);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            members.json | "traits": {  | "since": {"1.1": ["advisory.summary"]}, "traits": { | members.json /since/1.1: advisory.summary is required; a minor version only adds optional members
            members.json | "traits": {  | "since": {"1.1": ["advisory.sumary"]}, "traits": {  | members.json /since/1.1/0: there is no object or member advisory.sumary
            codes/realm.json | "code": "test", | "code": "test", "since": "1.1", | codes/realm.json /codes/2/since: a closed list gets no code in a minor version
            rules.json | "since": "1.0" | "since": "1.1" | rules.json /rules/0: TOC-ATT-001 came with 1.1, so what it finds in older types and members is a warning
            """)
    void aMinorVersionOnlyAddsWhatReadersOfTheFirstCanDoWithout(String file, String was, String is, String reason)
            throws IOException {
        SourceCopy.next(copy);
        change(file, was, is);
        String refusal = refusal();
        assertTrue(refusal.startsWith(reason), refusal);
    }

    @Test
    void noCodeIsOlderThanItsList() throws IOException {
        SourceCopy.next(copy);
        change("codes/sector.json", "\"since\": \"1.0\"", "\"since\": \"1.1\"");
        change("codes/sector.json", "\"code\": \"space\",", "\"code\": \"space\", \"since\": \"1.0\",");
        assertEquals("codes/sector.json /codes/18/since: the list itself appeared in 1.1", refusal());
    }

    @Test
    void aVersionIsReleasedBeforeTheNextIsBegun() throws IOException {
        String next = SourceCopy.next(copy);
        Files.delete(copy.resolve("sdk-schemas/src/test/resources/org/tocsin/schemas/released/1.0.sha256"));
        assertEquals("1.0 is not released, so " + next + " can't be begun: change 1.0", refusal());
    }

    @Test
    void aReleasedVersionIsNotWritten() throws IOException {
        Path folder = SourceCopy.file(copy, "");
        assertTrue(new Generator(copy).generate().keySet().stream().anyMatch(file -> file.startsWith(folder)));
        SourceCopy.next(copy);
        assertTrue(new Generator(copy).generate().keySet().stream().noneMatch(file -> file.startsWith(folder)));
    }

    @Test
    void itIsToldInTheTablesAndInJava() throws IOException {
        SourceCopy.next(copy);
        change("codes/sector.json", "\"code\": \"space\",", "\"code\": \"space\", \"since\": \"1.1\",");
        change("members.json", "\"traits\": {", "\"since\": {\"1.1\": [\"advisory.nextUpdateBy\"]}, \"traits\": {");
        String codes = generated("spec/src/docs/asciidoc/generated/codes/sector.adoc");
        assertTrue(codes.lines().anyMatch(line -> line.contains("`+space+`") && line.contains("|1.1 |")), codes);
        String members = generated("spec/src/docs/asciidoc/generated/types/advisory.adoc");
        assertTrue(members.contains("|0..1 |1.1 |"), members);
        String index = generated("sdk-schemas/src/main/resources/org/tocsin/schemas/1.1/member-index.json");
        assertTrue(index.lines()
                .anyMatch(line -> line.contains("\"advisory.nextUpdateBy\"") && line.contains("\"since\": \"1.1\"")));
        String java = "sdk-core/src/generated/java/org/tocsin/";
        assertTrue(generated(java + "message/NewestVersion.java").contains("return \"1.1\";"));
        String additions = generated(java + "internal/member/Additions.java");
        assertTrue(additions.contains("Map.entry(\"advisory.nextUpdateBy\", 1)"), additions);
        assertTrue(additions.contains("Map.entry(Sector.SPACE, new OfList(\"sector\", 1))"), additions);
        assertTrue(generated(java + "internal/codec/AdvisoryCodec.java")
                .contains("in.look().version().added(nextUpdateBy, 1);"));
    }
}
