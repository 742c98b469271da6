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
import org.tocsin.message.Message;

/** Brings a file whose tables are of version 1 to this one, in the transaction of the caller: all messages, or nothing. */
final class Migration {

    private final Path file;
    private final MessageReader reader;

    Migration(Path file, Tocsin tocsin) {
        this.file = file;
        this.reader = tocsin.reader(Realm.ACTUAL, Realm.values()).tolerant();
    }

    /**
     * Makes the tables anew and keeps every message in its order.
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
