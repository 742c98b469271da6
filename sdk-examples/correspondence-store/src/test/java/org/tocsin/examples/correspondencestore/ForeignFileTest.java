package org.tocsin.examples.correspondencestore;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.code.Realm;
import org.tocsin.correspondence.Correspondence;
import org.tocsin.correspondence.Topic;
import org.tocsin.message.MessageId;

/** Files that are not a correspondence of this version, or a damaged one. */
final class ForeignFileTest {

    private Path file;

    @BeforeEach
    void place(@TempDir Path folder) {
        file = folder.resolve("correspondence.db");
    }

    private void execute(String... sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String each : sql) {
                statement.execute(each);
            }
        }
    }

    private void assertRefusedAndLeftAsItIs(String reason) throws IOException {
        byte[] before = Files.readAllBytes(file);
        StoreException refusal = assertThrows(StoreException.class, () -> DatabaseCorrespondence.open(file));
        assertTrue(refusal.getMessage().contains(reason), refusal.getMessage());
        assertTrue(refusal.getMessage().contains(file.toString()), refusal.getMessage());
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "A letter that is no database.", "SQLite format 3"})
    void aFileThatIsNoDatabaseIsRefused(String content) throws IOException {
        Files.writeString(file, content.repeat(100));
        assertRefusedAndLeftAsItIs("no database");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CREATE TABLE message (id)", "PRAGMA user_version = 1", "PRAGMA application_id = 1"})
    void aDatabaseOfAnotherProgramIsRefused(String sql) throws Exception {
        execute(sql);
        assertRefusedAndLeftAsItIs("another program");
    }

    @Test
    void aCorrespondenceOfANewerVersionIsRefused() throws Exception {
        DatabaseCorrespondence.open(file).close();
        execute("PRAGMA user_version = " + (Schema.VERSION + 1));
        assertRefusedAndLeftAsItIs("newer version");
    }

    @Test
    void aFolderIsRefused() throws IOException {
        Files.createDirectory(file);
        assertThrows(StoreException.class, () -> DatabaseCorrespondence.open(file));
    }

    @Test
    void anEmptyFileBecomesACorrespondence() throws IOException {
        Files.createFile(file);
        DatabaseCorrespondence.open(file).close();
        assertTrue(Files.size(file) > 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE message SET json = X''",
                "UPDATE message SET json = X'7B'",
                "UPDATE message SET revision = 2",
                "UPDATE message SET party = 'XB'",
                "UPDATE message SET realm = 'actual'",
                "UPDATE message SET sent_at = '2026-05-12T03:03:01Z'",
                "UPDATE message SET kept = 2",
                "UPDATE message SET json = CAST(replace(CAST(json AS TEXT), '\"test\"', '\"actual\"') AS BLOB)",
                "UPDATE message SET json = CAST(replace(CAST(json AS TEXT), 'Two', 'Six') AS BLOB)",
            })
    void aDamagedMessageIsNotPassedOver(String damage) throws SQLException {
        MessageId id = Reports.id(1);
        try (DatabaseCorrespondence correspondence = DatabaseCorrespondence.open(file)) {
            correspondence.keep(Reports.report(id, 1, Realm.TEST, id, "Two hospitals."));
            execute(damage);
            for (Set<Realm> asked : List.of(Set.of(Realm.ACTUAL), Set.of(Realm.TEST))) {
                boolean moved = damage.contains("SET realm");
                if (moved || asked.contains(Realm.TEST)) {
                    assertThrows(StoreException.class, () -> correspondence.named(id, asked));
                }
                if (asked.contains(Realm.TEST)) {
                    assertThrows(StoreException.class, () -> correspondence.about(Topic.thread(id), asked));
                } else {
                    assertEquals(List.of(), correspondence.about(Topic.thread(id), asked));
                }
            }
            Verification found = correspondence.verify();
            Damage first = found.damages().stream()
                    .filter(each -> each.message() != null)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(found));
            assertEquals(1, first.message().row(), found.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM topic WHERE kind = 'THREAD'",
                "UPDATE topic SET key = 'x' WHERE kind = 'THREAD'",
                "UPDATE topic SET realm = 'actual' WHERE kind = 'THREAD'",
                "UPDATE topic SET message = 2 WHERE kind = 'THREAD' AND message = 1",
                "UPDATE tally SET messages = messages + 1",
                "DELETE FROM tally",
            })
    void anIndexThatHasLostARowDoesNotAnswer(String damage) throws SQLException {
        MessageId id = Reports.id(1);
        try (DatabaseCorrespondence correspondence = DatabaseCorrespondence.open(file)) {
            correspondence.keep(Reports.report(id, 1, Realm.TEST, id, "Two hospitals."));
            correspondence.keep(Reports.report(Reports.id(2), 1, Realm.TEST, Reports.id(2), "Two hospitals."));
            execute(damage);
            assertThrows(
                    DamagedStoreException.class,
                    () -> correspondence.about(Topic.thread(id), Correspondence.EVERY_REALM));
            assertFalse(correspondence.verify().isSound());
        }
    }

    @Test
    void anotherMessageDoesNotTakeThePlaceOfADamagedOne() throws SQLException {
        try (DatabaseCorrespondence correspondence = DatabaseCorrespondence.open(file)) {
            correspondence.keep(Reports.of(Reports.id(1)));
            execute("UPDATE message SET json = X'7B'");
            assertThrows(UnreadableMessageException.class, () -> correspondence.keep(Reports.of(Reports.id(1))));
            // The store goes on: the transaction that failed holds nobody up.
            correspondence.keep(Reports.of(Reports.id(2)));
            assertEquals(
                    1,
                    correspondence
                            .named(Reports.id(2), Correspondence.EVERY_REALM)
                            .size());
        }
    }
}
