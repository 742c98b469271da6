package org.tocsin.examples.correspondencestore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Changes which questions may still wait, within one transaction that nobody else writes in. */
final class UnsettledChange implements AutoCloseable {

    private final Connection connection;
    private final byte[] store;
    private final PreparedStatement insert;
    private final PreparedStatement delete;
    private final SortedMap<Unsettled.Month, Long> changes = new TreeMap<>();

    UnsettledChange(Connection connection, byte[] store) throws SQLException {
        this.connection = connection;
        this.store = store;
        this.insert = connection.prepareStatement(
                "INSERT INTO unsettled (realm, ends, message) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
        this.delete = connection.prepareStatement("DELETE FROM unsettled WHERE realm = ? AND ends = ? AND message = ?");
    }

    /** A question may wait; nothing changes where it was known to. */
    void add(Unsettled.Month month, long row) throws SQLException {
        change(insert, month, row, Tally.share(row));
    }

    /** A question waits no more. */
    void remove(Unsettled.Month month, long row) throws SQLException {
        change(delete, month, row, -Tally.share(row));
    }

    private void change(PreparedStatement statement, Unsettled.Month month, long row, long share) throws SQLException {
        statement.setString(1, month.realm());
        statement.setLong(2, month.ends());
        statement.setLong(3, row);
        int changed = statement.executeUpdate();
        if (changed > 0) {
            changes.merge(month, changed * share, Long::sum);
        }
    }

    /**
     * Writes the sums over the months.
     *
     * @param before the sum over all months as it was
     * @return what it is now; where one of them did not fit before, none does after
     */
    long write(long before) throws SQLException {
        long sum = before;
        try (PreparedStatement read = connection.prepareStatement(
                        "SELECT messages FROM unsettled_month WHERE realm = ? AND ends = ?");
                PreparedStatement write = connection.prepareStatement(
                        "INSERT OR REPLACE INTO unsettled_month (realm, ends, messages) VALUES (?, ?, ?)")) {
            for (Map.Entry<Unsettled.Month, Long> each : changes.entrySet()) {
                Unsettled.Month month = each.getKey();
                long was = messages(read, month);
                long is = was + each.getValue();
                sum += Unsettled.share(store, month, is) - Unsettled.share(store, month, was);
                write.setString(1, month.realm());
                write.setLong(2, month.ends());
                write.setLong(3, is);
                write.executeUpdate();
            }
        }
        return sum;
    }

    private static long messages(PreparedStatement read, Unsettled.Month month) throws SQLException {
        read.setString(1, month.realm());
        read.setLong(2, month.ends());
        try (ResultSet row = read.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    @Override
    public void close() throws SQLException {
        insert.close();
        delete.close();
    }
}
