package org.tocsin.examples.correspondencestore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tocsin.revision.Kept;

/** Puts messages into the tables, within one transaction that nobody else writes in. */
final class Keeping implements AutoCloseable {

    private static final String KEY = " FROM message WHERE id = ? AND realm = ? AND party = ? AND revision = ?";

    private final Connection connection;
    private final State before;
    private final boolean isNoted;
    private final Tally tally;
    private final FirstPlay firstPlay;
    private final PreparedStatement sameText;
    private final PreparedStatement sameRevision;
    private final PreparedStatement insertMessage;
    private final TopicRows topicRows;
    private final Contents contents;

    /** A message that is new here, without its bytes. */
    private record Inserted(Place place, long ends, Touching touching) {}

    private final List<Inserted> inserted = new ArrayList<>();
    private final List<Kept> kept = new ArrayList<>();
    private long messages;
    private long topics;
    private byte[] chain;

    /**
     * Begins to put messages into the tables.
     *
     * @param isNoted whether it is noted which questions wait by what is new; not where that is damaged
     */
    Keeping(Connection connection, State before, boolean isNoted) throws SQLException {
        this.isNoted = isNoted;
        this.connection = connection;
        this.before = before;
        this.tally = new Tally(before.store());
        this.firstPlay = new FirstPlay(connection, before.store());
        this.messages = before.messages();
        this.chain = before.chain();
        this.sameText = connection.prepareStatement(
                "SELECT " + StoredMessage.COLUMNS + ", message.json" + KEY + " AND form = ?");
        this.sameRevision = connection.prepareStatement("SELECT 1" + KEY + " LIMIT 1");
        this.insertMessage = connection.prepareStatement("INSERT INTO message (kept, party, realm, id, revision, form,"
                + " sent_at, digest, topics, ends, touches, seal, chain, json)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        this.topicRows = new TopicRows(connection);
        this.contents = new Contents(connection, tally, topicRows);
    }

    /** Keeps a message where it is not there. */
    void keep(NewMessage message) throws SQLException {
        if (isKnown(message)) {
            kept.add(Kept.KNOWN);
        } else {
            Kept now = isOfKnownRevision(message) ? Kept.CONFLICTING : Kept.NEW;
            insert(message);
            kept.add(now);
        }
    }

    /** A damaged one is not known, and not replaced either. */
    private boolean isKnown(NewMessage message) throws SQLException {
        bindKey(sameText, message);
        sameText.setBytes(5, message.form());
        try (ResultSet row = sameText.executeQuery()) {
            if (!row.next()) {
                return false;
            }
            StoredMessage.of(row).sound();
            return true;
        }
    }

    private boolean isOfKnownRevision(NewMessage message) throws SQLException {
        bindKey(sameRevision, message);
        try (ResultSet row = sameRevision.executeQuery()) {
            return row.next();
        }
    }

    private static void bindKey(PreparedStatement statement, NewMessage message) throws SQLException {
        Place place = Place.of(0, message.header());
        statement.setString(1, place.id());
        statement.setString(2, place.realm());
        statement.setString(3, place.party());
        statement.setLong(4, place.revision());
    }

    private void insert(NewMessage message) throws SQLException {
        messages++;
        Place place = Place.of(messages, message.header());
        List<Tally.Name> names = new ArrayList<>(firstPlay.of(message));
        message.topics().stream()
                .filter(topic -> !Contents.has(topic))
                .forEach(topic -> names.add(Tally.Name.of(topic, place.realm())));
        long ofTopics = tally.add(place, names);
        String touching = message.touching().toString();
        byte[] seal = StoredMessage.seal(
                place, message.form(), message.sentAt(), message.digest(), ofTopics, message.ends(), touching);
        chain = Checksums.of(chain, seal);
        insertMessage.setLong(1, messages);
        insertMessage.setString(2, place.party());
        insertMessage.setString(3, place.realm());
        insertMessage.setString(4, place.id());
        insertMessage.setLong(5, place.revision());
        insertMessage.setBytes(6, message.form());
        insertMessage.setString(7, message.sentAt());
        insertMessage.setBytes(8, message.digest());
        insertMessage.setLong(9, ofTopics);
        insertMessage.setLong(10, message.ends());
        insertMessage.setString(11, touching);
        insertMessage.setBytes(12, seal);
        insertMessage.setBytes(13, chain);
        insertMessage.setBytes(14, message.json());
        insertMessage.executeUpdate();
        inserted.add(new Inserted(place, message.ends(), message.touching()));
        topics += names.size();
        topicRows.add(names, place.row());
        contents.add(place, message.topics());
    }

    /**
     * Writes down what the store is now, unless nothing was added.
     *
     * @param confirmed the latest commit that this writer knows to stand in the ledger
     */
    State finish(long confirmed) throws SQLException {
        if (messages == before.messages()) {
            return before;
        }
        topicRows.write();
        tally.write(connection);
        // A sum that does not fit: what waits is from now on found among all questions.
        long unsettled = isNoted ? unsettled() : before.unsettled() + 1;
        State after = new State(
                before.store(),
                before.commits() + 1,
                Math.max(before.confirmed(), confirmed),
                messages,
                before.topics() + topics,
                unsettled,
                chain);
        after.write(connection);
        return after;
    }

    /** The new questions wait, and those that were settled and are touched by what is new. */
    private long unsettled() throws SQLException {
        try (UnsettledChange change = new UnsettledChange(connection, before.store());
                TouchedQuestions touched = new TouchedQuestions(connection, before.store())) {
            for (Inserted each : inserted) {
                if (each.ends() != LastMonth.NONE) {
                    change.add(
                            new Unsettled.Month(each.place().realm(), each.ends()),
                            each.place().row());
                }
                // Where nothing was kept before, nothing was settled.
                if (before.messages() > 0) {
                    touched.add(each.place(), each.touching());
                }
            }
            for (Map.Entry<Long, Unsettled.Month> each : touched.questions().entrySet()) {
                change.add(each.getValue(), each.getKey());
            }
            return change.write(before.unsettled());
        }
    }

    /** What became of each message. */
    List<Kept> kept() {
        return List.copyOf(kept);
    }

    @Override
    public void close() throws SQLException {
        firstPlay.close();
        sameText.close();
        sameRevision.close();
        insertMessage.close();
        topicRows.close();
        contents.close();
    }
}
