package org.tocsin.examples.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README shows of the command line is what it does. */
final class ReadmeTest {

    private static final Path README = Path.of("../../README.md");

    @TempDir
    private Path folder;

    @Test
    void everyCommandLineCanBeParsed() throws IOException {
        List<String> lines = Files.readAllLines(README).stream()
                .filter(line -> line.startsWith("tocsin "))
                .map(line -> line.replaceFirst("[>#].*", "")
                        .substring("tocsin ".length())
                        .strip())
                .toList();
        assertEquals(10, lines.size());
        for (String line : lines) {
            TocsinCommand.commandLine(InputStream.nullInputStream()).parseArgs(line.split(" +"));
        }
    }

    @Test
    void theProblemIsToldAsShown() throws IOException {
        String message = Run.of("new", "incident-report").out();
        Path file = Run.write(folder, "report.json", message.replace("amber", "purple"));
        String told = Run.of("validate", file).out().replace(file.toString(), "report.json");
        assertTrue(Files.readString(README).contains("```text\n" + told + "```\n"), told);
    }
}
