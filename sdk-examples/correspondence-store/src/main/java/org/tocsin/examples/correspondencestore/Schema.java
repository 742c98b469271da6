package org.tocsin.examples.correspondencestore;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * What makes a file a correspondence: its tables, and two numbers in the header that SQLite has for this purpose, one
 * that says whose file it is and one that counts the versions of the tables.
 */
final class Schema {

    /** The letters {@code TocC}. */
    private static final int APPLICATION = 0x546F6343;

    /**
     * Grows when the tables change, and when an SDK finds topics that the one before did not: the topics of all messages
     * have to be found anew then.
     */
    private static final int VERSION = 1;

    private static final List<String> TABLES = List.of(
            // Nothing is ever taken out, so that the number of a row tells in which order the messages were kept.
            """
            CREATE TABLE message (
                kept INTEGER PRIMARY KEY,
                id TEXT NOT NULL,
                revision INTEGER NOT NULL,
                realm TEXT NOT NULL,
                json BLOB NOT NULL,
                UNIQUE (id, revision)
            ) STRICT""", """
            CREATE TABLE topic (
                kind TEXT NOT NULL,
                key TEXT NOT NULL,
                message INTEGER NOT NULL REFERENCES message (kept),
                PRIMARY KEY (kind, key, message)
            ) STRICT, WITHOUT ROWID""", "PRAGMA application_id = " + APPLICATION, "PRAGMA user_version = " + VERSION);

    private Schema() {}

    /**
     * Whether the tables are there; not in an empty file. Asked in a transaction of the caller, for another process may be
     * making them.
     *
     * @throws StoreException where the file is of another program or of a newer version of this one
     */
    static boolean isThere(Connection connection, Path file) throws SQLException {
        int application = number(connection, "PRAGMA application_id");
        int version = number(connection, "PRAGMA user_version");
        if (application == APPLICATION && version == VERSION) {
            return true;
        }
        if (application == APPLICATION && version > VERSION) {
            throw new StoreException(
                    file + " was written by a newer version of this program: its tables are of version " + version
                            + ", and this program knows version " + VERSION);
        }
        if (application != 0 || version != 0 || number(connection, "SELECT count(*) FROM sqlite_schema") != 0) {
            throw new StoreException(file + " is a database of another program, not a correspondence");
        }
        return false;
    }

    /** Makes the tables, in the transaction of the caller. */
    static void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.execute(table);
            }
        }
    }

    private static int number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.getInt(1);
        }
    }
}
