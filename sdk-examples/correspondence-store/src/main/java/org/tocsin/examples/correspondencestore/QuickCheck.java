package org.tocsin.examples.correspondencestore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.examples.console.Reason;

/**
 * A short look at a store, which costs the same however many messages there are: its tables, what it says of itself, its
 * last message, and whether it has come as far as the ledger says.
 */
final class QuickCheck {

    private final List<Damage> damages = new ArrayList<>();
    private final Path path;
    private final Ledger.Content ledger;
    private Optional<State> state = Optional.empty();

    private QuickCheck(Path path, Ledger.Content ledger) {
        this.path = path;
        this.ledger = ledger;
    }

    /** Reads the ledger. */
    static QuickCheck of(Path path) {
        return of(path, Ledger::read);
    }

    /** Reads the ledger so that no place is taken for damaged that is just written. */
    static QuickCheck ofAllPlaces(Path path) {
        return of(path, Ledger::readAtRest);
    }

    private interface Reading {

        Ledger.Content of(Path path) throws IOException;
    }

    private static QuickCheck of(Path path, Reading reading) {
        try {
            if (Files.exists(path)) {
                QuickCheck check = new QuickCheck(path, reading.of(path));
                check.examineLedger();
                return check;
            }
            return unread(path, path + " is gone: messages may have been lost without a trace");
        } catch (IOException failure) {
            return unread(path, path + " can't be read: " + Reason.of(failure));
        }
    }

    private static QuickCheck unread(Path path, String why) {
        QuickCheck check = new QuickCheck(path, new Ledger.Content(Optional.empty(), List.of(), List.of(), true));
        check.damages.add(Damage.ofStore(why));
        return check;
    }

    private void examineLedger() {
        if (!ledger.complete()) {
            add(path + " has not its length");
        } else if (ledger.store().isEmpty()) {
            add("the head of " + path + " is damaged");
        }
    }

    private void add(String what) {
        damages.add(Damage.ofStore(what));
    }

    /** Looks at the database; what is found of the ledger comes first. */
    List<Damage> examine(Connection connection) throws SQLException {
        try {
            if (!Schema.isAsMade(connection)) {
                add("its tables are not those that were made");
            }
            state = State.read(connection);
            if (state.isPresent()) {
                examine(connection, state.get());
            } else {
                add("what it says of itself as a whole can't be read");
            }
        } catch (SQLException failure) {
            add(SqliteFailure.sentence(failure));
        }
        return List.copyOf(damages);
    }

    private void examine(Connection connection, State of) throws SQLException {
        long last = lastRow(connection);
        if (last != of.messages()) {
            add("it should have " + of.messages() + " messages, and the last one is message " + last);
        }
        if (of.messages() > 0 && !hasChain(connection, of.messages(), of.chain())) {
            add("message " + of.messages() + " is not the one that was kept last");
        }
        if (ledger.store().isPresent() && !Arrays.equals(ledger.store().get(), of.store())) {
            add("the ledger beside it is of another store");
            return;
        }
        compare(connection, of);
    }

    private void compare(Connection connection, State of) throws SQLException {
        Optional<Ledger.Entry> last = ledger.last();
        if (ledger.store().isPresent() && confirmed() < of.confirmed() && isStillBehind(of.confirmed())) {
            add("the ledger beside it has lost what was written last");
        }
        if (last.isPresent() && last.get().messages() > of.messages()) {
            add("messages " + (of.messages() + 1) + " to " + last.get().messages()
                    + " were kept and are gone: the write-ahead log was cut or damaged, or left behind");
        } else if (last.isPresent()
                && !hasChain(connection, last.get().messages(), last.get().chain())) {
            add("message " + last.get().messages() + " is not the one that was kept: the database is another than the"
                    + " ledger tells of");
        }
    }

    /** The ledger was read before the database, and others may have gone on in between. */
    private boolean isStillBehind(long commit) {
        try {
            return Ledger.readAtRest(path).last().map(Ledger.Entry::commit).orElse(0L) < commit;
        } catch (IOException failure) {
            add(path + " can't be read: " + Reason.of(failure));
            return false;
        }
    }

    private static long lastRow(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT max(kept) FROM message")) {
            return row.getLong(1);
        }
    }

    private static boolean hasChain(Connection connection, long row, byte[] chain) throws SQLException {
        return Tables.row(connection, row)
                .filter(StoredMessage::isSealed)
                .filter(stored -> Arrays.equals(stored.chain(), chain))
                .isPresent();
    }

    /** The name of the store, from whichever place it can be read; empty where from none. */
    byte[] store() {
        return state.map(State::store).or(ledger::store).orElse(new byte[0]);
    }

    /** The latest commit in the ledger. */
    long confirmed() {
        return ledger.last().map(Ledger.Entry::commit).orElse(0L);
    }

    /**
     * The places of the ledger that are damaged. That of a commit which is in the database and not yet in the ledger is not
     * counted: its writer lost power while it wrote.
     */
    List<Integer> brokenPlaces() {
        long commits = state.map(State::commits).orElse(0L);
        Set<Integer> underWay = new HashSet<>();
        for (long commit = commits; commit > confirmed() && commit > commits - Ledger.SLOTS; commit--) {
            underWay.add(Ledger.slot(commit));
        }
        return ledger.broken().stream()
                .filter(place -> !underWay.contains(place))
                .toList();
    }

    /** How many messages there are by what the store or its ledger says. */
    long told() {
        return state.map(State::messages)
                .or(() -> ledger.last().map(Ledger.Entry::messages))
                .orElse(0L);
    }

    Optional<State> state() {
        return state;
    }

    Ledger.Content ledger() {
        return ledger;
    }
}
