package org.tocsin.examples.correspondencestore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Rows of the table of topics that are still to be written. */
final class TopicRows implements AutoCloseable {

    private final PreparedStatement insert;
    private final List<TopicRow> rows = new ArrayList<>();

    private record TopicRow(Tally.Name name, long message) {

        static final Comparator<TopicRow> ORDER = Comparator.<TopicRow, String>comparing(
                        row -> row.name().kind())
                .thenComparing(row -> row.name().key())
                .thenComparing(row -> row.name().realm())
                .thenComparingLong(TopicRow::message);
    }

    TopicRows(Connection connection) throws SQLException {
        insert = connection.prepareStatement("INSERT INTO topic (kind, key, realm, message) VALUES (?, ?, ?, ?)");
    }

    void add(List<Tally.Name> names, long message) {
        names.forEach(name -> rows.add(new TopicRow(name, message)));
    }

    /** In the order in which they lie, so that a large batch goes through the file once. */
    void write() throws SQLException {
        rows.sort(TopicRow.ORDER);
        for (TopicRow each : rows) {
            insert.setString(1, each.name().kind());
            insert.setString(2, each.name().key());
            insert.setString(3, each.name().realm());
            insert.setLong(4, each.message());
            insert.addBatch();
        }
        insert.executeBatch();
        rows.clear();
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
