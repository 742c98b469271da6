package org.tocsin.examples.correspondencestore;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The part of a full look that holds what is noted of questions that may still wait against the sums over it. */
final class UnsettledCheck {

    private static final String INSTEAD = "; what waits is found among all questions instead";

    private static final String ROWS = "SELECT unsettled.realm, unsettled.ends, unsettled.message, message.realm,"
            + " message.ends FROM unsettled LEFT JOIN message ON message.kept = unsettled.message"
            + " ORDER BY unsettled.realm, unsettled.ends, unsettled.message";

    private final Connection connection;
    private final QuickCheck check;
    private final Consumer<String> damages;

    UnsettledCheck(Connection connection, QuickCheck check, Consumer<String> damages) {
        this.connection = connection;
        this.check = check;
        this.damages = damages;
    }

    void examine() throws SQLException {
        SortedMap<Unsettled.Month, Long> months = Unsettled.months(connection);
        SortedMap<Unsettled.Month, Long> found = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(ROWS)) {
            while (row.next()) {
                Unsettled.Month month = month(row, 1);
                found.merge(month, Tally.share(row.getLong(3)), Long::sum);
                if (!month.equals(month(row, 4))) {
                    damages.accept("message " + row.getLong(3) + " is noted as a question that it is not" + INSTEAD);
                }
            }
        }
        months.values().removeIf(messages -> messages == 0);
        if (!found.equals(months)) {
            damages.accept("the questions that may still wait are not those that were noted" + INSTEAD);
        }
        if (check.state().isPresent()
                && Unsettled.sum(check.store(), months) != check.state().get().unsettled()) {
            damages.accept("the sum over the questions that may still wait does not fit" + INSTEAD);
        }
    }

    private static Unsettled.Month month(ResultSet row, int column) throws SQLException {
        return new Unsettled.Month(String.valueOf(row.getString(column)), row.getLong(column + 1));
    }
}
