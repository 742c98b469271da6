package org.tocsin.examples.correspondencestore;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.tocsin.examples.console.OwnerOnly;
import org.tocsin.examples.console.Reason;

/**
 * An open file of a correspondence, which one thread at a time uses; several processes may have it open.
 *
 * <p>The file is never opened but through SQLite: when a process closes any handle of a file, it loses its locks on it.
 */
final class Database implements AutoCloseable {

    /** How long to wait for another process that is just writing. */
    private static final int PATIENCE_MILLIS = 10_000;

    private static final int BUSY = 5;
    private static final int NOT_A_DATABASE = 26;

    private final Path file;
    private final Connection connection;

    private Database(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** What is done while nobody else uses the connection. */
    interface Work<T> {

        T with(Connection connection) throws SQLException;
    }

    /** Opens the file, which is made where there is none, for its owner only. */
    static Database open(Path file) {
        provide(file);
        try {
            // As a URI: the driver would take what follows a question mark in a path for settings.
            Connection connection = DriverManager.getConnection(
                    "jdbc:sqlite:" + file.toAbsolutePath().toUri());
            Database database = new Database(file, connection);
            database.prepare();
            return database;
        } catch (SQLException failure) {
            throw failed(file, failure);
        }
    }

    /**
     * Makes the file, so that it is nobody else's before anything is in it; SQLite gives its other files the same mode. One
     * at a time in this process: to close what was made takes away the locks of whoever has opened it by then.
     */
    private static synchronized void provide(Path file) {
        if (Files.isRegularFile(file)) {
            return;
        }
        if (Files.exists(file)) {
            throw new StoreException(file + " is no file");
        }
        try {
            OwnerOnly.create(file);
        } catch (FileAlreadyExistsException made) {
            if (!Files.exists(file)) {
                throw new StoreException(file + " is a link that leads nowhere", made);
            }
            // Another process was faster.
        } catch (IOException failure) {
            throw new StoreException(file + " can't be made: " + Reason.of(failure), failure);
        }
    }

    private void prepare() throws SQLException {
        try {
            execute("PRAGMA busy_timeout = " + PATIENCE_MILLIS);
            // Before anything is changed: a file of another program stays as it is.
            boolean there = read(within -> Schema.isThere(within, file));
            writeAhead();
            if (!there) {
                write(this::create);
            }
        } catch (SQLException | RuntimeException failure) {
            connection.close();
            throw failure;
        }
    }

    /** A commit is in the log, and the log on the disk, before it returns. */
    private void writeAhead() throws SQLException {
        if (!journalMode().equals("wal")) {
            throw new StoreException(file + " lies on a file system where SQLite can keep no write-ahead log");
        }
        execute("PRAGMA synchronous = FULL");
        // Where fsync alone does not reach the disk (macOS).
        execute("PRAGMA fullfsync = ON");
        execute("PRAGMA checkpoint_fullfsync = ON");
        execute("PRAGMA foreign_keys = ON");
    }

    /** Waits for those who look at a new file at the same time, as SQLite does everywhere but here. */
    private String journalMode() throws SQLException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        while (true) {
            try (Statement statement = connection.createStatement();
                    ResultSet mode = statement.executeQuery("PRAGMA journal_mode = WAL")) {
                return mode.getString(1);
            } catch (SQLException failure) {
                if (failure.getErrorCode() != BUSY || System.nanoTime() - end > 0) {
                    throw failure;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
            }
        }
    }

    /** Another process may have been faster. */
    private boolean create(Connection within) throws SQLException {
        boolean there = Schema.isThere(within, file);
        if (!there) {
            Schema.create(within);
        }
        return !there;
    }

    /** Does this in one transaction that nobody else writes in; it is on the disk when this returns. */
    <T> T write(Work<T> work) {
        // With a plain BEGIN, what is read could be outdated when it comes to writing.
        return transaction("BEGIN IMMEDIATE", work);
    }

    /** Reads in one transaction, so that all is as of the same commit. */
    <T> T read(Work<T> work) {
        return transaction("BEGIN", work);
    }

    private synchronized <T> T transaction(String begin, Work<T> work) {
        boolean open = false;
        try {
            execute(begin);
            open = true;
            T result = work.with(connection);
            execute("COMMIT");
            open = false;
            return result;
        } catch (SQLException failure) {
            throw failed(file, failure);
        } finally {
            if (open) {
                rollBack();
            }
        }
    }

    private void rollBack() {
        try {
            execute("ROLLBACK");
        } catch (SQLException nothingToRollBack) {
            // After some failures, such as a full disk, SQLite has done it already; any other the next BEGIN tells.
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static StoreException failed(Path file, SQLException failure) {
        return failure.getErrorCode() == NOT_A_DATABASE
                ? new StoreException(file + " is no database, or it is damaged", failure)
                : new StoreException(file + ": " + failure.getMessage(), failure);
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw failed(file, failure);
        }
    }
}
