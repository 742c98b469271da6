package org.tocsin.examples.correspondencestore;

import java.nio.file.Path;
import java.util.List;
import org.tocsin.Tocsin;

/**
 * What a look through a whole store has found.
 *
 * @param messages how many messages were looked at
 * @param damages what is not as it was written, up to a thousand messages and a thousand others; none where all is well
 */
public record Verification(long messages, List<Damage> damages) {

    /** Told now and then how far the look is. */
    public interface Progress {

        /** So many messages of all are done. */
        void reached(long done, long all);
    }

    /** Through a connection of its own, so that nobody waits for it. */
    static Verification of(Path file, Progress progress) {
        try (Database database = Database.openDamaged(file, Tocsin.standard())) {
            QuickCheck check = QuickCheck.ofAllPlaces(Ledger.beside(database.file()));
            return database.read(connection -> new FullCheck(connection, check, progress).examine());
        }
    }

    /** Whether nothing was found. */
    public boolean isSound() {
        return damages.isEmpty();
    }
}
