package org.tocsin.examples.correspondencestore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tocsin.correspondence.Correspondence;
import org.tocsin.correspondence.Topic;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;

/** A look at the file itself, in which every message has to be one of {@link Reports#of}. */
final class Inspection implements AutoCloseable {

    private final Connection connection;

    Inspection(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    /** Fails unless SQLite finds the file sound. */
    void assertSound() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            ResultSet verdict = statement.executeQuery("PRAGMA integrity_check");
            assertEquals("ok", verdict.getString(1));
            ResultSet dangling = statement.executeQuery("PRAGMA foreign_key_check");
            assertEquals(false, dangling.next());
            ResultSet twice = statement.executeQuery("SELECT 1 FROM topic WHERE kind = '" + FirstPlay.KIND
                    + "' AND key <> '' GROUP BY key, realm HAVING count(*) > 1");
            assertEquals(false, twice.next(), "an exercise has two first messages");
        }
    }

    /** The identifiers of all messages. */
    Set<String> identifiers() throws SQLException {
        Set<String> identifiers = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT id FROM message")) {
            while (rows.next()) {
                identifiers.add(rows.getString(1));
            }
        }
        return identifiers;
    }

    /** Fails unless each message kept after this one is whole and has exactly its topics; gives the number of the last. */
    long assertWhole(long after, Correspondence correspondence) throws SQLException {
        Map<Long, Set<Topic>> topics = topics(after);
        long last = after;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT kept, id FROM message WHERE kept > " + after + " ORDER BY kept")) {
            while (rows.next()) {
                last = rows.getLong(1);
                MessageId id = MessageId.of(rows.getString(2));
                Message<?> expected = Reports.of(id);
                assertEquals(List.of(expected), correspondence.named(id, Correspondence.EVERY_REALM));
                assertEquals(Topic.of(expected), topics.remove(last));
            }
        }
        assertEquals(Map.of(), topics, "topics without a message");
        return last;
    }

    private Map<Long, Set<Topic>> topics(long after) throws SQLException {
        Map<Long, Set<Topic>> topics = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT message, kind, key FROM topic WHERE message > " + after
                        + " AND kind <> '" + FirstPlay.KIND + "'")) {
            while (rows.next()) {
                Topic topic = new Topic(Topic.Kind.valueOf(rows.getString(2)), rows.getString(3));
                topics.computeIfAbsent(rows.getLong(1), message -> new HashSet<>())
                        .add(topic);
            }
        }
        return topics;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
