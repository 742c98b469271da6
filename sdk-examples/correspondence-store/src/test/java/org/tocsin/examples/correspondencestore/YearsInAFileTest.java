package org.tocsin.examples.correspondencestore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.ProgressHandler;
import org.tocsin.Tocsin;
import org.tocsin.code.IndicatorKind;
import org.tocsin.code.Realm;
import org.tocsin.context.Context;
import org.tocsin.correspondence.Correspondence;
import org.tocsin.correspondence.DutyDesk;
import org.tocsin.correspondence.Topic;
import org.tocsin.finding.IndicatorValue;
import org.tocsin.message.Message;

/** What SQLite does for a desk, in steps of its statements, grows with what is open and not with what was ever kept. */
final class YearsInAFileTest {

    private static final int OPEN = 20;
    private static final long ANSWERS = 1_000_000;
    private static final long OTHERS = 2_000_000;
    private static final Instant NOW = Questions.hour(2_000);

    @TempDir
    private Path folder;

    /** Counts the steps of all statements of a connection. */
    private static final class Steps extends ProgressHandler {

        private long steps;

        @Override
        protected int progress() {
            steps++;
            return 0;
        }
    }

    /** Twenty open questions, and so many messages that were answered or ended. */
    private static void fill(DatabaseCorrespondence store, int messages) {
        List<Message<?>> batch = new ArrayList<>();
        for (int i = 0; i < messages / 3; i++) {
            boolean open = i < OPEN;
            batch.add(Questions.question(i, i % 900, null));
            batch.add(Questions.answer(ANSWERS + i, open ? OTHERS + i : i, i % 900));
            batch.add(Questions.question(OTHERS + i, i % 900, 1_000L));
        }
        for (int from = 0; from < batch.size(); from += 999) {
            store.keepAll(batch.subList(from, Math.min(batch.size(), from + 999)));
        }
    }

    private List<Long> steps(int messages) {
        List<Long> counted = new ArrayList<>();
        Path file = folder.resolve(messages + ".db");
        try (Database database = Database.open(file, Tocsin.standard());
                DatabaseCorrespondence store = new DatabaseCorrespondence(database, Tocsin.standard())) {
            fill(store, messages);
            DutyDesk desk = DutyDesk.of(store, Realm.ACTUAL);
            assertEquals(OPEN, desk.open(NOW).size());
            Context context = Context.builder().correspondence(store).build();
            Message<?> checked = Questions.answer(3 * ANSWERS, 3, 800);
            List<Runnable> questions = List.of(
                    () -> desk.open(NOW),
                    () -> desk.overdue(NOW),
                    () -> desk.current(Reports.id(7)),
                    () -> Tocsin.standard().check(checked, context),
                    () -> store.about(Topic.localId("CERT-4711"), Correspondence.EVERY_REALM),
                    () -> store.about(
                            Topic.indicatorOrRange(IndicatorValue.of(IndicatorKind.IP, "2001:db8::9")),
                            Correspondence.EVERY_REALM),
                    () -> store.keep(checked));
            Steps steps = new Steps();
            database.read(connection -> counting(connection, steps));
            for (Runnable each : questions) {
                steps.steps = 0;
                each.run();
                counted.add(steps.steps);
            }
        }
        return counted;
    }

    private static boolean counting(Connection connection, Steps steps) throws SQLException {
        ProgressHandler.setHandler(connection, 1, steps);
        return true;
    }

    @Test
    void withAsManyOpenQuestionsSqliteDoesAsMuch() {
        List<Long> few = steps(600);
        List<Long> many = steps(6_000);
        assertTrue(few.stream().allMatch(steps -> steps > OPEN), few::toString);
        assertEquals(few, many);
        System.out.println("steps for 600 messages " + few + ", for 6,000 " + many);
    }
}
