package org.tocsin.examples.correspondencestore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A look at everything in a store, as of one commit: what one place says is held against what another says of it. */
final class FullCheck {

    /** Of findings of one sort; more say no more. */
    private static final int MOST = 1_000;

    private static final String IN_INDEX =
            "SELECT kept, party, realm, id, revision FROM message INDEXED BY message_name WHERE +kept = ?";

    private final Connection connection;
    private final QuickCheck check;
    private final Verification.Progress progress;
    private final List<Damage> damages;
    /** By row, so that each damaged message is named once. */
    private final Map<Long, Damage> ofMessages = new TreeMap<>();

    FullCheck(Connection connection, QuickCheck check, Verification.Progress progress) throws SQLException {
        this.connection = connection;
        this.check = check;
        this.progress = progress;
        this.damages = new ArrayList<>(check.examine(connection));
        check.brokenPlaces()
                .forEach(place -> add("place " + place + " of the ledger is damaged; no message is lost by that"));
    }

    /** A part of the look. */
    private interface Part {

        void look() throws SQLException;
    }

    Verification examine() {
        long messages = messages();
        long[] topics = new long[Math.toIntExact(messages + 1)];
        IndexCheck indexes = new IndexCheck(connection, check, topics, this::add);
        part("its structure can't be looked through", this::examineStructure);
        part("its messages can't be looked through", () -> examineMessages(topics));
        part("the contents of its messages can't be looked through", () -> addContents(topics));
        part("its topics can't be looked through", indexes::examineTopics);
        part("its index of identifiers can't be looked through", indexes::examineNames);
        part("its tallies can't be looked through", indexes::countTallies);
        part(
                "its questions that may still wait can't be looked through",
                new UnsettledCheck(connection, check, this::add)::examine);
        for (int row = 1; row < topics.length; row++) {
            if (topics[row] != 0) {
                addOfMessage(Place.unnamed(row), "its topics are damaged");
            }
        }
        nameTheUnnamed();
        damages.addAll(ofMessages.values());
        return new Verification(messages, List.copyOf(damages));
    }

    private void addContents(long[] topics) throws SQLException {
        if (!Schema.hasContents(connection)) {
            return;
        }
        BitSet noted = Contents.addSums(connection, topics);
        for (int row = noted.nextClearBit(1); row < topics.length; row = noted.nextClearBit(row + 1)) {
            // A program of an earlier version that was running went on keeping.
            addOfMessage(Place.unnamed(row), "what stands in it is not noted");
        }
    }

    private void add(String what) {
        if (damages.size() < MOST) {
            damages.add(Damage.ofStore(what));
        }
    }

    private void addOfMessage(Place place, String what) {
        if (ofMessages.size() < MOST) {
            ofMessages.putIfAbsent(place.row(), new Damage(place, what));
        }
    }

    private void part(String otherwise, Part part) {
        try {
            part.look();
        } catch (SQLException failure) {
            add(otherwise + ": " + SqliteFailure.sentence(failure));
        }
    }

    private long messages() {
        try {
            return rows(connection, check.told());
        } catch (SQLException failure) {
            add(SqliteFailure.sentence(failure));
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

    /** Each by its number, so that one that can't be read keeps nobody from the next. */
    private void examineMessages(long[] topics) throws SQLException {
        Optional<byte[]> chain = Optional.of(new byte[Checksums.LENGTH]);
        try (PreparedStatement oneRow = connection.prepareStatement(Question.ONE_ROW)) {
            for (int row = 1; row < topics.length; row++) {
                Optional<StoredMessage> found = row(oneRow, row);
                chain = found.isPresent() ? examineMessage(found.get(), chain, topics) : Optional.empty();
                progress.reached(row, topics.length - 1L);
            }
        }
    }

    private Optional<StoredMessage> row(PreparedStatement oneRow, long row) {
        try {
            Optional<StoredMessage> found = Tables.row(oneRow, row);
            if (found.isEmpty()) {
                addOfMessage(Place.unnamed(row), "it is gone");
            }
            return found;
        } catch (SQLException failure) {
            addOfMessage(Place.unnamed(row), SqliteFailure.sentence(failure));
            return Optional.empty();
        }
    }

    private Optional<byte[]> examineMessage(StoredMessage stored, Optional<byte[]> before, long[] topics) {
        long row = stored.place().row();
        if (!stored.isSealed()) {
            addOfMessage(Place.unnamed(row), "what the store says of it is damaged");
            return Optional.empty();
        }
        topics[(int) row] = stored.topics();
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

    /** A damaged row does not name itself: the index may know better. */
    private void nameTheUnnamed() {
        for (Map.Entry<Long, Damage> each : ofMessages.entrySet()) {
            Place place = each.getValue().message();
            if (place != null && place.id().isEmpty()) {
                name(each.getKey(), IN_INDEX)
                        .or(() -> name(each.getKey(), Question.ONE_ROW))
                        .ifPresent(named ->
                                each.setValue(new Damage(named, each.getValue().what())));
            }
        }
    }

    private Optional<Place> name(long row, String query) {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setLong(1, row);
            try (ResultSet found = statement.executeQuery()) {
                return found.next() ? Optional.of(StoredMessage.place(found)) : Optional.empty();
            }
        } catch (SQLException unreadable) {
            return Optional.empty();
        }
    }
}
