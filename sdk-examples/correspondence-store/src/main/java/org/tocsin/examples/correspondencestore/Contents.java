package org.tocsin.examples.correspondencestore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tocsin.correspondence.Topic;

/**
 * Puts the topics into the tables that say what stands in a message: values, parties, kinds, local identifiers.
 *
 * <p>Tables of version 2 did not have them. The sum over those of one message therefore lies in a table of its own and not in the
 * row of the message, whose seal, and with it the chain and the ledger, stay as they are when an older file is opened.
 */
final class Contents implements AutoCloseable {

    private static final Set<Topic.Kind> KINDS =
            EnumSet.of(Topic.Kind.INDICATOR, Topic.Kind.PARTY, Topic.Kind.INCIDENT_KIND, Topic.Kind.LOCAL_ID);
    private static final Set<String> NAMES = KINDS.stream().map(Enum::name).collect(Collectors.toSet());

    private final Tally tally;
    private final TopicRows rows;
    private final PreparedStatement insert;

    Contents(Connection connection, Tally tally, TopicRows rows) throws SQLException {
        this.tally = tally;
        this.rows = rows;
        this.insert = connection.prepareStatement("INSERT INTO content (message, topics) VALUES (?, ?)");
    }

    static boolean has(Topic topic) {
        return KINDS.contains(topic.kind());
    }

    static boolean hasKind(String kind) {
        return NAMES.contains(kind);
    }

    /** Adds what stands in one message. */
    void add(Place place, Collection<Topic> topics) throws SQLException {
        List<Tally.Name> names = topics.stream()
                .filter(Contents::has)
                .map(topic -> Tally.Name.of(topic, place.realm()))
                .toList();
        insert.setLong(1, place.row());
        insert.setLong(2, tally.addTopics(place.row(), names));
        insert.executeUpdate();
        rows.add(names, place.row());
    }

    /** Adds to each number, by row, the sum that is told of the contents of that message; gives the rows that have one. */
    static BitSet addSums(Connection connection, long[] topics) throws SQLException {
        BitSet noted = new BitSet(topics.length);
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT message, topics FROM content")) {
            while (row.next()) {
                long message = row.getLong(1);
                if (message > 0 && message < topics.length) {
                    topics[(int) message] += row.getLong(2);
                    noted.set((int) message);
                }
            }
        }
        return noted;
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
