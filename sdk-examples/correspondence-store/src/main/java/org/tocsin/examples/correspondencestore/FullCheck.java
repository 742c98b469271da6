package org.tocsin.examples.correspondencestore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A look at everything in a store, as of one commit: what one place says is held against what another says of it. */
final class FullCheck {

    /** Of findings of SQLite; more say no more. */
    private static final int MOST = 100;

    private static final int MISSING = 0;

    private final Connection connection;
    private final QuickCheck check;
    private final Verification.Progress progress;
    private final List<Damage> damages;
    /** By row, so that each damaged message is named once. */
    private final Map<Long, Damage> ofMessages = new TreeMap<>();

    /** By row, what its message says of its topics, less what is found of them. */
    private long[] topics = {};

    private long topicRows;
    private long tallies;

    FullCheck(Connection connection, QuickCheck check, Verification.Progress progress) throws SQLException {
        this.connection = connection;
        this.check = check;
        this.progress = progress;
        this.damages = new ArrayList<>(check.examine(connection));
        check.brokenPlaces()
                .forEach(slot -> add("place " + slot + " of the ledger is damaged; no message is lost by that"));
    }

    private interface Step {

        void run() throws SQLException;
    }

    Verification examine() {
        long messages = messages();
        step("its structure can't be looked through", this::examineStructure);
        examineMessages(messages);
        step("its topics can't be looked through", this::examineTopics);
        step("its index of identifiers can't be looked through", this::examineNames);
        step("its tallies can't be looked through", this::countTallies);
        for (int row = 1; row < topics.length; row++) {
            if (topics[row] != 0) {
                addOfMessage(Place.unnamed(row), "its topics are damaged");
            }
        }
        nameTheUnnamed();
        damages.addAll(ofMessages.values());
        return new Verification(messages, List.copyOf(damages));
    }

    private void add(String what) {
        damages.add(Damage.ofStore(what));
    }

    private void addOfMessage(Place place, String what) {
        ofMessages.putIfAbsent(place.row(), new Damage(place, what));
    }

    private void step(String otherwise, Step step) {
        try {
            step.run();
        } catch (SQLException failure) {
            add(otherwise + ": " + Database.sentence(failure));
        }
    }

    private long messages() {
        try {
            return rows(connection, check.told());
        } catch (SQLException failure) {
            add(Database.sentence(failure));
            return check.told();
        }
    }

    /** Up to which row to look: as many as told, or more that are there, but no number without measure of a damaged row. */
    static long rows(Connection connection, long told) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT max(kept), (SELECT count(*) FROM message) FROM message")) {
            return Math.max(told, Math.min(row.getLong(1), told + row.getLong(2)));
        }
    }

    private void examineStructure() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA integrity_check(" + MOST + ")")) {
            while (row.next()) {
                if (!row.getString(1).equals("ok")) {
                    add("SQLite: " + row.getString(1));
                }
            }
        }
    }

    private void examineMessages(long messages) {
        topics = new long[Math.toIntExact(messages + 1)];
        Optional<byte[]> chain = Optional.of(new byte[Checksums.LENGTH]);
        for (long row = 1; row <= messages; row++) {
            chain = examineMessage(row, chain);
            progress.reached(row, messages);
        }
    }

    /** By its number, so that one that can't be read keeps nobody from the next. */
    private Optional<byte[]> examineMessage(long row, Optional<byte[]> chain) {
        try {
            Optional<StoredMessage> found = Tables.row(connection, row);
            if (found.isEmpty()) {
                addOfMessage(Place.unnamed(row), "it is gone");
                return Optional.empty();
            }
            return examineMessage(found.get(), chain);
        } catch (SQLException failure) {
            addOfMessage(Place.unnamed(row), Database.sentence(failure));
            return Optional.empty();
        }
    }

    private Optional<byte[]> examineMessage(StoredMessage stored, Optional<byte[]> before) {
        int row = (int) stored.place().row();
        if (!stored.isSealed()) {
            addOfMessage(Place.unnamed(row), "what the store says of it is damaged");
            return Optional.empty();
        }
        topics[row] = stored.topics();
        if (!stored.hasItsBytes()) {
            addOfMessage(stored.place(), "its text is damaged");
        }
        Optional<byte[]> after = before.map(chain -> Checksums.of(chain, stored.seal()));
        if (after.isPresent() && !Arrays.equals(after.get(), stored.chain())) {
            addOfMessage(stored.place(), "it does not follow the message before it");
            return after;
        }
        return Optional.of(stored.chain());
    }

    private void examineTopics() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT kind, key, message FROM topic ORDER BY kind, key, message")) {
            String kind = "";
            String key = "";
            long number = 0;
            long sum = 0;
            while (row.next()) {
                topicRows++;
                String nextKind = String.valueOf(row.getString(1));
                String nextKey = String.valueOf(row.getString(2));
                if (!nextKind.equals(kind) || !nextKey.equals(key)) {
                    compare(number, sum, "the topic " + kind + " " + key);
                    kind = nextKind;
                    key = nextKey;
                    number = Checksums.ofTopic(check.store(), kind, key);
                    sum = 0;
                }
                sum += Tally.share(row.getLong(3));
                take(row.getLong(3), number);
            }
            compare(number, sum, "the topic " + kind + " " + key);
        }
        long told = check.state().map(State::topics).orElse(topicRows);
        if (told != topicRows) {
            add("it should have " + told + " topics of messages, and has " + topicRows);
        }
    }

    private void take(long row, long number) {
        if (row > MISSING && row < topics.length) {
            topics[(int) row] -= number;
        } else {
            add("a topic is said to be of message " + row + ", which is not there");
        }
    }

    /** Nothing is compared of a number that was not set yet. */
    private void compare(long number, long sum, String what) throws SQLException {
        if (sum != 0) {
            tallies++;
            if (Tally.read(connection, number) != sum) {
                add("the messages of " + what + " are not those that were kept");
            }
        }
    }

    private void examineNames() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT id, party, realm, kept FROM message"
                        + " INDEXED BY message_name ORDER BY id, party, realm, revision, form")) {
            String id = "";
            String key = "";
            long ofId = 0;
            long ofKey = 0;
            long idNumber = 0;
            long keyNumber = 0;
            while (row.next()) {
                String nextId = String.valueOf(row.getString(1));
                String nextKey = nextId + " " + row.getString(3) + " " + row.getString(2);
                if (!nextKey.equals(key)) {
                    compare(keyNumber, ofKey, "one party under " + id);
                    key = nextKey;
                    ofKey = 0;
                    keyNumber = Checksums.ofTopic(check.store(), "key", key);
                }
                if (!nextId.equals(id)) {
                    compare(idNumber, ofId, "the identifier " + id);
                    id = nextId;
                    ofId = 0;
                    idNumber = Tally.ofIdentifier(check.store(), id);
                }
                ofKey += Tally.share(row.getLong(4));
                ofId += Tally.share(row.getLong(4));
            }
            compare(keyNumber, ofKey, "one party under " + id);
            compare(idNumber, ofId, "the identifier " + id);
        }
    }

    private void countTallies() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM tally")) {
            if (row.getLong(1) != tallies) {
                add("it should have " + tallies + " tallies, and has " + row.getLong(1));
            }
        }
    }

    /** A damaged row does not name itself: the index may know better. */
    private void nameTheUnnamed() {
        for (Map.Entry<Long, Damage> each : ofMessages.entrySet()) {
            Place place = each.getValue().message();
            if (place != null && place.id().isEmpty()) {
                nameInIndex(each.getKey())
                        .or(() -> nameInRow(each.getKey()))
                        .ifPresent(named ->
                                each.setValue(new Damage(named, each.getValue().what())));
            }
        }
    }

    private Optional<Place> nameInIndex(long row) {
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT kept, party, realm, id, revision FROM message INDEXED BY message_name WHERE +kept = ?")) {
            statement.setLong(1, row);
            try (ResultSet found = statement.executeQuery()) {
                return found.next() ? Optional.of(StoredMessage.place(found)) : Optional.empty();
            }
        } catch (SQLException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<Place> nameInRow(long row) {
        try {
            return Tables.row(connection, row).map(StoredMessage::place);
        } catch (SQLException unreadable) {
            return Optional.empty();
        }
    }
}
