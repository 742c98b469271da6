package org.tocsin.examples.correspondencestore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.Tocsin;
import org.tocsin.code.IndicatorKind;
import org.tocsin.code.Realm;
import org.tocsin.correspondence.Correspondence;
import org.tocsin.correspondence.Topic;
import org.tocsin.finding.IndicatorValue;
import org.tocsin.message.Indicator;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.revision.Kept;

/** Values in a file: found by their index, also in a file that was written before there was one. */
final class SoughtIndicatorTest {

    private static final int REPORTS = 300;
    private static final int HITS = 11;
    private static final IndicatorValue SOUGHT = IndicatorValue.of(IndicatorKind.IP, "::ffff:192.0.2.9");

    private final List<Message<?>> hits = new ArrayList<>();
    private Path file;

    @BeforeEach
    void fill(@TempDir Path folder) {
        file = folder.resolve("correspondence.db");
        List<Message<?>> all = new ArrayList<>();
        for (int i = 0; i < REPORTS; i++) {
            boolean hit = i % 25 == 3 && hits.size() < HITS;
            Message<?> report = report(i, hit ? "192.0.2.9" : "198.51.100." + i % 200);
            all.add(report);
            if (hit) {
                hits.add(report);
            }
        }
        try (DatabaseCorrespondence store = DatabaseCorrespondence.open(file)) {
            store.keepAll(all);
        }
    }

    private static Message<?> report(int number, String address) {
        Message<IncidentReport> report =
                Reports.report(Reports.id(number), 1, Realm.ACTUAL, Reports.id(1_000), "Two hospitals.");
        Indicator indicator =
                Indicator.builder().kind(IndicatorKind.IP).value(address).build();
        return new Message<>(
                report.header(), report.body().toBuilder().indicators(indicator).build(), report.extensions());
    }

    private static List<Message<?>> sought(Correspondence store) {
        return store.about(Topic.indicatorOrRange(SOUGHT), Correspondence.EVERY_REALM);
    }

    @Test
    void asManyRowsAreReadAsHoldTheValue() {
        try (Database database = Database.open(file, Tocsin.standard())) {
            int[] rows = {0};
            List<Question> questions = Topic.indicatorOrRange(SOUGHT).stream()
                    .map(topic -> Question.about(database.store(), topic, Realm.ACTUAL))
                    .toList();
            database.read(connection -> Tables.select(connection, questions, Place.BY_ROW, stored -> rows[0]++));
            assertEquals(HITS, rows[0]);
        }
    }

    /** The tables as version 2 made them: without what stands in messages. */
    private void makeOlder() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                PreparedStatement tally = connection.prepareStatement("DELETE FROM tally WHERE topic = ?")) {
            byte[] store = State.sound(connection).store();
            try (ResultSet rows = statement.executeQuery("SELECT DISTINCT kind, key, realm FROM topic")) {
                while (rows.next()) {
                    if (Contents.hasKind(rows.getString(1))) {
                        tally.setLong(1, Tally.ofTopic(store, rows.getString(1), rows.getString(2), rows.getString(3)));
                        tally.addBatch();
                    }
                }
            }
            tally.executeBatch();
            statement.execute("DELETE FROM topic WHERE kind IN ('INDICATOR', 'PARTY', 'INCIDENT_KIND', 'LOCAL_ID')");
            statement.execute("DROP TABLE content");
            statement.execute("PRAGMA user_version = 2");
        }
    }

    @Test
    void aFileOfTheVersionBeforeIsBroughtToThisOne() throws SQLException {
        makeOlder();
        for (int opened = 0; opened < 2; opened++) {
            try (DatabaseCorrespondence store = DatabaseCorrespondence.open(file)) {
                assertEquals(hits, sought(store));
                assertEquals(
                        REPORTS,
                        store.about(Topic.party(PartyCode.of("XB")), Correspondence.EVERY_REALM)
                                .size());
                assertEquals(Kept.KNOWN, store.keep(hits.get(0)));
                assertEquals(new Verification(REPORTS, List.of()), store.verify());
            }
        }
        try (DatabaseCorrespondence store = DatabaseCorrespondence.open(file)) {
            hits.add(report(REPORTS, "192.0.2.9"));
            assertEquals(Kept.NEW, store.keep(hits.get(HITS)));
            assertEquals(hits, sought(store));
            assertEquals(new Verification(REPORTS + 1, List.of()), store.verify());
        }
    }

    @Test
    void aFileOfTheVersionBeforeThatIsDamagedStaysSoAndIsSalvaged(@TempDir Path other) throws SQLException {
        makeOlder();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE message SET json = x'7b' WHERE kept = 7");
        }
        assertThrows(UnreadableMessageException.class, () -> DatabaseCorrespondence.open(file));
        try (DatabaseCorrespondence damaged = DatabaseCorrespondence.openDamaged(file)) {
            assertThrows(StoreException.class, () -> sought(damaged));
            assertEquals(1, damaged.verify().damages().size());
        }
        try (DatabaseCorrespondence into = DatabaseCorrespondence.open(other.resolve("salvaged.db"))) {
            assertEquals(REPORTS - 1, Salvage.of(file, into).kept());
            assertEquals(hits, sought(into));
        }
    }

    @Test
    void aTopicThatIsGoneIsNoSilence() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM topic WHERE kind = 'INDICATOR' AND message = 4");
        }
        try (DatabaseCorrespondence store = DatabaseCorrespondence.open(file)) {
            assertThrows(DamagedStoreException.class, () -> sought(store));
            assertEquals(2, store.verify().damages().size());
        }
    }

    @Test
    void aSumThatIsGoneIsTold() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM content WHERE message = 4");
        }
        try (DatabaseCorrespondence store = DatabaseCorrespondence.open(file)) {
            assertEquals(hits, sought(store));
            assertEquals(1, store.verify().damages().size());
        }
    }
}
