package org.tocsin.examples.correspondencestore;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.tocsin.Tocsin;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.revision.Kept;

/**
 * A program that keeps messages as fast as it can and prints the identifier of each when it is kept. It begins when it is
 * told to on standard input, and does not end by itself.
 */
final class KeepingProgram {

    /** On a disk in memory it would fill the file faster than a test can look through it. */
    private static final int MOST = 200;

    /** The first line that it prints. */
    static final String READY = "ready";

    private KeepingProgram() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        load();
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            print(READY, out);
            System.in.read();
            keep(Path.of(arguments[0]), out);
            System.in.read();
        }
    }

    private static void keep(Path file, FileOutputStream out) throws IOException {
        try (DatabaseCorrespondence correspondence = DatabaseCorrespondence.open(file)) {
            for (int i = 0; i < MOST; i++) {
                MessageId id = MessageId.random();
                Message<?> message = Reports.of(id);
                if (correspondence.keep(message) != Kept.NEW) {
                    throw new IllegalStateException("not new: " + id);
                }
                print(id.toString(), out);
                if (Reports.isSettled(id)) {
                    correspondence.settle(List.of(message), correspondence.size());
                }
            }
        }
    }

    /** In one write, so that no line is half there. */
    private static void print(String line, FileOutputStream out) throws IOException {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Brings all code that it takes into memory, so that it is not killed doing that. */
    private static void load() throws SQLException {
        Tocsin.standard().write(Reports.of(MessageId.random()));
        DriverManager.getConnection("jdbc:sqlite::memory:").close();
    }
}
