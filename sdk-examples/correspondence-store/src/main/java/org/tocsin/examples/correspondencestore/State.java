package org.tocsin.examples.correspondencestore;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a database says of itself as a whole, in its one row of {@code state}, which each commit writes anew.
 *
 * @param store the name of the store, by chance
 * @param commits how many commits have kept messages
 * @param confirmed the latest commit of which a writer knew that it stands in the ledger
 * @param messages how many messages there are
 * @param topics how many topics they have together
 * @param unsettled the sum over the questions that may still wait; it fits no longer where that was in doubt
 * @param chain the sum over all messages
 */
record State(byte[] store, long commits, long confirmed, long messages, long topics, long unsettled, byte[] chain) {

    private static final int STORE = 16;

    static State ofNewStore() {
        byte[] store = new byte[STORE];
        new SecureRandom().nextBytes(store);
        return new State(store, 0, 0, 0, 0, 0, new byte[Checksums.LENGTH]);
    }

    /** The row; none where it is not there or damaged. */
    static Optional<State> read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT store, commits, confirmed, messages, topics, unsettled, chain, seal FROM state"
                                + " WHERE one = 1")) {
            if (!row.next()) {
                return Optional.empty();
            }
            State state = new State(
                    StoredMessage.bytes(row, 1),
                    row.getLong(2),
                    row.getLong(3),
                    row.getLong(4),
                    row.getLong(5),
                    row.getLong(6),
                    StoredMessage.bytes(row, 7));
            return Arrays.equals(state.seal(), StoredMessage.bytes(row, 8)) ? Optional.of(state) : Optional.empty();
        }
    }

    static State sound(Connection connection) throws SQLException {
        return read(connection)
                .orElseThrow(() -> DamagedStoreException.of("what it says of itself as a whole can't be read"));
    }

    void write(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "INSERT OR REPLACE INTO state (one, store, commits, confirmed, messages, topics, unsettled, chain, seal)"
                        + " VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            statement.setBytes(1, store);
            statement.setLong(2, commits);
            statement.setLong(3, confirmed);
            statement.setLong(4, messages);
            statement.setLong(5, topics);
            statement.setLong(6, unsettled);
            statement.setBytes(7, chain);
            statement.setBytes(8, seal());
            statement.executeUpdate();
        }
    }

    private byte[] seal() {
        return Checksums.of(
                store,
                Checksums.bytes(commits),
                Checksums.bytes(confirmed),
                Checksums.bytes(messages),
                Checksums.bytes(topics),
                Checksums.bytes(unsettled),
                chain);
    }

    /** The same with other questions that may still wait. */
    State withUnsettled(long sum) {
        return new State(store, commits, confirmed, messages, topics, sum, chain);
    }

    Ledger.Entry entry() {
        return new Ledger.Entry(commits, messages, chain);
    }
}
