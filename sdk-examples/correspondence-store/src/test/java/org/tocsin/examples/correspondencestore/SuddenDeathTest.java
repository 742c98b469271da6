package org.tocsin.examples.correspondencestore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.correspondence.Correspondence;
import org.tocsin.message.MessageId;
import org.tocsin.revision.Kept;

/** Processes that are killed while they keep messages, in a file that grows from one to the next. */
@Tag("processes")
final class SuddenDeathTest {

    private static final int DEATHS = 100;
    /** {@code -Dtocsin.store.rounds=40} for more. */
    private static final int ROUNDS = Integer.getInteger("tocsin.store.rounds", 5);
    /** Opening the file takes some milliseconds, and so does keeping a message. */
    private static final int LONGEST_LIFE_MICROSECONDS = 100_000;

    private static final int LONGEST_PAIR_LIFE_MICROSECONDS = 1_500_000;
    private static final int LONGEST_MAKING_MICROSECONDS = 30_000;

    @TempDir
    private Path folder;

    private final Set<String> saidToBeKept = new HashSet<>();
    private long inspected;

    @Test
    void aHundredKillsLoseNothingAndLeaveNothingHalfDone() throws Exception {
        Path file = folder.resolve("correspondence.db");
        Random random = new Random();
        KeepingProcess next = KeepingProcess.start(folder, file);
        try {
            for (int death = 1; death <= DEATHS; death++) {
                KeepingProcess process = next;
                process.begin();
                if (death % 2 == 0) {
                    // The others may die while they open the file.
                    saidToBeKept.add(process.next());
                }
                List<String> kept = process.killAfter(random.nextInt(LONGEST_LIFE_MICROSECONDS));
                // Starts while the file is looked at, and waits.
                next = KeepingProcess.start(folder, file);
                saidToBeKept.addAll(kept);
                inspect(file);
            }
        } finally {
            next.close();
        }
        inspected = 0;
        inspect(file);
        assertEquals(List.of(), Verification.of(file, (done, all) -> {}).damages());
    }

    @Test
    void aKillWhileTheFileIsMadeLeavesOneThatOpens() throws Exception {
        Random random = new Random();
        for (int death = 1; death <= 10; death++) {
            Path file = folder.resolve("made-" + death + ".db");
            saidToBeKept.clear();
            inspected = 0;
            try (KeepingProcess process = KeepingProcess.start(folder, file)) {
                process.begin();
                saidToBeKept.addAll(process.killAfter(random.nextInt(LONGEST_MAKING_MICROSECONDS)));
            }
            inspect(file);
        }
    }

    private void inspect(Path file) throws SQLException {
        try (DatabaseCorrespondence correspondence = DatabaseCorrespondence.open(file);
                Inspection inspection = new Inspection(file)) {
            inspection.assertSound();
            inspected = inspection.assertWhole(inspected, correspondence);
            Set<String> lost = new HashSet<>(saidToBeKept);
            lost.removeAll(inspection.identifiers());
            assertEquals(Set.of(), lost);
            Set<String> waiting = new HashSet<>();
            correspondence
                    .unsettled(Correspondence.EVERY_REALM, Instant.MIN)
                    .forEach(each -> waiting.add(each.header().id().toString()));
            Set<String> hidden = new HashSet<>(inspection.identifiers());
            hidden.removeIf(id -> !Reports.asks(MessageId.of(id)) || Reports.isSettled(MessageId.of(id)));
            hidden.removeAll(waiting);
            assertEquals(Set.of(), hidden);
        }
    }

    @Test
    void twoWritersKilledAtOnceLoseNothingAndLeaveNoDamage() throws Exception {
        Path file = folder.resolve("correspondence.db");
        Random random = new Random();
        for (int round = 1; round <= ROUNDS; round++) {
            try (KeepingProcess one = KeepingProcess.start(folder, file);
                    KeepingProcess two = KeepingProcess.start(folder, file)) {
                one.begin();
                two.begin();
                saidToBeKept.addAll(one.killAfter(random.nextInt(LONGEST_PAIR_LIFE_MICROSECONDS)));
                saidToBeKept.addAll(two.killAfter(0));
            }
            inspect(file);
            assertEquals(List.of(), Verification.of(file, (done, all) -> {}).damages());
        }
        System.out.println(ROUNDS + " rounds of two killed writers: " + saidToBeKept.size() + " said to be kept");
    }

    @Test
    void twoProcessesKeepInOneFile() throws IOException, InterruptedException, SQLException {
        Path file = folder.resolve("correspondence.db");
        try (KeepingProcess other = KeepingProcess.start(folder, file);
                DatabaseCorrespondence ours = DatabaseCorrespondence.open(file)) {
            other.begin();
            for (int i = 0; i < 50; i++) {
                MessageId id = MessageId.random();
                assertEquals(Kept.NEW, ours.keep(Reports.of(id)));
                saidToBeKept.add(id.toString());
                saidToBeKept.add(other.next());
            }
            saidToBeKept.addAll(other.killAfter(0));
        }
        inspect(file);
    }
}
