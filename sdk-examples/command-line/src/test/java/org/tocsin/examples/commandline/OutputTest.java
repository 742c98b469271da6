package org.tocsin.examples.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Standard output that is full, or that nobody reads, in every command; and what else may stand for a file. */
@EnabledOnOs(OS.LINUX)
final class OutputTest {

    private static final String REPORT = Run.sample("incident-report-early");
    private static final File FULL = new File("/dev/full");
    private static final long PATIENCE_SECONDS = 60;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new incident-report",
                "validate FILE",
                "validate --lines --output json FILE",
                "validate --lines --thread EMPTY FILE FILE",
                "convert --from tocsin --to stix-2.1 FILE",
                "convert --from tocsin --to tocsin --lines -o /dev/stdout FILE",
                "convert --from tocsin --to tocsin -o /dev/full FILE",
                "codes",
                "codes tlp --output json",
                "explain tlp-002",
                "classify --answers 1,1 --output json",
                "schema",
                "schema message",
                "--help",
                "--version",
                "help convert",
                "convert --help"
            })
    void whatCannotBeWrittenIsSaid(String command) throws IOException {
        Path file = Run.write(folder, "report.json", REPORT);
        Object[] arguments = List.of(command.split(" ")).stream()
                .map(word -> word.equals("FILE") ? file : word.equals("EMPTY") ? folder.resolve("x") : word)
                .toArray();
        Files.createDirectory(folder.resolve("x"));
        Process process = RunningProgram.of(arguments).redirectOutput(FULL).start();
        String errors = RunningProgram.errors(process);
        assertEquals(2, process.onExit().join().exitValue(), errors);
        assertTrue(errors.matches("(?s)(.*\n)?tocsin: can't write .*: [^\n]+\n"), errors);
        assertFalse(errors.contains("converted"), errors);
        assertFalse(errors.contains("\tat "), errors);
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate --output json", "convert --from tocsin --to tocsin"})
    void whoReadsNoMoreEndsAnEndlessFeed(String command) throws Exception {
        for (String threads : List.of("1", "2")) {
            Process process = RunningProgram.of(
                            (Object[]) (command + " --lines --threads " + threads + " -").split(" "))
                    .start();
            Thread endless = new Thread(() -> feed(process));
            endless.start();
            assertEquals('{', process.getInputStream().read());
            process.getInputStream().close();
            assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "it goes on reading");
            assertEquals(141, process.exitValue());
            assertEquals("", RunningProgram.errors(process));
            endless.join();
        }
    }

    /** Until nobody takes it. */
    private static void feed(Process process) {
        byte[] line = (REPORT + "\n").getBytes(StandardCharsets.UTF_8);
        try (OutputStream in = process.getOutputStream()) {
            while (process.isAlive()) {
                in.write(line);
            }
        } catch (IOException ended) {
            // That is what is waited for.
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "/dev/stdout", "/dev/fd/1"})
    void standardOutputHasSeveralNames(String name) throws IOException {
        Path file = Run.write(folder, "report.json", REPORT);
        for (String to : List.of("tocsin", "stix-2.1")) {
            Run run = Run.of("convert", "--from", "tocsin", "--to", to, "-o", name, file);
            assertEquals(Run.of("convert", "--from", "tocsin", "--to", to, file), run);
            assertEquals(0, run.exit());
        }
        Run both = Run.of("convert", "--from", "tocsin", "--to", "stix-2.1", "--losses", name, file);
        assertEquals(2, both.exit());
        assertTrue(both.err().contains("the same file"), both.err());
        Path out = folder.resolve("out.json");
        Run losses = Run.of("convert", "--from", "tocsin", "--to", "stix-2.1", "-o", out, "--losses", name, file);
        assertEquals(0, losses.exit());
        assertEquals("tocsin to stix-2.1", losses.json().get(0).get("step").asString());
    }

    @Test
    void whatStandardOutputHoldsAlreadyStaysThere() throws Exception {
        Path file = Run.write(folder, "report.json", REPORT);
        Path out = Run.write(folder, "out.jsonl", "first\n");
        Process process = RunningProgram.of("convert", "--from", "tocsin", "--to", "tocsin", "-o", "/dev/stdout", file)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(out.toFile()))
                .start();
        assertEquals("1 of 1 record converted\n", RunningProgram.errors(process));
        assertEquals("first\n" + REPORT + "\n", Files.readString(out));
    }

    @Test
    void aPipeIsWrittenTo() throws Exception {
        Path file = Run.write(folder, "report.json", REPORT);
        Path pipe = RunningProgram.pipe(folder.resolve("pipe"));
        Process reader = new ProcessBuilder("cat", pipe.toString()).start();
        Run run = Run.of("convert", "--from", "tocsin", "--to", "tocsin", "-o", pipe, file);
        assertEquals(new Run(0, "", "1 of 1 record converted\n"), run);
        assertEquals(REPORT + "\n", new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    @Test
    void anotherLocaleThanUnicodeHasASentenceForNamesItLacks() throws Exception {
        Run.write(folder, "é.json", REPORT);
        for (String arguments : List.of("validate é.json", "convert --from tocsin --to tocsin -o é.out report.json")) {
            Process process = inC(arguments).start();
            String errors = RunningProgram.errors(process);
            assertEquals(2, process.onExit().join().exitValue(), errors);
            assertTrue(errors.contains("set LC_ALL=C.UTF-8"), errors);
            assertFalse(errors.contains("Malformed"), errors);
        }
    }

    /** Through a shell, since this process may not be able to name the file either. */
    private ProcessBuilder inC(String arguments) throws IOException {
        String command = String.join(" ", RunningProgram.of().command());
        Path script = folder.resolve("run");
        Files.writeString(script, "cd '" + folder + "'; LC_ALL=C " + command + " " + arguments + "\n");
        return new ProcessBuilder("sh", script.toString());
    }
}
