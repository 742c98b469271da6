package org.tocsin.examples.correspondencestore;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.tocsin.MessageReader;
import org.tocsin.ReadResult;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.correspondence.Topic;
import org.tocsin.message.Message;

/** Brings a file whose tables are of an earlier version to this one, in the transaction of the caller: all messages, or nothing. */
final class Migration {

    /** So many messages, that not the topics of all are in memory. */
    private static final int AT_ONCE = 1_000;

    private final Path file;
    private final MessageReader reader;

    Migration(Path file, Tocsin tocsin) {
        this.file = file;
        this.reader = tocsin.reader(Realm.ACTUAL, Realm.values()).tolerant();
    }

    /**
     * Finds what stands in the messages of a file whose tables are of version 2. All else stays as it is, the ledger too.
     *
     * @throws UnreadableMessageException where one of them can't be read: it can't be told then what stands in it
     */
    void addContents(Connection connection, byte[] store) throws SQLException {
        Schema.addContents(connection);
        Tally tally = new Tally(store);
        try (TopicRows topics = new TopicRows(connection);
                Contents contents = new Contents(connection, tally, topics);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT " + StoredMessage.COLUMNS + ", message.json FROM message ORDER BY kept")) {
            for (long read = 1; rows.next(); read++) {
                StoredMessage stored = StoredMessage.of(rows);
                contents.add(stored.place(), Topic.of(stored.read(reader)));
                if (read % AT_ONCE == 0) {
                    topics.write();
                }
            }
            topics.write();
            tally.write(connection);
        }
    }

    /**
     * Makes the tables of version 1 anew and keeps every message in its order.
     *
     * @throws StoreException where one of them can't be read: it can't be told then what it is about
     */
    State migrate(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE topic");
            statement.execute("ALTER TABLE message RENAME TO message_1");
            Schema.create(connection);
            State after = State.ofNewStore();
            after.write(connection);
            try (Keeping keeping = new Keeping(connection, after, true);
                    ResultSet rows =
                            statement.executeQuery("SELECT id, revision, realm, json FROM message_1 ORDER BY kept")) {
                while (rows.next()) {
                    keeping.keep(message(rows));
                }
                after = keeping.finish(0);
            }
            statement.execute("DROP TABLE message_1");
            return after;
        }
    }

    private NewMessage message(ResultSet row) throws SQLException {
        ReadResult result = reader.read(StoredMessage.bytes(row, 4));
        if (result instanceof ReadResult.Accepted accepted && isNamed(row, accepted.message())) {
            return NewMessage.of(accepted.message(), accepted.original());
        }
        throw new StoreException(file + " is of version 1 and stays so, for the message " + row.getString(1)
                + ", revision " + row.getLong(2) + ", can't be read: " + result.problems());
    }

    private static boolean isNamed(ResultSet row, Message<?> message) throws SQLException {
        Place place = Place.of(0, message.header());
        return place.id().equals(row.getString(1))
                && place.revision() == row.getLong(2)
                && place.realm().equals(row.getString(3));
    }
}
