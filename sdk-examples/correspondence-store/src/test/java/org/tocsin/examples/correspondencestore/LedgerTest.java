package org.tocsin.examples.correspondencestore;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.Tocsin;
import org.tocsin.correspondence.Correspondence;
import org.tocsin.message.Message;
import org.tocsin.revision.Kept;

/** The ledger says how far a store had come, and what is said when it and the database do not fit. */
final class LedgerTest {

    @TempDir
    private Path folder;

    private Path file;
    private Path ledger;

    @BeforeEach
    void place() {
        file = folder.resolve("correspondence.db");
        ledger = Ledger.beside(file);
    }

    private static Message<?> report(long number) {
        return Reports.of(Reports.id(number));
    }

    private void keep(long first, long last) {
        try (DatabaseCorrespondence correspondence = DatabaseCorrespondence.open(file)) {
            LongStream.rangeClosed(first, last).forEach(i -> correspondence.keep(report(i)));
        }
    }

    private String refusal() {
        DamagedStoreException damaged =
                assertThrows(DamagedStoreException.class, () -> DatabaseCorrespondence.open(file));
        assertTrue(damaged.getMessage().startsWith(file + " is damaged: "), damaged.getMessage());
        return damaged.getMessage();
    }

    @Test
    void itDoesNotGrowAndKnowsTheLastCommits() throws IOException {
        keep(1, Ledger.SLOTS + 10);
        assertEquals(Ledger.SIZE, Files.size(ledger));
        Ledger.Content content = Ledger.read(ledger);
        assertEquals(Ledger.SLOTS, content.entries().size());
        assertEquals(Ledger.SLOTS + 10, content.last().orElseThrow().messages());
    }

    @Test
    void aBatchIsOneCommit() throws IOException {
        try (DatabaseCorrespondence correspondence = DatabaseCorrespondence.open(file)) {
            correspondence.keepAll(List.of(report(1), report(2)));
            correspondence.keep(report(1));
        }
        Ledger.Entry last = Ledger.read(ledger).last().orElseThrow();
        assertEquals(1, last.commit());
        assertEquals(2, last.messages());
    }

    @Test
    void aMissingOneIsSaidAndWhatWasKeptCanBeSaved() throws IOException {
        keep(1, 3);
        Files.delete(ledger);
        assertTrue(refusal().contains("is gone"), refusal());
        try (DatabaseCorrespondence other = DatabaseCorrespondence.open(folder.resolve("other.db"))) {
            assertEquals(new Salvage(3, List.of()), Salvage.of(file, other));
            assertEquals(Kept.KNOWN, other.keep(report(3)));
        }
    }

    @Test
    void thatOfAnotherStoreIsSaid() throws IOException {
        keep(1, 1);
        Path other = folder.resolve("other.db");
        try (DatabaseCorrespondence correspondence = DatabaseCorrespondence.open(other)) {
            correspondence.keep(report(1));
        }
        Files.write(ledger, Files.readAllBytes(Ledger.beside(other)));
        assertTrue(refusal().contains("of another store"), refusal());
    }

    @Test
    void anOlderOneIsSaid() throws IOException {
        keep(1, 2);
        byte[] older = Files.readAllBytes(ledger);
        keep(3, 9);
        Files.write(ledger, older);
        assertTrue(refusal().contains("has lost what was written last"), refusal());
    }

    @Test
    void anOlderDatabaseIsToldAsALoss() throws IOException {
        keep(1, 2);
        byte[] older = Files.readAllBytes(file);
        keep(3, 9);
        Files.write(file, older);
        assertTrue(refusal().contains("messages 3 to 9 were kept and are gone"), refusal());
    }

    @Test
    void anEmptyOrMissingDatabaseIsToldAsALoss() throws IOException {
        keep(1, 2);
        Files.delete(file);
        assertThrows(DamagedStoreException.class, () -> DatabaseCorrespondence.open(file));
        Files.write(file, new byte[0]);
        assertThrows(DamagedStoreException.class, () -> DatabaseCorrespondence.open(file));
    }

    @Test
    void aKillBetweenCommitAndLedgerIsNoDamage() throws IOException {
        keep(1, 2);
        byte[] before = Files.readAllBytes(ledger);
        keep(3, 3);
        Files.write(ledger, before);
        try (DatabaseCorrespondence correspondence = DatabaseCorrespondence.open(file)) {
            assertEquals(new Verification(3, List.of()), correspondence.verify());
            // Told to be kept, it is in the ledger too.
            assertEquals(Kept.KNOWN, correspondence.keep(report(3)));
            assertEquals(3, Ledger.read(ledger).last().orElseThrow().messages());
        }
    }

    @Test
    void othersWhoGoOnBetweenTheLooksAtLedgerAndDatabaseAreNoDamage() {
        keep(1, 1);
        QuickCheck check = QuickCheck.of(ledger);
        keep(2, 4);
        try (Database database = Database.open(file, Tocsin.standard())) {
            assertEquals(List.of(), database.read(check::examine));
        }
    }

    @Test
    void aPlaceThatWasHalfWrittenWhenThePowerFailedIsNoDamage() throws IOException {
        keep(1, 3);
        breakPlace(3);
        try (DatabaseCorrespondence correspondence = DatabaseCorrespondence.open(file)) {
            assertEquals(List.of(), correspondence.verify().damages());
        }
        keep(4, 4);
        breakPlace(2);
        try (DatabaseCorrespondence correspondence = DatabaseCorrespondence.open(file)) {
            assertTrue(correspondence.verify().toString().contains("place " + Ledger.slot(2) + " of the ledger"));
        }
    }

    private void breakPlace(long commit) throws IOException {
        byte[] content = Files.readAllBytes(ledger);
        int place = Ledger.slot(commit) * Ledger.SLOT;
        Arrays.fill(content, place + 20, place + 40, (byte) 0);
        Files.write(ledger, content);
    }

    @Test
    void anInterruptedThreadGoesOnKeeping() {
        try (DatabaseCorrespondence correspondence = DatabaseCorrespondence.open(file)) {
            Thread.currentThread().interrupt();
            assertEquals(Kept.NEW, correspondence.keep(report(1)));
            assertTrue(Thread.interrupted());
            assertEquals(Kept.NEW, correspondence.keep(report(2)));
        }
    }

    @Test
    void aLogThatWasCutIsSetAside() throws IOException, SQLException {
        StoreFiles files = StoreFiles.ofKilled(folder, 12);
        byte[] cut = files.cut("-wal", files.contents().get("-wal").length - 4096);
        files.put(file, "-wal", cut);
        assertTrue(refusal().contains("messages 12 to 12 were kept and are gone"), refusal());
        assertArrayEquals(cut, Files.readAllBytes(Path.of(file + "-wal-damaged")));
        try (DatabaseCorrespondence correspondence = DatabaseCorrespondence.openDamaged(file)) {
            Message<?> first = files.messages().get(0);
            assertEquals(
                    1,
                    correspondence.named(first.header().id(), Correspondence.EVERY_REALM).stream()
                            .filter(first::equals)
                            .count());
            assertThrows(StoreException.class, () -> correspondence.keep(report(1)));
        }
    }
}
