package org.tocsin.examples.correspondencestore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tocsin.code.Realm;
import org.tocsin.correspondence.Topic;

/**
 * Which messages a question has to find: for each topic and for each identifier in a realm, and for each key, a sum over
 * the numbers of their rows. It lies in a table of its own, so that one damaged place does not change an index and its sum alike.
 */
final class Tally {

    static final String ONE = "SELECT messages FROM tally WHERE topic = ?";

    /** The sum in all realms, each of which has a number of its own. */
    static final String OF_REALMS = "SELECT sum(messages) FROM tally WHERE topic IN ("
            + String.join(", ", Collections.nCopies(Realm.values().length, "?")) + ")";

    private final byte[] store;
    private final SortedMap<Long, Long> added = new TreeMap<>();

    Tally(byte[] store) {
        this.store = store;
    }

    /**
     * A topic in one realm, as the tables have it: one of the SDK's, or of the store's own.
     *
     * @param kind what it is
     * @param key its identifier
     * @param realm the realm
     */
    record Name(String kind, String key, String realm) {

        static Name of(Topic topic, String realm) {
            return new Name(topic.kind().name(), topic.key(), realm);
        }

        long number(byte[] store) {
            return ofTopic(store, kind, key, realm);
        }
    }

    static long ofTopic(byte[] store, String kind, String key, String realm) {
        return Checksums.ofTopic(store, kind, realm + " " + key);
    }

    /** What any party sent under an identifier in one realm. */
    static long ofIdentifier(byte[] store, String id, String realm) {
        return Checksums.ofTopic(store, "identifier", realm + " " + id);
    }

    /** What one party sent under it. */
    static long ofKey(byte[] store, String id, String realm, String party) {
        return Checksums.ofTopic(store, "key", realm + " " + id + " " + party);
    }

    /** What a row adds to a sum: 36 bits, so that SQLite adds up a hundred million of them exactly. */
    static long share(long row) {
        long mixed = row * 0x9E37_79B9_7F4A_7C15L;
        mixed = (mixed ^ (mixed >>> 29)) * 0xBF58_476D_1CE4_E5B9L;
        return (mixed ^ (mixed >>> 32)) >>> 28;
    }

    /** Adds a message to some topics, and gives the sum over these. */
    long addTopics(long row, List<Name> names) {
        long topics = 0;
        for (Name name : names) {
            long number = name.number(store);
            topics += number;
            added.merge(number, share(row), Long::sum);
        }
        return topics;
    }

    /** Adds a message to its topics, its identifier and its key, and gives the sum over the topics. */
    long add(Place place, List<Name> names) {
        long row = place.row();
        added.merge(ofIdentifier(store, place.id(), place.realm()), share(row), Long::sum);
        added.merge(ofKey(store, place.id(), place.realm(), place.party()), share(row), Long::sum);
        return addTopics(row, names);
    }

    /** Writes what was added since the last time. */
    void write(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("INSERT INTO tally (topic, messages) VALUES (?1, ?2)"
                        + " ON CONFLICT (topic) DO UPDATE SET messages = messages + excluded.messages")) {
            for (Map.Entry<Long, Long> each : added.entrySet()) {
                statement.setLong(1, each.getKey());
                statement.setLong(2, each.getValue());
                statement.addBatch();
            }
            statement.executeBatch();
        }
        added.clear();
    }

    /** The sum that was written, by {@link #ONE}; 0 for what nothing was kept under. */
    static long read(PreparedStatement oneTally, long number) throws SQLException {
        oneTally.setLong(1, number);
        try (ResultSet row = oneTally.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }
}
