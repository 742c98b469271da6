package org.tocsin.examples.correspondencestore;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** What SQLite's codes of errors say of a store. */
final class SqliteFailure {

    private static final int BUSY = 5;
    private static final int READ_ONLY = 8;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int NOT_A_DATABASE = 26;
    private static final Set<Integer> PASSING = Set.of(BUSY, READ_ONLY, FULL);
    private static final int PRIMARY = 0xFF;

    private SqliteFailure() {}

    /** The failure as one of the store. */
    static StoreException of(Path file, SQLException failure) {
        return switch (code(failure)) {
            case NOT_A_DATABASE -> new StoreException(file + " is no database, or it is damaged", failure);
            case CORRUPT -> new DamagedStoreException(file.toString(), List.of(Damage.ofStore(sentence(failure))));
            default -> new StoreException(file + ": " + failure.getMessage(), failure);
        };
    }

    private static int code(SQLException failure) {
        return failure.getErrorCode() & PRIMARY;
    }

    /** Whether another process holds the lock. */
    static boolean isBusy(SQLException failure) {
        return code(failure) == BUSY;
    }

    /** Whether nothing is wrong with the file itself: another process holds the lock, or nothing can be written. */
    static boolean isPassing(StoreException failure) {
        return failure.getCause() instanceof SQLException cause && PASSING.contains(code(cause));
    }

    /** What SQLite says of damage. */
    static String sentence(SQLException failure) {
        return "SQLite: " + failure.getMessage();
    }
}
