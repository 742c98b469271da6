package org.tocsin.examples.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program takes what its usage says and nothing else. */
final class MainTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tabel",
                "table --fast",
                "growth --output xml",
                "start --output",
                "table quick",
                "jmh -nothing"
            })
    void whatTheUsageDoesNotSayIsRefused(String line) throws Exception {
        PrintStream before = System.err;
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
        try {
            assertEquals(2, Main.run(line.isEmpty() ? List.of() : Arrays.asList(line.split(" "))));
        } finally {
            System.setErr(before);
        }
        String said = errors.toString(StandardCharsets.UTF_8);
        assertTrue(said.contains("usage: benchmarks.jar table"), said);
    }

    @Test
    void optionsAreThoseOfTheUsage() {
        assertEquals(new Options(false, false), Options.of(List.of()));
        assertEquals(new Options(true, true), Options.of(List.of("--quick", "--output", "json")));
        assertEquals(new Options(false, false), Options.of(List.of("--output", "text")));
        assertThrows(IllegalArgumentException.class, () -> Options.of(List.of("--fast")));
    }
}
