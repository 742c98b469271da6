package org.tocsin.examples.correspondencestore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tocsin.code.Realm;

/**
 * The questions that may still wait for a reply, by realm and {@link LastMonth}: for each month a sum over the numbers of its
 * rows, and in the {@link State} a sum over the months. Whatever is lost or added by accident, one of them fits no longer; then
 * what waits is found among all questions that were ever asked, which takes longer and hides nothing.
 */
final class Unsettled {

    static final String ROWS = "SELECT ends, message FROM unsettled WHERE realm = ? AND ends >= ?";

    private Unsettled() {}

    /** The questions of one realm that end in one month. */
    record Month(String realm, long ends) implements Comparable<Month> {

        private static final Comparator<Month> ORDER =
                Comparator.comparing(Month::realm).thenComparingLong(Month::ends);

        @Override
        public int compareTo(Month other) {
            return ORDER.compare(this, other);
        }
    }

    /** What each month says of its questions. */
    static SortedMap<Month, Long> months(Connection connection) throws SQLException {
        SortedMap<Month, Long> months = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT realm, ends, messages FROM unsettled_month")) {
            while (row.next()) {
                months.put(new Month(String.valueOf(row.getString(1)), row.getLong(2)), row.getLong(3));
            }
        }
        return months;
    }

    /** What a month adds to the sum over all; one in which nothing waits is as good as none. */
    static long share(byte[] store, Month month, long messages) {
        return messages == 0
                ? 0
                : Checksums.ofTopic(store, "unsettled", month.realm() + " " + month.ends() + " " + messages);
    }

    /** The sum over all months. */
    static long sum(byte[] store, Map<Month, Long> months) {
        return months.entrySet().stream()
                .mapToLong(each -> share(store, each.getKey(), each.getValue()))
                .sum();
    }

    /**
     * The questions of some realms that end in a month or later, in the order in which they were kept.
     *
     * @return empty where not all of them can be told
     * @throws UnreadableMessageException where one of them is damaged
     */
    static <T> Optional<List<T>> select(Connection connection, Set<Realm> realms, long ends, Tables.Use<T> use)
            throws SQLException {
        Optional<SortedSet<Long>> rows = rows(connection, realms, ends);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<T> selected = new ArrayList<>();
        try (PreparedStatement oneRow = connection.prepareStatement(Question.ONE_ROW)) {
            for (long row : rows.get()) {
                StoredMessage stored = Tables.row(oneRow, row)
                        .orElseThrow(() -> UnreadableMessageException.damaged(Place.unnamed(row), "it is gone"));
                selected.add(use.of(stored.sound()));
            }
        }
        return Optional.of(selected);
    }

    private static Optional<SortedSet<Long>> rows(Connection connection, Set<Realm> realms, long ends)
            throws SQLException {
        Optional<State> state = State.read(connection);
        SortedMap<Month, Long> months = months(connection);
        if (state.isEmpty() || sum(state.get().store(), months) != state.get().unsettled()) {
            return Optional.empty();
        }
        SortedSet<Long> rows = new TreeSet<>();
        SortedMap<Month, Long> found = new TreeMap<>();
        try (PreparedStatement statement = connection.prepareStatement(ROWS)) {
            for (Realm realm : realms) {
                statement.setString(1, realm.code());
                statement.setLong(2, ends);
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        rows.add(row.getLong(2));
                        found.merge(new Month(realm.code(), row.getLong(1)), Tally.share(row.getLong(2)), Long::sum);
                    }
                }
            }
        }
        Set<String> codes = new TreeSet<>();
        realms.forEach(realm -> codes.add(realm.code()));
        months.keySet().removeIf(month -> month.ends() < ends || !codes.contains(month.realm()));
        months.values().removeIf(messages -> messages == 0);
        return months.equals(found) ? Optional.of(rows) : Optional.empty();
    }
}
