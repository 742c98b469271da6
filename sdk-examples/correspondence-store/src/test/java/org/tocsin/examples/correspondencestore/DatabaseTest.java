package org.tocsin.examples.correspondencestore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tocsin.Tocsin;

/** What a killed process can't show: who waits for whom and for the disk, and that no question reads a whole table. */
final class DatabaseTest {

    @TempDir
    private Path folder;

    private static String first(Connection connection, String sql, String column) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.getString(column);
        }
    }

    private Database open() {
        return Database.open(file(), Tocsin.standard());
    }

    private Path file() {
        return folder.resolve("correspondence.db");
    }

    @Test
    void allWhoOpenANewFileAtOnceGetIt() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (var opened : threads.invokeAll(Collections.nCopies(16, (Callable<Database>) this::open))) {
                opened.get().close();
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void openingWaitsForThoseWhoLookAtAFileThatHasNoLogYet() throws Exception {
        open().close();
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = other.createStatement()) {
            statement.execute("PRAGMA journal_mode = DELETE");
            statement.execute("BEGIN");
            statement.executeQuery("SELECT count(*) FROM message").close();
            Future<Database> opened = thread.submit(this::open);
            assertThrows(TimeoutException.class, () -> opened.get(200, TimeUnit.MILLISECONDS));
            statement.execute("COMMIT");
            opened.get().close();
        } finally {
            thread.shutdown();
        }
    }

    @ParameterizedTest
    @CsvSource({"journal_mode, wal", "synchronous, 2", "fullfsync, 1", "checkpoint_fullfsync, 1", "foreign_keys, 1"})
    void aCommitWaitsForTheDisk(String setting, String value) {
        try (Database database = open()) {
            assertEquals(value, database.read(connection -> first(connection, "PRAGMA " + setting, setting)), setting);
        }
    }

    static List<String> questions() {
        return List.of(
                Question.REVISIONS,
                Question.NAMED,
                Question.ABOUT,
                Question.ONE_ROW,
                Unsettled.ROWS,
                TouchedQuestions.UNDER,
                TouchedQuestions.OF_SURVEY,
                Settling.SINCE);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyQuestionIsAnsweredByAnIndex(String query) {
        try (Database database = open()) {
            String plan = "EXPLAIN QUERY PLAN " + query.replace("?", "'1'");
            database.read(connection -> {
                try (Statement statement = connection.createStatement();
                        ResultSet steps = statement.executeQuery(plan)) {
                    while (steps.next()) {
                        String step = steps.getString("detail");
                        assertFalse(step.startsWith("SCAN") || step.contains("TEMP B-TREE"), step);
                    }
                }
                return true;
            });
        }
    }
}
