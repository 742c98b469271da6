package org.tocsin.examples.commandline.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A suite is read from a folder, a zip or the jar, and nothing in it is trusted. */
final class SuiteTest {

    private static final String MANIFEST = "{\"format\":\"1.0\",\"cases\":[%s]}";

    @TempDir
    private Path folder;

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private Suite read() throws IOException {
        try (SuiteFiles files = SuiteFiles.at(folder)) {
            Suite suite = Suite.of(files);
            suite.cases().forEach(shown -> shown.content().get());
            return suite;
        }
    }

    private String refusal() {
        return assertThrows(UnexpectedContent.class, this::read).getMessage();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ | manifest.json: it is not JSON: ",
                "[] | manifest.json: this should be an object",
                "{} | manifest.json: \"cases\" is missing",
                "{\"cases\":7} | manifest.json at /cases: this should be an array",
                "{\"format\":1,\"cases\":[]} | manifest.json at /format: this should be a string",
                "{\"format\":\"1.0\",\"format\":\"1.1\",\"cases\":[]} | manifest.json: it is not JSON: Duplicate",
                "{\"format\":\"1.0\",\"cases\":[{\"file\":\"a.json\"}]} | manifest.json at /cases/0: \"valid\" is missing",
                "{\"format\":\"1.0\",\"cases\":[{\"file\":\"a.json\",\"valid\":0}]} | manifest.json at /cases/0/valid: this should be",
                "{\"format\":\"1.0\",\"cases\":[],\"shape\":[\"none.json\"]} | manifest.json at /shape/0: can't read none.json: there is no",
                "{\"format\":\"1.0\",\"cases\":[],\"lists\":[{\"file\":\"a.json\",\"valid\":true}]} | manifest.json at /lists/0: \"found\" is missing"
            })
    void aBrokenManifestIsToldWithItsPlace(String manifest, String sentence) throws IOException {
        write("manifest.json", manifest);
        String told = refusal();
        assertTrue(told.startsWith(sentence), told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.json",
                "/etc/passwd",
                "a/../../secret.json",
                "",
                ".",
                "a//b.json",
                "C:\\\\a.json",
                "a\\u0000b"
            })
    void noFileOutsideIsRead(String name) throws IOException {
        write("suite/manifest.json", MANIFEST.formatted("{\"file\":\"" + name + "\",\"valid\":true}"));
        write("secret.json", "{}");
        folder = folder.resolve("suite");
        String told = refusal();
        assertTrue(told.startsWith("manifest.json at /cases/0/file: this is no name of a file within"), told);
    }

    @Test
    void noLinkLeadsOut() throws IOException {
        write("suite/manifest.json", MANIFEST.formatted("{\"file\":\"a.json\",\"valid\":true}"));
        write("secret.json", "{}");
        Files.createSymbolicLink(folder.resolve("suite/a.json"), folder.resolve("secret.json"));
        folder = folder.resolve("suite");
        assertTrue(refusal().contains("can't read a.json: it is a link that leads out of the suite"), refusal());
    }

    @Test
    void aFileHasASize() throws IOException {
        write("manifest.json", MANIFEST.formatted("{\"file\":\"a.json\",\"valid\":true}"));
        Files.write(folder.resolve("a.json"), new byte[SuiteFiles.MOST_BYTES + 1]);
        assertEquals("manifest.json at /cases/0/file: can't read a.json: it has more than 16 MiB", refusal());
    }

    @Test
    void aFileOfExpectationsIsNamedWhereItIsBroken() throws IOException {
        write("manifest.json", MANIFEST.formatted("{\"file\":\"a.json\",\"valid\":true,\"expected\":\"b.json\"}"));
        write("a.json", "{}");
        write("b.json", "[{\"code\":\"X\",\"severity\":\"bad\",\"pointer\":\"\"}]");
        assertEquals("b.json at /0/severity: this should be one of error, warning", refusal());
    }

    @Test
    void aZipIsReadWithoutUnpacking() throws IOException {
        Path zip = folder.resolve("kit.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : Map.of(
                            "tocsin-kit-1/conformance/manifest.json",
                            MANIFEST.formatted("{\"file\":\"valid/a.json\",\"valid\":true}"),
                            "tocsin-kit-1/conformance/valid/a.json",
                            "{\"a\":1}")
                    .entrySet()) {
                entries.putNextEntry(new ZipEntry(file.getKey()));
                entries.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        try (SuiteFiles files = SuiteFiles.at(zip)) {
            SuiteCase only = Suite.of(files).cases().get(0);
            assertEquals("valid", only.group());
            assertEquals(
                    "{\"a\":1}",
                    new String(only.content().get().question().message().orElseThrow(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void whatIsNoSuiteIsSaid() throws IOException {
        write("no.zip", "no zip");
        assertThrows(IOException.class, () -> SuiteFiles.at(folder));
        assertThrows(IOException.class, () -> SuiteFiles.at(folder.resolve("no.zip")));
        assertThrows(IOException.class, () -> SuiteFiles.at(folder.resolve("nothing")));
    }

    @Test
    void shapeCasesHaveASizeTogether() throws IOException {
        String list = String.join(",", Collections.nCopies(5, "\"a.json\""));
        write("manifest.json", "{\"format\":\"1.0\",\"cases\":[],\"shape\":[" + list + "]}");
        write("a.json", "{\"cases\":[]}" + " ".repeat(15 << 20));
        assertEquals("manifest.json at /shape: these files have more than 64 MiB together", refusal());
    }

    @Test
    void theJarHasTheSuite() throws IOException {
        try (SuiteFiles files = SuiteFiles.bundled()) {
            assertTrue(Suite.of(files).cases().size() > 1000);
        }
    }

    @Test
    void whatIsNoQuestionIsCounted() throws IOException {
        write("manifest.json", "{\"format\":\"1.0\",\"cases\":[],\"digests\":[1,2],\"notShownByFile\":{\"a\":\"b\"}}");
        assertEquals(Map.of("digests", 2), read().notRun());
    }

    @Test
    void aShapeCaseIsASampleWithChanges() throws IOException {
        write("manifest.json", "{\"format\":\"1.0\",\"cases\":[],\"shape\":[\"shape/a.json\"]}");
        write("valid/a.json", "{\"a\":[1,2.50],\"b\":{\"c\":\"d\"}}");
        write("shape/a.json", """
                {"schema": "types/a.schema.json", "cases": [
                  {"name": "long", "says": "The text is long.", "base": "valid/a.json", "valid": false,
                   "patch": [{"op": "replace", "path": "/b/c", "repeat": {"text": "é", "times": 3}},
                             {"op": "remove", "path": "/a/0"}],
                   "found": [{"code": "TOC-SHP-007", "severity": "error", "pointer": "/b/c"}]},
                  {"name": "many", "says": "There are many.", "base": "valid/a.json", "valid": true,
                   "patch": [{"op": "add", "path": "/a/-", "value": null},
                             {"op": "add", "path": "/a/0", "repeat": {"item": {"x": 1}, "times": 2}},
                             {"op": "replace", "path": "/a/0/1/x", "value": 2},
                             {"op": "add", "path": "/b/e~1f", "repeat": {"member": "m{n}", "value": true, "times": 2}}]},
                  {"name": "whole", "says": "It is a text.", "base": "valid/a.json", "valid": false,
                   "patch": [{"op": "replace", "path": "", "value": "text"}]}]}""");
        List<SuiteCase> cases = read().cases();
        assertEquals("shape/a.json#long", cases.get(0).name());
        assertEquals("The text is long.", cases.get(0).says().orElseThrow());
        assertEquals(
                1,
                cases.get(0).content().get().expected().problems().orElseThrow().size());
        assertTrue(cases.get(1).content().get().expected().problems().isEmpty());
        assertEquals(
                List.of(
                        "{\"a\":[2.50],\"b\":{\"c\":\"ééé\"}}",
                        "{\"a\":[[{\"x\":1},{\"x\":2}],1,2.50,null],\"b\":{\"c\":\"d\",\"e/f\":{\"m1\":true,\"m2\":true}}}",
                        "\"text\""),
                cases.stream()
                        .map(each -> new String(
                                each.content().get().question().message().orElseThrow(), StandardCharsets.UTF_8))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"op\":\"move\",\"path\":\"/a\"} | /op: this should be one of add, replace, remove",
                "{\"op\":\"remove\",\"path\":\"/b\"} | /path: the message has no such place",
                "{\"op\":\"remove\",\"path\":\"\"} | /path: this should be a JSON Pointer",
                "{\"op\":\"replace\",\"path\":\"/a/1\",\"value\":1} | /path: the message has no such place",
                "{\"op\":\"add\",\"path\":\"/a/2\",\"value\":1} | /path: the array has no such place",
                "{\"op\":\"add\",\"path\":\"/a/x\",\"value\":1} | /path: \"x\" is no number of an element",
                "{\"op\":\"add\",\"path\":\"/a/0/b\",\"value\":1} | /path: its parent is neither an object nor an array",
                "{\"op\":\"add\",\"path\":\"/b\"} | : \"value\" is missing",
                "{\"op\":\"add\",\"path\":\"/b\",\"repeat\":{\"text\":\"ab\",\"times\":9000000}} | /repeat/times: this should be from 0",
                "{\"op\":\"add\",\"path\":\"/b\",\"repeat\":{\"text\":\"0123456789abcdef0123\",\"times\":1000000}} | /repeat: this gives more",
                "{\"op\":\"add\",\"path\":\"/b\",\"repeat\":{\"times\":3}} | /repeat: \"member\" is missing"
            })
    void aPatchThatDoesNotFitIsTold(String operation, String sentence) {
        JsonPlace patch = JsonPlace.of("p", ("[" + operation + "]").getBytes(StandardCharsets.UTF_8));
        JsonPlace message = JsonPlace.of("m", "{\"a\":[1]}".getBytes(StandardCharsets.UTF_8));
        String told = assertThrows(UnexpectedContent.class, () -> Patch.apply(patch, message.node()))
                .getMessage();
        assertTrue(told.startsWith("p at /0" + sentence), told);
    }

    @Test
    void wordsOfACommandAreThoseInQuotes() {
        assertEquals(List.of("a b", "c\"d", "", "C:\\e"), CommandWords.of("  \"a b\" 'c\"d' ''  C:\\e "));
        assertThrows(IllegalArgumentException.class, () -> CommandWords.of("a 'b"));
    }
}
