package org.tocsin.examples.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program, run as from a shell. */
final class ScenariosCommandTest {

    @TempDir
    private Path folder;

    /** How a run ended. */
    private record Run(int exit, String out, String err) {

        static Run of(Object... arguments) {
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            int exit = ScenariosCommand.commandLine()
                    .setOut(new PrintWriter(out))
                    .setErr(new PrintWriter(err))
                    .execute(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
            return new Run(exit, out.toString(), err.toString());
        }
    }

    @Test
    void withoutANameAllAreListed() {
        Run run = Run.of();
        assertEquals(0, run.exit());
        assertEquals(Scenarios.ALL.size(), run.out().lines().count());
    }

    @Test
    void anUnknownNameIsToldInOneLine() {
        assertEquals(
                new Run(2, "", "scenarios: there is no scenario no\ufffd\nTry: scenarios --help\n"),
                Run.of("no\u202e"));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void messagesAboveGreenAreForTheirOwnerOnly() throws IOException {
        Scenario scenario = Scenarios.ALL.get(0);
        for (int times = 0; times < 2; times++) {
            assertEquals(0, Run.of("--messages", folder, scenario.name()).exit());
        }
        try (Stream<Path> files = Files.list(folder.resolve(scenario.name()))) {
            List<Path> written = files.toList();
            assertTrue(written.size() > 3, written.toString());
            for (Path file : written) {
                boolean above = !Files.readString(file).matches("(?s).*\"tlp\" *: *\"(clear|green)\".*");
                boolean open = Files.getPosixFilePermissions(file).contains(PosixFilePermission.GROUP_READ);
                assertTrue(!(above && open), file.toString());
            }
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsSaid() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        Run run = Run.of("--messages", file, Scenarios.ALL.get(0).name());
        assertEquals(2, run.exit());
        assertTrue(run.err().startsWith("scenarios: can't write to " + file), run.err());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whatCannotBePrintedIsSaid() throws IOException {
        for (String argument : List.of(Scenarios.ALL.get(0).name(), "--help")) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            ScenariosCommand.class.getName(),
                            argument)
                    .redirectOutput(new File("/dev/full"))
                    .start();
            assertEquals(
                    "scenarios: can't write standard output: No space left on device\n",
                    new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
            assertEquals(2, process.onExit().join().exitValue());
        }
    }
}
