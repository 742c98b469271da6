package org.tocsin.examples.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command that writes defanged values plainly. */
final class RefangCommandTest {

    @TempDir
    private Path folder;

    private static String plain() throws IOException {
        return Files.readString(Run.samplePath("mitigation-request"));
    }

    private static String defanged() throws IOException {
        return plain().replace("\"c2.worm.example\"", "\"c2[.]worm[.]example\"");
    }

    private static String unclear() throws IOException {
        return plain().replace("worm.example/stage2.bin", "worm.example/stage2[.]bin");
    }

    @Test
    void aMessageIsWrittenWithItsValuesPlainAndEachChangeIsNamed() throws IOException {
        Path file = Run.write(folder, "draft.json", defanged());
        Run run = Run.of("refang", file);
        assertEquals(0, run.exit(), run.err());
        assertEquals(plain(), run.out());
        assertTrue(
                run.err()
                        .contains(file + ":1: /body/targets/0/value: c2[.]worm[.]example -> c2.worm.example"
                                + " (undone: [.] [.])"),
                run.err());
        assertTrue(run.err().endsWith("1 value written plainly" + System.lineSeparator()), run.err());
        assertEquals(1, Run.of("validate", file).exit());
        assertEquals(0, Run.with(run.out(), "validate", "-").exit());
    }

    @Test
    void changesAreAlsoWrittenAsJson() throws IOException {
        Path file = Run.write(folder, "draft.json", defanged());
        Path changes = folder.resolve("changes.jsonl");
        Path out = folder.resolve("report.json");
        Run run = Run.of("refang", "--changes", changes, "-o", out, "--lang", "fr", file);
        assertEquals(0, run.exit(), run.err());
        assertEquals("", run.out());
        assertEquals(plain(), Files.readString(out));
        assertTrue(run.err().contains("1 valeur écrite en clair"), run.err());
        JsonNode change = new JsonMapper().readTree(Files.readString(changes));
        assertEquals("/body/targets/0/value", change.path("pointer").asString());
        assertEquals("c2.worm.example", change.path("after").asString());
        assertTrue(change.path("changed").asBoolean());
    }

    @Test
    void whereItIsNotClearWhatIsMeantNothingIsWritten() throws IOException {
        Path file = Run.write(folder, "draft.json", unclear());
        Path out = folder.resolve("report.json");
        Run run = Run.of("refang", "-o", out, file);
        assertEquals(1, run.exit());
        assertFalse(Files.exists(out));
        assertTrue(
                run.err().contains("/body/targets/1/value: http://files.worm.example/stage2[.]bin was left"),
                run.err());
        assertTrue(run.err().contains("no value written plainly, 1 message not written"), run.err());
    }

    @Test
    void ofManyLinesThoseThatAreClearAreWritten() throws IOException {
        JsonMapper mapper = new JsonMapper();
        String lines = mapper.readTree(defanged()) + "\n" + mapper.readTree(unclear()) + "\n{\n"
                + mapper.readTree(plain()) + "\n";
        Run run = Run.with(lines, "refang", "--lines", "-");
        String line = mapper.readTree(plain()).toString();
        assertEquals(1, run.exit());
        assertEquals(line + System.lineSeparator() + line + System.lineSeparator(), run.out());
        assertTrue(run.err().contains("-:3: TOC-SYN-"), run.err());
        assertTrue(run.err().contains("1 value written plainly, 2 messages not written"), run.err());
    }

    @Test
    void aFileIsNotWrittenOverItself() throws IOException {
        Path file = Run.write(folder, "draft.json", defanged());
        Run run = Run.of("refang", "-o", file, file);
        assertEquals(2, run.exit());
        assertEquals(defanged(), Files.readString(file));
    }
}
