package org.tocsin.examples.correspondencestore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the program says of a message among those that it has kept. */
final class KeepInContextTest {

    private static final Path SUITE =
            Path.of("../../spec/conformance").toAbsolutePath().normalize();
    private static final Path REPORT = SUITE.resolve("valid/incident-report-early.json");
    private static final Path ANSWER = SUITE.resolve("valid/acknowledgement.json");

    @TempDir
    private Path folder;

    private Run keep(Path file) {
        return Run.of("keep", "-d", folder.resolve("correspondence.db"), file);
    }

    /** Of a case of the conformance suite, what was said before is kept first. */
    private Run keepCase(String rule, String name) throws IOException {
        Path cases = SUITE.resolve("rules").resolve(rule);
        Path before = cases.resolve(name + ".context.json");
        for (JsonNode each : JsonMapper.shared().readTree(before.toFile()).get("correspondence")) {
            assertEquals(0, keep(SUITE.resolve(each.asString())).exit());
        }
        return keep(cases.resolve(name + ".json"));
    }

    @Test
    void whatIsFoundAmongTheMessagesThatAreKeptIsToldAndTheMessageIsKept() throws IOException {
        Run stopped = keepCase("TOC-THR-003", "fail/taken-back-by-another");
        assertEquals(1, stopped.exit());
        assertTrue(stopped.out().contains("in context: error TOC-THR-003 "), stopped.out());
        assertTrue(stopped.out().endsWith(": kept\n"), stopped.out());
    }

    @Test
    void whatStopsNoMessageIsToldAndNoFailure() throws IOException {
        Run warned = keepCase("TOC-THR-008", "fail/answer-opens-a-thread");
        assertEquals(0, warned.exit());
        assertTrue(warned.out().contains("in context: warning TOC-THR-008 "), warned.out());
        assertTrue(warned.out().endsWith(": kept\n"), warned.out());
    }

    @Test
    void whatCanNotBeCheckedInContextIsKept() throws IOException, SQLException {
        keep(REPORT);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("correspondence.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE message SET json = X'7B'");
        }
        Run kept = keep(ANSWER);
        assertEquals(2, kept.exit());
        assertTrue(kept.err().contains("was not checked in context: a kept message can't be read"), kept.err());
        assertEquals(ANSWER + ": kept\n", kept.out());
    }
}
