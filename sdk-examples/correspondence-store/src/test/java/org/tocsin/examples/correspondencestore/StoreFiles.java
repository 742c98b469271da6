package org.tocsin.examples.correspondencestore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.tocsin.code.Realm;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;

/**
 * The files of a store; those that a killed process leaves have some messages in the database, some only in the
 * write-ahead log.
 *
 * @param messages what was kept, in its order
 * @param settled the questions among them that were settled and not touched since
 * @param contents by the ending of a file's name, what is in it
 */
record StoreFiles(List<Message<?>> messages, List<Message<?>> settled, TreeMap<String, byte[]> contents) {

    static final int PAGE = 4_096;

    static final List<String> ENDINGS = List.of("", "-wal", "-ledger");

    /** So that there are revisions, and two texts of one. */
    private static final int IDENTIFIERS = 3;

    private static final int THREADS = 4;

    /** Makes a store of so many messages in a folder, and takes its files as a killed process leaves them. */
    static StoreFiles ofKilled(Path folder, int count) throws IOException, SQLException {
        Path file = folder.resolve("made.db");
        List<Message<?>> messages = new ArrayList<>();
        List<Message<?>> settled = new ArrayList<>();
        try (DatabaseCorrespondence correspondence = DatabaseCorrespondence.open(file)) {
            for (int i = 0; i < count; i++) {
                messages.add(message(i));
                correspondence.keep(messages.get(i));
                // Not after the last, for it is no loss where only that is gone.
                if (isQuestion(i) && i % 8 == 3 && i < count - 1) {
                    correspondence.settle(List.of(messages.get(i)), i + 1L);
                    settled.add(messages.get(i));
                }
                if (i == count / 2) {
                    checkpoint(file);
                }
            }
            return taken(file, messages, settled);
        }
    }

    /** The same store when everybody has closed it: nothing is in the log. */
    StoreFiles closed(Path folder) throws IOException {
        Path file = folder.resolve("closed.db");
        put(file, "", contents.get(""));
        DatabaseCorrespondence.open(file).close();
        Files.createFile(Path.of(file + "-wal"));
        return taken(file, messages, settled);
    }

    /** The pages in which some tables begin. */
    List<Integer> pages(Path folder, String... tables) throws IOException, SQLException {
        Path file = folder.resolve("pages.db");
        put(file, "", contents.get(""));
        List<Integer> pages = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                PreparedStatement statement =
                        connection.prepareStatement("SELECT rootpage FROM sqlite_schema WHERE name = ?")) {
            for (String table : tables) {
                statement.setString(1, table);
                pages.add(statement.executeQuery().getInt(1));
            }
        }
        return pages;
    }

    private static StoreFiles taken(Path file, List<Message<?>> messages, List<Message<?>> settled) throws IOException {
        TreeMap<String, byte[]> contents = new TreeMap<>();
        for (String ending : ENDINGS) {
            contents.put(ending, Files.readAllBytes(Path.of(file + ending)));
        }
        return new StoreFiles(List.copyOf(messages), List.copyOf(settled), contents);
    }

    private static boolean isQuestion(int i) {
        return i % 4 == 3;
    }

    private static Message<?> message(int i) {
        if (isQuestion(i)) {
            return Questions.question(3_000L + i, 0, i % 3 == 0 ? null : 1_000L * i);
        }
        MessageId id = Reports.id(i / IDENTIFIERS);
        return i % 2 == 0
                ? Reports.report(
                        id,
                        1 + i % IDENTIFIERS / 2,
                        Realm.values()[i / IDENTIFIERS % 2],
                        Reports.id(1_000 + i % THREADS),
                        "Hospitals: " + i)
                : Reports.of(Reports.id(2_000 + i));
    }

    private static void checkpoint(Path file) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }

    /** Puts them there, one of them changed. */
    void put(Path file, String ending, byte[] changed) throws IOException {
        for (String each : List.of("", "-wal", "-shm", "-ledger", "-wal-damaged")) {
            Files.deleteIfExists(Path.of(file + each));
        }
        for (String each : ENDINGS) {
            Files.write(Path.of(file + each), each.equals(ending) ? changed : contents.get(each));
        }
    }

    byte[] flipped(String ending, int at, int bit) {
        byte[] changed = contents.get(ending).clone();
        changed[at] ^= (byte) (1 << bit);
        return changed;
    }

    byte[] cut(String ending, int length) {
        return Arrays.copyOf(contents.get(ending), length);
    }
}
