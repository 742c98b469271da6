package org.tocsin.examples.correspondencestore;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.correspondence.Correspondence;
import org.tocsin.correspondence.Topic;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.revision.Kept;

/** Files whose tables are of version 1, made as that version made them. */
final class MigrationTest {

    private static final MessageId THREAD = Reports.id(100);

    private Path file;

    @BeforeEach
    void make(@TempDir Path folder) throws SQLException {
        file = folder.resolve("correspondence.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("""
                    CREATE TABLE message (
                        kept INTEGER PRIMARY KEY,
                        id TEXT NOT NULL,
                        revision INTEGER NOT NULL,
                        realm TEXT NOT NULL,
                        json BLOB NOT NULL,
                        UNIQUE (id, revision)
                    ) STRICT""");
            statement.execute("""
                    CREATE TABLE topic (
                        kind TEXT NOT NULL,
                        key TEXT NOT NULL,
                        message INTEGER NOT NULL REFERENCES message (kept),
                        PRIMARY KEY (kind, key, message)
                    ) STRICT, WITHOUT ROWID""");
            statement.execute("PRAGMA application_id = " + 0x546F6343);
            statement.execute("PRAGMA user_version = 1");
        }
    }

    private static Message<?> report(int number) {
        return Reports.report(Reports.id(number), 1, Realm.values()[number % 4], THREAD, "Two hospitals.");
    }

    private void keep(Message<?> message, byte[] json) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                PreparedStatement statement = connection.prepareStatement(
                        "INSERT INTO message (id, revision, realm, json) VALUES (?, ?, ?, ?)");
                PreparedStatement topic = connection.prepareStatement(
                        "INSERT INTO topic (kind, key, message) VALUES (?, ?, (SELECT max(kept) FROM message))")) {
            statement.setString(1, message.header().id().toString());
            statement.setLong(2, message.header().revisionOrDefault());
            statement.setString(3, message.header().realm().code());
            statement.setBytes(4, json);
            statement.executeUpdate();
            for (Topic each : Topic.of(message)) {
                topic.setString(1, each.kind().name());
                topic.setString(2, each.key());
                topic.executeUpdate();
            }
        }
    }

    @Test
    void everyMessageIsThereInItsBytesAndItsOrder() throws SQLException {
        List<Message<?>> messages = List.of(report(3), report(1), report(2));
        for (Message<?> message : messages) {
            keep(message, (" " + text(message)).getBytes(StandardCharsets.UTF_8));
        }
        for (int opened = 0; opened < 2; opened++) {
            try (DatabaseCorrespondence correspondence = DatabaseCorrespondence.open(file)) {
                assertEquals(messages, correspondence.about(Topic.thread(THREAD), Correspondence.EVERY_REALM));
                assertEquals(Kept.KNOWN, correspondence.keep(messages.get(0)));
                assertArrayEquals(
                        (" " + text(messages.get(0))).getBytes(StandardCharsets.UTF_8),
                        correspondence
                                .originals(Topic.thread(THREAD), Correspondence.EVERY_REALM)
                                .get(0));
                assertEquals(new Verification(3, List.of()), correspondence.verify());
            }
        }
    }

    private static String text(Message<?> message) {
        return new String(Tocsin.standard().write(message), StandardCharsets.UTF_8);
    }

    @Test
    void everyQuestionMayWait() throws SQLException {
        Message<?> question = Questions.question(1, 0, null);
        Message<?> ended = Questions.question(2, 0, 1L);
        for (Message<?> message : List.of(question, report(3), ended, Questions.answer(4, 1, 1))) {
            keep(message, text(message).getBytes(StandardCharsets.UTF_8));
        }
        try (DatabaseCorrespondence correspondence = DatabaseCorrespondence.open(file)) {
            assertEquals(List.of(question, ended), correspondence.unsettled(Correspondence.EVERY_REALM, Instant.MIN));
            assertEquals(new Verification(4, List.of()), correspondence.verify());
        }
    }

    @Test
    void anEmptyOneIsAnEmptyOne() {
        try (DatabaseCorrespondence correspondence = DatabaseCorrespondence.open(file)) {
            assertEquals(new Verification(0, List.of()), correspondence.verify());
            assertEquals(Kept.NEW, correspondence.keep(report(1)));
        }
    }

    @Test
    void oneWithAMessageThatCanNotBeReadStaysAsItIs() throws SQLException, IOException {
        keep(report(1), Tocsin.standard().write(report(1)));
        keep(report(2), "{".getBytes(StandardCharsets.UTF_8));
        byte[] before = Files.readAllBytes(file);
        StoreException refusal = assertThrows(StoreException.class, () -> DatabaseCorrespondence.open(file));
        assertTrue(refusal.getMessage().contains(Reports.id(2).toString()), refusal.getMessage());
        assertArrayEquals(before, Files.readAllBytes(file));
        assertFalse(Files.exists(Ledger.beside(file)));
    }

    @Test
    void oneThatLiesBesideTheLedgerOfALaterOneIsToldAsALoss() throws SQLException, IOException {
        byte[] old = Files.readAllBytes(file);
        try (DatabaseCorrespondence correspondence = DatabaseCorrespondence.open(file)) {
            correspondence.keep(report(1));
        }
        Files.write(file, old);
        DamagedStoreException loss = assertThrows(DamagedStoreException.class, () -> DatabaseCorrespondence.open(file));
        assertTrue(loss.getMessage().contains("1 messages"), loss.getMessage());
        assertArrayEquals(old, Files.readAllBytes(file));
    }
}
