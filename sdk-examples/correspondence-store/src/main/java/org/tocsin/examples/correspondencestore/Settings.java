package org.tocsin.examples.correspondencestore;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** How SQLite is to treat a connection. */
record Settings(Connection connection) {

    /** How many milliseconds to wait for another process that is just writing. */
    static final int LONG = 10_000;

    /** The same where nothing is lost by not writing. */
    static final int SHORTLY = 50;

    private static final int CACHE_KIBIBYTES = 32 << 10;
    private static final int LOG_PAGES = 4_096;

    static Properties ofDriver() {
        Properties settings = new Properties();
        // Otherwise the driver asks for the number of a row after each that is inserted.
        settings.setProperty("jdbc.get_generated_keys", "false");
        return settings;
    }

    void waitFor(int millis) throws SQLException {
        execute("PRAGMA busy_timeout = " + millis);
    }

    void configure() throws SQLException {
        waitFor(LONG);
        // What a damaged file may do to SQLite.
        execute("PRAGMA cell_size_check = ON");
        execute("PRAGMA trusted_schema = OFF");
    }

    void onlyRead() throws SQLException {
        execute("PRAGMA query_only = ON");
    }

    /** A commit is in the log, and the log on the disk, before it returns. */
    void writeAhead(Path file) throws SQLException {
        if (!journalMode().equals("wal")) {
            throw new StoreException(file + " lies on a file system where SQLite can keep no write-ahead log");
        }
        execute("PRAGMA synchronous = FULL");
        // Where fsync alone does not reach the disk (macOS).
        execute("PRAGMA fullfsync = ON");
        execute("PRAGMA checkpoint_fullfsync = ON");
        execute("PRAGMA foreign_keys = ON");
        // A large batch touches many pages: they stay in memory, and go from the log to the file 16 MiB at a time.
        execute("PRAGMA cache_size = -" + CACHE_KIBIBYTES);
        execute("PRAGMA wal_autocheckpoint = " + LOG_PAGES);
    }

    /** Waits for those who look at a new file at the same time, as SQLite does everywhere but here. */
    private String journalMode() throws SQLException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONG);
        while (true) {
            try (Statement statement = connection.createStatement();
                    ResultSet mode = statement.executeQuery("PRAGMA journal_mode = WAL")) {
                return mode.getString(1);
            } catch (SQLException failure) {
                if (!SqliteFailure.isBusy(failure) || System.nanoTime() - end > 0) {
                    throw failure;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
