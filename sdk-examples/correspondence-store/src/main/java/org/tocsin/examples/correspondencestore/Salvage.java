package org.tocsin.examples.correspondencestore;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.MessageReader;
import org.tocsin.ReadResult;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;

/**
 * What was saved from a damaged store into another one; the damaged one stays as it is.
 *
 * @param kept how many messages are in the other store now
 * @param left those that are damaged and were left
 */
public record Salvage(long kept, List<Damage> left) {

    private static final int BATCH = 100;

    /**
     * Keeps every sound message of a store in another one, in the same order.
     *
     * @throws StoreException where the one can't be read at all, or the other not written
     */
    public static Salvage of(Path damaged, DatabaseCorrespondence into) {
        List<Damage> left = new ArrayList<>();
        long kept = 0;
        try (Database database = Database.openDamaged(damaged, Tocsin.standard())) {
            long rows = database.read(connection -> FullCheck.rows(connection, database.told()));
            MessageReader reader =
                    Tocsin.standard().reader(Realm.ACTUAL, Realm.values()).tolerant();
            List<ReadResult.Accepted> batch = new ArrayList<>();
            for (long row = 1; row <= rows; row++) {
                read(database, row, reader, left).ifPresent(batch::add);
                if (batch.size() == BATCH || row == rows) {
                    into.keepAllReceived(batch);
                    kept += batch.size();
                    batch.clear();
                }
            }
        }
        return new Salvage(kept, List.copyOf(left));
    }

    private static Optional<ReadResult.Accepted> read(
            Database database, long row, MessageReader reader, List<Damage> left) {
        try {
            return database.read(connection -> Tables.row(connection, row))
                    .map(stored -> stored.accepted(reader))
                    .or(() -> {
                        left.add(new Damage(Place.unnamed(row), "it is gone"));
                        return Optional.empty();
                    });
        } catch (UnreadableMessageException unreadable) {
            left.add(unreadable.damage());
        } catch (StoreException failure) {
            left.add(new Damage(Place.unnamed(row), String.valueOf(failure.getMessage())));
        }
        return Optional.empty();
    }
}
