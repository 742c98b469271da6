package org.tocsin.examples.correspondencestore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tocsin.examples.correspondencestore.Questions.answer;
import static org.tocsin.examples.correspondencestore.Questions.question;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.correspondence.Correspondence;
import org.tocsin.correspondence.DutyDesk;
import org.tocsin.message.Message;
import org.tocsin.revision.Kept;

/** What the file notes of questions that wait no more, beyond the contract: who shares it, and what damage may not do. */
final class SettledQuestionsTest {

    private static final Instant NOW = Questions.hour(100);

    private final Message<?> settled = question(1, 0, null);
    private final Message<?> waiting = question(2, 0, 2_000L);
    private final Message<?> ended = question(3, 0, 50L);
    private final List<Message<?>> all = List.of(settled, waiting, ended);

    private Path file;

    @BeforeEach
    void make(@TempDir Path folder) {
        file = folder.resolve("correspondence.db");
        try (DatabaseCorrespondence correspondence = open()) {
            correspondence.keepAll(all);
            correspondence.settle(List.of(settled), correspondence.size());
        }
    }

    private DatabaseCorrespondence open() {
        return DatabaseCorrespondence.open(file);
    }

    private static List<Message<?>> unsettled(Correspondence correspondence) {
        return correspondence.unsettled(Correspondence.EVERY_REALM, Instant.MIN);
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(sql), sql);
        }
    }

    @Test
    void whatIsNotedIsThereForWhoeverOpensTheFile() {
        try (DatabaseCorrespondence one = open();
                DatabaseCorrespondence two = open()) {
            assertEquals(List.of(waiting, ended), unsettled(one));
            one.keep(answer(4, 1, 1));
            assertEquals(all, unsettled(two));
            two.settle(List.of(settled, ended), two.size());
            assertEquals(List.of(waiting), unsettled(one));
            assertEquals(new Verification(4, List.of()), two.verify());
        }
    }

    @Test
    void whereAnotherIsWritingNothingIsSettledAndNothingFails() throws SQLException {
        try (DatabaseCorrespondence correspondence = open();
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement()) {
            correspondence.keep(answer(4, 2, 1));
            statement.execute("BEGIN IMMEDIATE");
            DutyDesk desk = DutyDesk.of(correspondence, Realm.ACTUAL);
            assertEquals(List.of(), desk.open(NOW));
            assertEquals(List.of(waiting, ended), unsettled(correspondence));
            statement.execute("COMMIT");
            assertEquals(List.of(), desk.open(NOW));
            assertEquals(List.of(ended), unsettled(correspondence));
        }
    }

    @Test
    void whereMuchCameSinceNothingIsSettled() {
        try (DatabaseCorrespondence correspondence = open()) {
            long position = correspondence.size();
            List<Message<?>> much = LongStream.range(0, 4_097)
                    .<Message<?>>mapToObj(i -> answer(1_000 + i, 3, 1))
                    .toList();
            correspondence.keepAll(much.subList(1, much.size()));
            correspondence.settle(List.of(waiting), position);
            assertEquals(List.of(ended), unsettled(correspondence));
            correspondence.keep(much.get(0));
            correspondence.settle(List.of(ended), position);
            assertEquals(List.of(ended), unsettled(correspondence));
        }
    }

    @Test
    void aDeskLooksAtADamagedStoreThatMayOnlyBeRead() throws SQLException {
        change("DELETE FROM unsettled_month WHERE ends = (SELECT min(ends) FROM unsettled_month)");
        try (DatabaseCorrespondence correspondence = DatabaseCorrespondence.openDamaged(file)) {
            assertEquals(2, DutyDesk.of(correspondence, Realm.ACTUAL).open(NOW).size());
            assertEquals(all, unsettled(correspondence));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM unsettled WHERE message = 2",
                "INSERT INTO unsettled (realm, ends, message) VALUES ('actual', 76, 1)",
                "UPDATE unsettled SET realm = 'test' WHERE message = 2",
                "UPDATE unsettled SET ends = ends - 5 WHERE message = 2",
                "UPDATE unsettled_month SET messages = messages + 1 WHERE ends = 79",
                "UPDATE unsettled_month SET ends = ends + 1 WHERE ends = 79",
                "DELETE FROM unsettled_month WHERE ends = 79"
            })
    void whatIsDamagedHidesNoQuestionAndIsTold(String damage) throws SQLException {
        change(damage);
        try (DatabaseCorrespondence correspondence = open()) {
            assertEquals(all, unsettled(correspondence));
            assertEquals(List.of(settled, waiting), correspondence.unsettled(Correspondence.EVERY_REALM, NOW));
            assertFalse(correspondence.verify().isSound());
            correspondence.settle(all, correspondence.size());
            correspondence.keep(answer(4, 1, 1));
            assertEquals(all, unsettled(correspondence));
            String told = correspondence.verify().damages().toString();
            assertTrue(told.contains("found among all questions"), told);
        }
        try (DatabaseCorrespondence saved = DatabaseCorrespondence.open(file.resolveSibling("saved.db"))) {
            assertEquals(4, Salvage.of(file, saved).kept());
            assertEquals(all, unsettled(saved));
            assertEquals(new Verification(4, List.of()), saved.verify());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"unsettled", "unsettled_month"})
    void whereWhatIsNotedCanNotBeReadTheRestGoesOn(String table) throws SQLException, IOException {
        int page;
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            page = statement
                    .executeQuery("SELECT rootpage FROM sqlite_schema WHERE name = '" + table + "'")
                    .getInt(1);
        }
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek((page - 1L) * StoreFiles.PAGE);
            bytes.write(0xFF);
        }
        try (DatabaseCorrespondence correspondence = open()) {
            DutyDesk desk = DutyDesk.of(correspondence, Realm.ACTUAL);
            assertEquals(2, desk.open(NOW).size());
            correspondence.settle(all, correspondence.size());
            assertEquals(Kept.NEW, correspondence.keep(answer(4, 1, 1)));
            assertEquals(Kept.NEW, correspondence.keep(question(5, 0, null)));
            assertEquals(2, desk.open(NOW).size());
            assertEquals(4, unsettled(correspondence).size());
            assertFalse(correspondence.verify().isSound());
        }
    }

    @Test
    void whereItCanNotBeToldWhatAMessageTouchesAllQuestionsAreLookedAt() throws SQLException {
        long number;
        try (Database database = Database.open(file, Tocsin.standard())) {
            number = Tally.ofIdentifier(database.store(), Reports.id(1).toString(), Realm.ACTUAL.code());
        }
        change("UPDATE tally SET messages = messages + 1 WHERE topic = " + number);
        try (DatabaseCorrespondence correspondence = open()) {
            assertEquals(List.of(waiting, ended), unsettled(correspondence));
            assertEquals(Kept.NEW, correspondence.keep(answer(4, 1, 1)));
            assertEquals(all, unsettled(correspondence));
            assertEquals(Kept.NEW, correspondence.keep(answer(5, 1, 1)));
            assertEquals(all, unsettled(correspondence));
        }
    }
}
