package org.tocsin.examples.correspondencestore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import org.tocsin.MessageReader;
import org.tocsin.message.Message;

/** Notes that questions wait no more, but for those that something touched meanwhile, in one transaction. */
final class Settling implements AutoCloseable {

    /** Where more came meanwhile, nothing is settled: to settle only spares work, and may not make others wait. */
    private static final int MOST_SINCE = 4_096;

    static final String SINCE =
            "SELECT " + StoredMessage.COLUMNS + " FROM message WHERE message.kept > ? ORDER BY message.kept";

    private final Connection connection;
    private final State before;
    private final MessageReader reader;
    private final TouchedQuestions touched;
    private final UnsettledChange change;
    private final Statements statements;

    Settling(Connection connection, MessageReader reader) throws SQLException {
        this.connection = connection;
        this.before = State.sound(connection);
        this.reader = reader;
        this.touched = new TouchedQuestions(connection, before.store());
        this.change = new UnsettledChange(connection, before.store());
        this.statements = new Statements(connection);
    }

    /** Settles those of some texts that nothing touched that was kept after a position. */
    void settle(Collection<Message<?>> texts, long position) throws SQLException {
        if (before.messages() - position > MOST_SINCE || !isKnownWhatCameSince(position)) {
            return;
        }
        for (Message<?> text : texts) {
            Optional<StoredMessage> question = question(text);
            if (question.isPresent() && !touched.contains(question.get())) {
                change.remove(question.get().month(), question.get().place().row());
            }
        }
        long after = change.write(before.unsettled());
        if (after != before.unsettled()) {
            before.withUnsettled(after).write(connection);
        }
    }

    private boolean isKnownWhatCameSince(long position) throws SQLException {
        long row = position;
        try (PreparedStatement statement = connection.prepareStatement(SINCE)) {
            statement.setLong(1, position);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    row++;
                    StoredMessage text = StoredMessage.withoutBytes(rows).sealed();
                    touched.add(text.place(), Touching.of(text.touching()));
                }
            }
            return row == Math.max(position, before.messages());
        } catch (StoreException damaged) {
            return false;
        }
    }

    /** Empty for a text that is not kept here or wishes no reply, and where damage leaves a doubt which one it is. */
    private Optional<StoredMessage> question(Message<?> text) throws SQLException {
        try {
            for (StoredMessage kept : touched.under(text.header().id().toString())) {
                if (kept.ends() != LastMonth.NONE && kept.place().names(text.header()) && isText(kept, text)) {
                    return Optional.of(kept);
                }
            }
        } catch (StoreException damaged) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** Another text may have the same name. */
    private boolean isText(StoredMessage kept, Message<?> text) throws SQLException {
        return Tables.row(statements.of(Question.ONE_ROW), kept.place().row())
                .filter(stored -> stored.read(reader).equals(text))
                .isPresent();
    }

    @Override
    public void close() throws SQLException {
        touched.close();
        change.close();
        statements.close();
    }
}
