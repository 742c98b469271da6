package org.tocsin.examples.correspondencestore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.examples.console.SafeText;
import picocli.CommandLine;

/** The program, run as from a shell over valid messages of the conformance suite. */
final class CorrespondenceCommandTest {

    private static final Path SAMPLES =
            Path.of("../../spec/conformance/valid").toAbsolutePath().normalize();
    private static final Path REPORT = SAMPLES.resolve("incident-report-early.json");
    private static final Path ANSWER = SAMPLES.resolve("acknowledgement.json");
    private static final String THREAD = "6f1f3a52-7c0e-4a8e-9b0b-0d5f0c9e7a11";

    @TempDir
    private Path folder;

    private Path database;

    @BeforeEach
    void place() {
        database = folder.resolve("correspondence.db");
    }

    private Run keep(Path... files) {
        return Run.of(Stream.concat(Stream.of("keep", "-d", database), Stream.of(files))
                .toArray());
    }

    private Run thread(String realm) {
        return Run.of("thread", "-d", database, "--realm", realm, THREAD);
    }

    @Test
    void keptMessagesOfAThreadArePrintedOneALine() throws IOException {
        assertEquals(new Run(0, REPORT + ": kept\n" + ANSWER + ": kept\n", ""), keep(REPORT, ANSWER));
        Run thread = thread("actual");
        assertEquals(0, thread.exit());
        assertEquals(2, thread.out().lines().count());
        assertEquals(
                Files.readString(REPORT).replaceAll("\\s", ""),
                thread.out().lines().findFirst().orElseThrow().replaceAll("\\s", ""));
    }

    @Test
    void nothingOfARealmThatWasNotNamedIsPrinted() {
        keep(REPORT);
        assertEquals(new Run(1, "", ""), thread("exercise,test"));
        assertEquals(0, thread("exercise,actual").exit());
    }

    @Test
    void whatIsThereAlreadyIsToldApartFromWhatContradictsIt() throws IOException {
        Path other = Files.writeString(
                folder.resolve("other.json"), Files.readString(REPORT).replace("two hospitals", "three hospitals"));
        Path broken = Files.writeString(folder.resolve("broken.json"), "{}");
        keep(REPORT);
        assertEquals(new Run(0, REPORT + ": was kept before\n", ""), keep(REPORT));
        Run run = keep(other, broken, REPORT);
        assertEquals(1, run.exit());
        assertTrue(run.out().contains(other + ": kept, beside another message"), run.out());
        assertTrue(run.out().contains(broken + ": not kept, for it is not valid"), run.out());
        assertTrue(run.out().endsWith(REPORT + ": was kept before\n"), run.out());
    }

    @Test
    void aFileThatCanNotBeReadIsNamedAndTheOthersAreKept() {
        Run run = keep(folder.resolve("missing.json"), REPORT);
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("missing.json"), run.err());
        assertEquals(REPORT + ": kept\n", run.out());
    }

    @Test
    void aDatabaseThatIsNoneIsSaidInOneLine() throws IOException {
        Files.writeString(database, "no database");
        Run run = keep(REPORT);
        assertEquals(2, run.exit());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    private Run verify(Object... more) {
        return Run.of(Stream.concat(Stream.of("verify", "-d", database), Stream.of(more))
                .toArray());
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void aSoundDatabaseIsSaidToBe() {
        keep(REPORT, ANSWER);
        assertEquals(new Run(0, database + ": 2 messages, and everything is as it was written\n", ""), verify());
        assertEquals(
                new Run(0, "{\"database\":\"" + database + "\",\"sound\":true,\"messages\":2,\"damages\":[]}\n", ""),
                verify("--output", "json"));
    }

    @Test
    void aDamagedMessageIsNamedAndTheOthersAreSaved() throws SQLException {
        keep(REPORT, ANSWER);
        execute("UPDATE message SET json = CAST(json || ' ' AS BLOB) WHERE kept = 1");
        String place = "message 1 (identifier " + THREAD + ", revision 1, of party XA, realm actual)";
        Run found = verify();
        assertEquals(1, found.exit());
        assertTrue(found.out().startsWith(database + ": " + place + ": its text is damaged\n"), found.out());
        assertEquals(2, found.out().lines().count(), found.out());
        assertTrue(verify("--output", "json")
                .out()
                .endsWith("\"sound\":false,\"messages\":2,\"damages\":[{\"row\":1,\"party\":\"XA\",\"realm\":"
                        + "\"actual\",\"id\":\"" + THREAD
                        + "\",\"revision\":1,\"what\":\"its text is damaged\"}]}\n"));
        Path other = folder.resolve("other.db");
        assertEquals(
                new Run(
                        1,
                        database + ": 1 messages are kept, 1 are left\n",
                        database + ": left: " + place + ": its text is damaged\n"),
                Run.of("salvage", "-d", other, database));
        assertEquals(0, Run.of("verify", "-d", other).exit());
    }

    @Test
    void damageThatACommandMeetsIsSaidInOneLine() throws SQLException {
        keep(REPORT, ANSWER);
        execute("UPDATE message SET json = CAST(json || ' ' AS BLOB) WHERE kept = 1");
        String said = "correspondence: a kept message can't be read: message 1 (identifier " + THREAD
                + ", revision 1, of party XA, realm actual): its text is damaged\n";
        assertEquals(new Run(2, "", said), keep(REPORT));
        assertEquals(new Run(2, "", said), thread("actual"));
        execute("DELETE FROM message WHERE kept = 2");
        for (Run run : new Run[] {keep(ANSWER), thread("actual")}) {
            assertEquals(2, run.exit());
            assertEquals("", run.out());
            assertEquals(1, run.err().lines().count(), run.err());
            assertTrue(run.err().startsWith("correspondence: " + database + " is damaged: "), run.err());
        }
        assertEquals(1, verify().exit());
    }

    @Test
    void whatIsNotThereIsNotVerified() {
        assertEquals(new Run(2, "", "correspondence: " + database + " is no file\n"), verify());
        assertFalse(Files.exists(database));
        assertEquals(
                2, Run.of("salvage", "-d", folder.resolve("other.db"), database).exit());
    }

    @Test
    void wrongUsageIsSaidInTwoLines() {
        for (Run run : new Run[] {
            Run.of(),
            Run.of("keep", REPORT),
            Run.of("thread", "-d", database, THREAD),
            thread("real"),
            Run.of("thread", "-d", database, "--realm", "actual", "no-identifier")
        }) {
            assertEquals(2, run.exit());
            assertEquals(2, run.err().lines().count(), run.err());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"keep", "thread", "verify", "salvage"})
    void everyCommandHasAHelpThatFitsTheTerminal(String command) {
        Run run = Run.of(command, "--help");
        assertEquals(0, run.exit());
        assertTrue(run.out().startsWith("Usage: correspondence " + command + " "), run.out());
        assertTrue(run.out().lines().allMatch(line -> line.length() <= 100), run.out());
        assertTrue(Run.of("--help").out().contains("\n  " + command + " "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"keep -d DB FILE", "thread -d DB --realm actual " + THREAD, "--help", "keep --help", "help"})
    @EnabledOnOs(OS.LINUX)
    void whatCannotBePrintedIsSaid(String arguments) throws IOException {
        keep(REPORT);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Dorg.sqlite.tmpdir=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                CorrespondenceCommand.class.getName()));
        Stream.of(arguments.split(" "))
                .map(word -> word.equals("DB") ? database.toString() : word.equals("FILE") ? REPORT.toString() : word)
                .forEach(command::add);
        Process process = new ProcessBuilder(command)
                .redirectOutput(new File("/dev/full"))
                .start();
        String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals("correspondence: can't write standard output: No space left on device\n", errors);
        assertEquals(2, process.onExit().join().exitValue());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobodyElseReadsWhatIsKept() throws IOException {
        try (DatabaseCorrespondence correspondence = DatabaseCorrespondence.open(database)) {
            correspondence.keep(Reports.of(Reports.id(1)));
            try (Stream<Path> files = Files.list(folder)) {
                List<Path> made = files.toList();
                assertEquals(4, made.size(), made.toString());
                for (Path file : made) {
                    assertEquals(
                            "rw-------",
                            PosixFilePermissions.toString(Files.getPosixFilePermissions(file)),
                            file.toString());
                }
            }
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatIsNoFileIsNoDatabase() throws Exception {
        new ProcessBuilder("mkfifo", database.toString()).start().waitFor();
        Run pipe = keep(REPORT);
        assertEquals(new Run(2, "", "correspondence: " + database + " is no file\n"), pipe);
        Files.delete(database);
        Files.createSymbolicLink(database, folder.resolve("missing"));
        assertEquals(new Run(2, "", "correspondence: " + database + " is a link that leads nowhere\n"), keep(REPORT));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void foreignTextDoesNotReachTheTerminalRaw() throws IOException {
        Path named = folder.resolve("a\u001b]0;pwn\u0007\u009b\u202e\udb40\udc41.json");
        String hostile = Files.readString(REPORT).replace("two hospitals", "two\u200dhospitals");
        Files.writeString(named, hostile);
        Run run = keep(named, folder.resolve("missing\u202e.json"));
        assertEquals(2, run.exit());
        assertTrue(run.out().endsWith("/a\ufffd]0;pwn\ufffd\ufffd\ufffd\ufffd.json: kept\n"), run.out());
        assertTrue(run.err().endsWith("/missing\ufffd.json: there is no such file or folder\n"), run.err());
        String thread = thread("actual").out();
        assertTrue(thread.contains("two\\u200dhospitals"), thread);
        assertEquals(thread, SafeText.escaped(thread));
    }

    @Test
    void everyHelpIsWhole() {
        CommandLine program = CorrespondenceCommand.commandLine();
        assertTrue(program.getSubcommands().size() > 3);
        program.getSubcommands().values().stream()
                .filter(command -> !command.getCommandName().equals("help"))
                .map(CommandLine::getCommandSpec)
                .forEach(command -> {
                    assertTrue(command.usageMessage().description()[0].endsWith("."), command.name());
                    command.options()
                            .forEach(option -> assertTrue(
                                    String.join(" ", option.description()).endsWith("."), option.longestName()));
                });
    }
}
