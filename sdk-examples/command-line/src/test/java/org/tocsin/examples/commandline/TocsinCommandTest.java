package org.tocsin.examples.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TocsinCommandTest {

    @ParameterizedTest
    @ValueSource(strings = {"validate", "convert", "explain", "new", "schema", "codes"})
    void everyCommandHasAHelpThatFitsTheTerminal(String command) {
        Run run = Run.of(command, "--help");
        assertEquals(0, run.exit());
        assertTrue(run.out().startsWith("Usage: tocsin " + command + " "), run.out());
        assertTrue(run.out().lines().allMatch(line -> line.length() <= 100), run.out());
        assertEquals(run.out(), Run.of("help", command).out());
        assertTrue(Run.of("--help").out().contains("\n  " + command + " "));
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
