package org.tocsin.examples.correspondencestore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.code.Realm;
import org.tocsin.correspondence.Topic;
import org.tocsin.message.Message;

/** What is asked of the tables and put into them, within a transaction of the caller. */
final class Tables {

    private static final String ROW = "SELECT message.id, message.revision, message.json FROM ";

    static final String ONE_REVISION = ROW + "message WHERE id = ? AND revision = ? AND realm IN (%s)";
    static final String REVISIONS = ROW + "message WHERE id = ? AND realm IN (%s) ORDER BY revision";
    static final String ABOUT = ROW + "topic JOIN message ON message.kept = topic.message"
            + " WHERE topic.kind = ? AND topic.key = ? AND message.realm IN (%s) ORDER BY topic.message";

    private static final String INSERT_MESSAGE =
            "INSERT INTO message (id, revision, realm, json) VALUES (?, ?, ?, ?) RETURNING kept";
    private static final String INSERT_TOPIC = "INSERT INTO topic (kind, key, message) VALUES (?, ?, ?)";

    private Tables() {}

    /** What becomes of a row. */
    interface Row<T> {

        T of(StoredMessage stored);
    }

    static Optional<StoredMessage> find(Connection connection, String id, long revision, Set<Realm> realms)
            throws SQLException {
        return selectOfRealms(connection, ONE_REVISION, List.of(id, revision), realms, stored -> stored).stream()
                .findFirst();
    }

    static <T> List<T> revisions(Connection connection, String id, Set<Realm> realms, Row<T> row) throws SQLException {
        return selectOfRealms(connection, REVISIONS, List.of(id), realms, row);
    }

    static <T> List<T> about(Connection connection, Topic topic, Set<Realm> realms, Row<T> row) throws SQLException {
        return selectOfRealms(connection, ABOUT, List.of(topic.kind().name(), topic.key()), realms, row);
    }

    private static <T> List<T> selectOfRealms(
            Connection connection, String query, List<?> named, Set<Realm> realms, Row<T> row) throws SQLException {
        List<Object> parameters = new ArrayList<>(named);
        realms.forEach(realm -> parameters.add(realm.code()));
        String places = String.join(", ", Collections.nCopies(realms.size(), "?"));
        return select(connection, String.format(query, places), parameters, row);
    }

    /** One row after the other becomes what is asked for, so that never all bytes are in memory. */
    private static <T> List<T> select(Connection connection, String query, List<?> parameters, Row<T> row)
            throws SQLException {
        List<T> selected = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, parameters.get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    selected.add(row.of(new StoredMessage(rows.getString(1), rows.getLong(2), rows.getBytes(3))));
                }
            }
        }
        return List.copyOf(selected);
    }

    static void add(Connection connection, Message<?> message, StoredMessage stored) throws SQLException {
        long kept = insert(connection, stored, message.header().realm());
        try (PreparedStatement statement = connection.prepareStatement(INSERT_TOPIC)) {
            for (Topic topic : Topic.of(message)) {
                statement.setString(1, topic.kind().name());
                statement.setString(2, topic.key());
                statement.setLong(3, kept);
                statement.executeUpdate();
            }
        }
    }

    private static long insert(Connection connection, StoredMessage stored, Realm realm) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT_MESSAGE)) {
            statement.setString(1, stored.id());
            statement.setLong(2, stored.revision());
            statement.setString(3, realm.code());
            statement.setBytes(4, stored.json());
            try (ResultSet row = statement.executeQuery()) {
                return row.getLong(1);
            }
        }
    }
}
