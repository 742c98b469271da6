package org.tocsin.examples.correspondencestore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is read from the tables, within a transaction of the caller. */
final class Tables {

    private static final int ROW = 15;

    private Tables() {}

    /** What becomes of a message. */
    interface Use<T> {

        T of(StoredMessage stored);
    }

    /**
     * Answers questions. One row after the other becomes what is asked for, so that never all bytes are in memory.
     *
     * @param order in which what is found stands; each message stands once
     * @throws UnreadableMessageException where a message of the answer is damaged
     * @throws DamagedStoreException where rows are missing, or too many
     */
    static <T> List<T> select(
            Connection connection, Collection<Question> questions, Comparator<Place> order, Use<T> use)
            throws SQLException {
        SortedMap<Place, T> selected = new TreeMap<>(order);
        try (Statements statements = new Statements(connection)) {
            for (Question question : questions) {
                long found = select(statements.of(question.query()), question, use, selected);
                if (found != Tally.read(statements.of(Tally.ONE), question.tally())) {
                    throw DamagedStoreException.of(
                            "the messages " + question.words() + " that are found are not those that were kept");
                }
            }
        }
        return List.copyOf(selected.values());
    }

    /** Gives the sum over the rows that are found. */
    private static <T> long select(
            PreparedStatement statement, Question question, Use<T> use, SortedMap<Place, T> selected)
            throws SQLException {
        long found = 0;
        for (int i = 0; i < question.parameters().size(); i++) {
            statement.setObject(i + 1, question.parameters().get(i));
        }
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                StoredMessage stored = StoredMessage.of(rows);
                long row = rows.getLong(ROW);
                if (stored.place().row() != row) {
                    throw UnreadableMessageException.damaged(Place.unnamed(row), "it is gone");
                }
                found += Tally.share(row);
                if (!selected.containsKey(stored.sealed().place())) {
                    selected.put(stored.place(), use.of(stored.sound()));
                }
            }
        }
        return found;
    }

    /** The message of a row, whatever stands in it. */
    static Optional<StoredMessage> row(Connection connection, long row) throws SQLException {
        try (PreparedStatement oneRow = connection.prepareStatement(Question.ONE_ROW)) {
            return row(oneRow, row);
        }
    }

    /** The same by {@link Question#ONE_ROW}, prepared for many. */
    static Optional<StoredMessage> row(PreparedStatement oneRow, long row) throws SQLException {
        oneRow.setLong(1, row);
        try (ResultSet found = oneRow.executeQuery()) {
            return found.next() ? Optional.of(StoredMessage.of(found)) : Optional.empty();
        }
    }
}
