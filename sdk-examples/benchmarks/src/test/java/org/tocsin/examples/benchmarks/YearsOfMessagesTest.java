package org.tocsin.examples.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.code.Realm;
import org.tocsin.correspondence.Correspondence;
import org.tocsin.correspondence.DutyDesk;
import org.tocsin.examples.correspondencestore.DatabaseCorrespondence;

/** However many messages there are, as many questions are open. */
final class YearsOfMessagesTest {

    @Test
    void eachQuestionIsMeasured() {
        Correspondence correspondence = Correspondence.inMemory();
        YearsOfMessages.fill(correspondence, 100);
        DeskTable table = DeskTable.of(correspondence, 2);
        assertEquals(4, table.rows().size());
        assertTrue(table.text().contains("check in context"), table.text());
        assertTrue(table.json().contains("\"bestMillis\""), table.json());
    }

    @Test
    void asManyQuestionsAreOpen(@TempDir Path folder) {
        for (int kept : List.of(100, 1_500)) {
            try (DatabaseCorrespondence file = DatabaseCorrespondence.open(folder.resolve(kept + ".db"))) {
                for (Correspondence each : List.of(Correspondence.inMemory(), file)) {
                    YearsOfMessages.fill(each, kept);
                    assertEquals(kept, each.size());
                    DutyDesk desk = DutyDesk.of(each, Realm.ACTUAL);
                    assertEquals(
                            YearsOfMessages.OPEN, desk.open(YearsOfMessages.NOW).size());
                    assertEquals(
                            YearsOfMessages.OPEN,
                            desk.overdue(YearsOfMessages.NOW).size());
                }
            }
        }
    }
}
