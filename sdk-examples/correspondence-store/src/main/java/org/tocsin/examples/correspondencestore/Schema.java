package org.tocsin.examples.correspondencestore;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
    static final int VERSION = 3;

    /** Tables that lack the contents of messages, and have all else. */
    static final int WITHOUT_CONTENTS = 2;

    /** No tables. */
    static final int NOTHING = 0;

    /** Of each message, the sum over the topics that say what stands in it. */
    private static final String CONTENT = """
            CREATE TABLE content (
                message INTEGER PRIMARY KEY REFERENCES message (kept),
                topics INTEGER NOT NULL
            ) STRICT""";

    private static final List<String> TABLES = List.of(
            // Nothing is ever taken out, so that the number of a row tells in which order the messages were kept.
            """
            CREATE TABLE message (
                kept INTEGER PRIMARY KEY,
                party TEXT NOT NULL,
                realm TEXT NOT NULL,
                id TEXT NOT NULL,
                revision INTEGER NOT NULL,
                form BLOB NOT NULL,
                sent_at TEXT NOT NULL,
                digest BLOB NOT NULL,
                topics INTEGER NOT NULL,
                ends INTEGER NOT NULL,
                touches TEXT NOT NULL,
                seal BLOB NOT NULL,
                chain BLOB NOT NULL,
                json BLOB NOT NULL
            ) STRICT""",
            // In this order what anybody sent under an identifier stands together, and in it what one party sent.
            "CREATE UNIQUE INDEX message_name ON message (id, party, realm, revision, form)",
            """
            CREATE TABLE topic (
                kind TEXT NOT NULL,
                key TEXT NOT NULL,
                realm TEXT NOT NULL,
                message INTEGER NOT NULL REFERENCES message (kept),
                PRIMARY KEY (kind, key, realm, message)
            ) STRICT, WITHOUT ROWID""",
            // What a question has to find, so that an index from which a row has gone does not answer in silence.
            """
            CREATE TABLE tally (
                topic INTEGER PRIMARY KEY,
                messages INTEGER NOT NULL
            ) STRICT""",
            // The questions that may still wait, by when they end; the only rows that are taken out again.
            """
            CREATE TABLE unsettled (
                realm TEXT NOT NULL,
                ends INTEGER NOT NULL,
                message INTEGER NOT NULL REFERENCES message (kept),
                PRIMARY KEY (realm, ends, message)
            ) STRICT, WITHOUT ROWID""",
            // What has to be found of them, as a tally is for topics. A month stays when nothing in it waits any more.
            """
            CREATE TABLE unsettled_month (
                realm TEXT NOT NULL,
                ends INTEGER NOT NULL,
                messages INTEGER NOT NULL,
                PRIMARY KEY (realm, ends)
            ) STRICT, WITHOUT ROWID""",
            """
            CREATE TABLE state (
                one INTEGER PRIMARY KEY CHECK (one = 1),
                store BLOB NOT NULL,
                commits INTEGER NOT NULL,
                confirmed INTEGER NOT NULL,
                messages INTEGER NOT NULL,
                topics INTEGER NOT NULL,
                unsettled INTEGER NOT NULL,
                chain BLOB NOT NULL,
                seal BLOB NOT NULL
            ) STRICT""",
            CONTENT);

    private Schema() {}

    /**
     * The version of the tables in the file, {@link #NOTHING} in an empty one. Asked in a transaction of the caller, for
     * another process may be making them.
     *
     * @throws StoreException where the file is of another program or of a newer version of this one
     */
    static int version(Connection connection, Path file) throws SQLException {
        int application = number(connection, "PRAGMA application_id");
        int version = number(connection, "PRAGMA user_version");
        if (application == APPLICATION && version > 0 && version <= VERSION) {
            return version;
        }
        if (application == APPLICATION && version > VERSION) {
            throw new StoreException(
                    file + " was written by a newer version of this program: its tables are of version " + version
                            + ", and this program knows version " + VERSION);
        }
        if (application != 0 || version != 0 || number(connection, "SELECT count(*) FROM sqlite_schema") != 0) {
            throw new StoreException(file + " is a database of another program, not a correspondence");
        }
        return NOTHING;
    }

    /** Makes the tables, in the transaction of the caller. */
    static void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.execute(table);
            }
            statement.execute("PRAGMA application_id = " + APPLICATION);
            statement.execute("PRAGMA user_version = " + VERSION);
        }
    }

    /** Makes what tables of the version before lack, in the transaction of the caller. */
    static void addContents(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(CONTENT);
            statement.execute("PRAGMA user_version = " + VERSION);
        }
    }

    /** Whether the contents of messages have a table. */
    static boolean hasContents(Connection connection) throws SQLException {
        return number(connection, "PRAGMA user_version") != WITHOUT_CONTENTS;
    }

    /** Whether exactly the tables are there that were made. */
    static boolean isAsMade(Connection connection) throws SQLException {
        Set<String> found = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL")) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        if (!hasContents(connection)) {
            found.add(CONTENT);
        }
        return found.equals(Set.copyOf(TABLES));
    }

    private static int number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.getInt(1);
        }
    }
}
