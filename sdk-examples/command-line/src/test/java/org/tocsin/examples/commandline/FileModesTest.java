package org.tocsin.examples.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may read the files that are written. */
@DisabledOnOs(OS.WINDOWS)
final class FileModesTest {

    private static final String OWNER = "rw-------";
    private static final String REPORT = Run.sample("incident-report-early");

    @TempDir
    private Path folder;

    private Path convert(String label, String... more) {
        Path out = folder.resolve("out.json");
        Path file = Run.write(folder, "in.json", REPORT.replace("\"amber\"", "\"" + label + "\""));
        Run run = more.length == 0
                ? Run.of("convert", "--from", "tocsin", "--to", "stix-2.1", "-o", out, file)
                : Run.of("convert", "--from", "tocsin", "--to", "stix-2.1", "-o", out, more[0], more[1], file);
        assertEquals(0, run.exit(), run.err());
        return out;
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @ParameterizedTest
    @CsvSource({"clear, false", "green, false", "amber, true", "amber+strict, true"})
    void aNewFileAboveGreenIsForItsOwnerOnly(String label, boolean ownerOnly) throws IOException {
        Path usual = Files.createFile(folder.resolve("usual"));
        assertEquals(ownerOnly ? OWNER : mode(usual), mode(convert(label)));
    }

    @Test
    void oneLineAboveGreenIsEnough() throws IOException {
        Path out = folder.resolve("out.jsonl");
        String feed = REPORT.replace("\"amber\"", "\"clear\"") + "\n" + REPORT + "\n";
        assertEquals(
                0,
                Run.with(feed, "convert", "--lines", "--from", "tocsin", "--to", "tocsin", "-o", out, "-")
                        .exit());
        assertEquals(OWNER, mode(out));
    }

    @ParameterizedTest
    @CsvSource({"rw-------, clear", "rw-r-----, amber", "rw-r--r--, amber", "rw-rw-rw-, amber"})
    void aFileKeepsTheModeOfTheOneItReplaces(String mode, String label) throws IOException {
        Path out = Files.createFile(folder.resolve("out.json"));
        Files.setPosixFilePermissions(out, PosixFilePermissions.fromString(mode));
        assertEquals(mode, mode(convert(label)));
    }

    @Test
    void lossesAreForTheirOwnerOnlyWhateverTheLabel() throws IOException {
        Path losses = folder.resolve("losses.jsonl");
        convert("clear", "--losses", losses.toString());
        assertEquals(OWNER, mode(losses));
    }
}
