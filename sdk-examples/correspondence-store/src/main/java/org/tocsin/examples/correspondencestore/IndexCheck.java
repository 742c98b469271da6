package org.tocsin.examples.correspondencestore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;

/** The part of a full look that holds topics, identifiers and keys against the tallies of them. */
final class IndexCheck {

    private final Connection connection;
    private final QuickCheck check;
    private final long[] topics;
    private final Consumer<String> damages;

    private long topicRows;
    private long tallies;

    /**
     * A look that tells what it finds.
     *
     * @param topics by row, what a message says of its topics; what is found of these is taken off
     */
    IndexCheck(Connection connection, QuickCheck check, long[] topics, Consumer<String> damages) {
        this.connection = connection;
        this.check = check;
        this.topics = topics;
        this.damages = damages;
    }

    /** Rows that stand together and are counted as one. */
    private final class Group {

        private final PreparedStatement oneTally;
        private final String kind;
        private String name = "";
        private long number;
        private long sum;
        private boolean begun;

        Group(PreparedStatement oneTally, String kind) {
            this.oneTally = oneTally;
            this.kind = kind;
        }

        void add(String nameOfRow, long numberOfRow, long row) throws SQLException {
            if (!begun || numberOfRow != number) {
                end();
                name = nameOfRow;
                number = numberOfRow;
                sum = 0;
                begun = true;
            }
            sum += Tally.share(row);
        }

        void end() throws SQLException {
            if (begun) {
                tallies++;
                if (Tally.read(oneTally, number) != sum) {
                    damages.accept("the messages of the " + kind + " " + name + " are not those that were kept");
                }
            }
        }
    }

    void examineTopics() throws SQLException {
        try (PreparedStatement oneTally = connection.prepareStatement(Tally.ONE);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT kind, key, realm, message FROM topic ORDER BY kind, key, realm, message")) {
            Group group = new Group(oneTally, "topic");
            while (rows.next()) {
                String kind = text(rows, 1);
                String key = text(rows, 2);
                String realm = text(rows, 3);
                long number = Tally.ofTopic(check.store(), kind, key, realm);
                group.add(kind + " " + key + " in realm " + realm, number, rows.getLong(4));
                take(rows.getLong(4), number);
                topicRows += Contents.hasKind(kind) ? 0 : 1;
            }
            group.end();
        }
        long told = check.state().map(State::topics).orElse(topicRows);
        if (told != topicRows) {
            damages.accept("it should have " + told + " topics of messages, and has " + topicRows);
        }
    }

    private static String text(ResultSet row, int column) throws SQLException {
        return String.valueOf(row.getString(column));
    }

    private void take(long row, long number) {
        if (row > 0 && row < topics.length) {
            topics[(int) row] -= number;
        } else {
            damages.accept("a topic is said to be of message " + row + ", which is not there");
        }
    }

    void examineNames() throws SQLException {
        try (PreparedStatement oneTally = connection.prepareStatement(Tally.ONE);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT id, realm, party, kept FROM message"
                        + " INDEXED BY message_name ORDER BY id, realm, party, revision, form")) {
            Group ofId = new Group(oneTally, "identifier");
            Group ofKey = new Group(oneTally, "key");
            while (rows.next()) {
                String id = text(rows, 1);
                String realm = text(rows, 2);
                String party = text(rows, 3);
                ofId.add(id, Tally.ofIdentifier(check.store(), id, realm), rows.getLong(4));
                ofKey.add(id + " of " + party, Tally.ofKey(check.store(), id, realm, party), rows.getLong(4));
            }
            ofId.end();
            ofKey.end();
        }
    }

    /** After the others: each tally is of something that they have found. */
    void countTallies() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM tally")) {
            if (row.getLong(1) != tallies) {
                damages.accept("it should have " + tallies + " tallies, and has " + row.getLong(1));
            }
        }
    }
}
