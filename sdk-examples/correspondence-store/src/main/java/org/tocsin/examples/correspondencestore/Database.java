package org.tocsin.examples.correspondencestore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.Tocsin;
import org.tocsin.examples.console.Reason;
import org.tocsin.revision.Kept;

/**
 * An open file of a correspondence, which one thread at a time uses; several processes may have it open.
 *
 * <p>The file is never opened but through SQLite: when a process closes any handle of a file, it loses its locks on it.
 */
final class Database implements AutoCloseable {

    private final Path file;
    private final Connection connection;
    private final Settings settings;
    private final Tocsin tocsin;

    private @Nullable Ledger ledger;
    private byte[] store = new byte[0];
    private long told;
    private boolean onlyRead;
    private boolean hasContents = true;
    /** The latest commit that is known here to stand in the ledger. */
    private long confirmed;

    private Database(Path file, Connection connection, Tocsin tocsin) {
        this.file = file;
        this.connection = connection;
        this.settings = new Settings(connection);
        this.tocsin = tocsin;
    }

    /** What is done while nobody else uses the connection. */
    interface Work<T> {

        T with(Connection connection) throws SQLException;
    }

    /** Work that gives nothing back. */
    interface Transaction {

        void in(Connection connection) throws SQLException;
    }

    /**
     * Opens the file, which is made where there is none, for its owner only.
     *
     * @throws DamagedStoreException where a short look shows damage, or that messages are gone
     */
    static Database open(Path file, Tocsin tocsin) {
        DatabaseFile.provide(file);
        return open(file, tocsin, Database::prepare);
    }

    /** Opens what is there, however damaged, to read it. */
    static Database openDamaged(Path file, Tocsin tocsin) {
        if (!Files.isRegularFile(file)) {
            throw new StoreException(file + " is no file");
        }
        return open(file, tocsin, Database::prepareToRead);
    }

    private interface Preparation {

        void of(Database database) throws SQLException, IOException;
    }

    private static Database open(Path file, Tocsin tocsin, Preparation preparation) {
        try {
            // By its own name, as SQLite finds its log; as a URI, for the driver takes what follows a question mark in
            // a
            // path for settings.
            Path real = file.toRealPath();
            Connection connection = DriverManager.getConnection("jdbc:sqlite:" + real.toUri(), Settings.ofDriver());
            Database database = new Database(real, connection, tocsin);
            try {
                preparation.of(database);
            } catch (SQLException | IOException | RuntimeException failure) {
                database.close();
                throw failure;
            }
            return database;
        } catch (SQLException failure) {
            throw SqliteFailure.of(file, failure);
        } catch (IOException failure) {
            throw new StoreException(file + " can't be opened: " + Reason.of(failure), failure);
        }
    }

    private void prepare() throws SQLException, IOException {
        settings.configure();
        // Before anything is changed: a file of another program stays as it is.
        int version = read(within -> Schema.version(within, file));
        settings.writeAhead(file);
        if (version == Schema.WITHOUT_CONTENTS) {
            // What is lost must not be taken for what never was.
            requireSound();
        }
        State made = version == Schema.VERSION ? null : write(this::create);
        requireSound();
        ledger = Ledger.open(Ledger.beside(file));
        if (made != null) {
            confirm(made);
        }
    }

    private void prepareToRead() throws SQLException, IOException {
        settings.configure();
        int version = read(within -> Schema.version(within, file));
        if (version != Schema.VERSION && version != Schema.WITHOUT_CONTENTS) {
            throw new StoreException(file + " has tables of version " + version + ", and no damage is found in these");
        }
        hasContents = version != Schema.WITHOUT_CONTENTS;
        settings.onlyRead();
        onlyRead = true;
        examine();
    }

    private void requireSound() {
        List<Damage> damages = examine();
        if (!damages.isEmpty()) {
            throw new DamagedStoreException(file.toString(), damages);
        }
    }

    /** A short look, the ledger first: it is never ahead of a database that is read later. */
    private List<Damage> examine() {
        QuickCheck check = QuickCheck.of(Ledger.beside(file));
        List<Damage> damages = read(check::examine);
        store = check.store();
        if (!damages.isEmpty()) {
            DatabaseFile.setLogAside(file);
        }
        told = check.told();
        confirmed = check.confirmed();
        return damages;
    }

    /** Another process may have been faster. Whoever sees the tables finds the ledger too. */
    private State create(Connection within) throws SQLException {
        int version = Schema.version(within, file);
        if (version == Schema.VERSION) {
            return State.sound(within);
        }
        State state;
        if (version == Schema.NOTHING) {
            Schema.create(within);
            state = State.ofNewStore();
            state.write(within);
        } else {
            state = migrated(within, version);
        }
        if (version == Schema.WITHOUT_CONTENTS) {
            return state;
        }
        try {
            Ledger.create(Ledger.beside(file), state.store());
        } catch (IOException failure) {
            throw new StoreException(Ledger.beside(file) + " can't be made: " + Reason.of(failure), failure);
        }
        return state;
    }

    private State migrated(Connection within, int version) throws SQLException {
        Migration migration = new Migration(file, tocsin);
        if (version != Schema.WITHOUT_CONTENTS) {
            return migration.migrate(within);
        }
        State state = State.sound(within);
        migration.addContents(within, state.store());
        return state;
    }

    /**
     * Keeps messages in one transaction; all are on the disk, and in the ledger, when this returns. Damage to what is noted of
     * questions keeps nobody from it.
     */
    synchronized List<Kept> keep(List<NewMessage> messages) {
        if (onlyRead) {
            throw new StoreException(file + " is damaged and open to be read only");
        }
        try {
            return keep(messages, true);
        } catch (DamagedStoreException damaged) {
            // After SQLite has met damage, it goes on only in another transaction.
            return keep(messages, false);
        }
    }

    private List<Kept> keep(List<NewMessage> messages, boolean isNoted) {
        List<Kept> kept = new ArrayList<>();
        confirm(write(within -> {
            try (Keeping keeping = new Keeping(within, State.sound(within), isNoted)) {
                for (NewMessage message : messages) {
                    keeping.keep(message);
                }
                kept.addAll(keeping.kept());
                return keeping.finish(confirmed);
            }
        }));
        return kept;
    }

    /**
     * Does in one transaction what only spares work later: not at all where another process is just writing, or where nothing
     * can be written.
     *
     * @throws StoreException where the file itself fails
     */
    synchronized void writeIfFree(Transaction work) {
        if (onlyRead) {
            return;
        }
        waitFor(Settings.SHORTLY);
        try {
            write(within -> {
                work.in(within);
                return file;
            });
        } catch (StoreException failure) {
            if (!SqliteFailure.isPassing(failure)) {
                throw failure;
            }
        } finally {
            waitFor(Settings.LONG);
        }
    }

    private void waitFor(int millis) {
        try {
            settings.waitFor(millis);
        } catch (SQLException failure) {
            throw SqliteFailure.of(file, failure);
        }
    }

    /** Also of what another writer has committed, who may be killed before it can confirm it. */
    private void confirm(State state) {
        if (ledger != null && state.commits() > confirmed) {
            ledger.append(state.entry());
            confirmed = state.commits();
        }
    }

    /** The name of the store, by which topics are counted. */
    byte[] store() {
        return store.clone();
    }

    /** Whether it can be asked what stands in messages; not in an older file that was opened as it is. */
    boolean hasContents() {
        return hasContents;
    }

    /** How many messages there were when it was opened, by what it said. */
    long told() {
        return told;
    }

    Path file() {
        return file;
    }

    /** Does this in one transaction that nobody else writes in; it is on the disk when this returns. */
    <T> T write(Work<T> work) {
        // With a plain BEGIN, what is read could be outdated when it comes to writing.
        return transaction("BEGIN IMMEDIATE", "COMMIT", work);
    }

    /** Reads in one transaction, so that all is as of the same commit. */
    <T> T read(Work<T> work) {
        // Nothing is to be committed; and once SQLite has met damage, it would not.
        return transaction("BEGIN", "ROLLBACK", work);
    }

    private synchronized <T> T transaction(String begin, String end, Work<T> work) {
        boolean open = false;
        try {
            execute(begin);
            open = true;
            T result = work.with(connection);
            execute(end);
            open = false;
            return result;
        } catch (SQLException failure) {
            throw SqliteFailure.of(file, failure);
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

    @Override
    public synchronized void close() {
        try {
            connection.close();
            if (ledger != null) {
                ledger.close();
            }
        } catch (SQLException failure) {
            throw SqliteFailure.of(file, failure);
        } catch (IOException failure) {
            throw new StoreException(file + " can't be closed: " + Reason.of(failure), failure);
        }
    }
}
