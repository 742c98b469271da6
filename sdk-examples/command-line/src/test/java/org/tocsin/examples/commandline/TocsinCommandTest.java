package org.tocsin.examples.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

final class TocsinCommandTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate",
                "convert",
                "formats",
                "refang",
                "indicators",
                "documents",
                "classify",
                "explain",
                "new",
                "schema",
                "codes",
                "conformance"
            })
    void everyCommandHasAHelpThatFitsTheTerminal(String command) {
        Run run = Run.of(command, "--help");
        assertEquals(0, run.exit());
        assertTrue(run.out().startsWith("Usage: tocsin " + command + " "), run.out());
        assertTrue(run.out().lines().allMatch(line -> line.length() <= 100), run.out());
        assertEquals(run.out(), Run.of("help", command).out());
        assertTrue(Run.of("--help").out().contains("\n  " + command + " "));
    }

    /** In the list of commands only the first line of a description is shown. */
    @Test
    void everyHelpIsWhole() {
        CommandLine program = TocsinCommand.commandLine(InputStream.nullInputStream());
        assertWhole(program.getCommandSpec());
        program.getSubcommands().values().stream()
                .filter(command -> !command.getCommandName().equals("help"))
                .flatMap(command -> Stream.concat(Stream.of(command), command.getSubcommands().values().stream()))
                .map(CommandLine::getCommandSpec)
                .forEach(TocsinCommandTest::assertWhole);
    }

    private static void assertWhole(CommandSpec command) {
        assertTrue(
                Stream.of(command.usageMessage().footer()).allMatch(line -> line.length() <= 100),
                () -> command.name() + " has a line that is broken anew");
        assertSentence(command.name(), command.usageMessage().description()[0]);
        assertSentence(command.name(), String.join(" ", command.usageMessage().description()));
        Stream.concat(command.options().stream(), command.positionalParameters().stream())
                .forEach(argument -> assertSentence(
                        command.name() + " " + argument.paramLabel(), String.join(" ", argument.description())));
    }

    private static void assertSentence(String what, String text) {
        assertTrue(text.strip().endsWith("."), what + ": " + text);
    }

    @Test
    void theVersionNamesTheFormat() {
        Run run = Run.of("--version");
        assertEquals(0, run.exit());
        assertTrue(run.out().matches("tocsin .+ \\(format 1\\.0, Java .+\\)\\R"), run.out());
    }

    @Test
    void aMistypedCommandIsGuessed() {
        Run run = Run.of("vaildate");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("tocsin validate"), run.err());
    }

    @Test
    void noCommandIsWrongUsage() {
        Run run = Run.of();
        assertEquals(2, run.exit());
        assertTrue(run.err().endsWith("Try: tocsin --help\n"), run.err());
    }
}
