package org.tocsin.examples.correspondencestore;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.tocsin.examples.console.OwnerOnly;
import org.tocsin.examples.console.Reason;

/** What is done with the files of a database but by SQLite: before it makes one, and before it takes one away. */
final class DatabaseFile {

    private DatabaseFile() {}

    /**
     * Makes the file, so that it is nobody else's before anything is in it; SQLite gives its other files the same mode. One
     * at a time in this process: to close what was made takes away the locks of whoever has opened it by then.
     */
    static synchronized void provide(Path file) {
        if (Files.isRegularFile(file)) {
            return;
        }
        if (Files.exists(file)) {
            throw new StoreException(file + " is no file");
        }
        try {
            OwnerOnly.create(file);
        } catch (FileAlreadyExistsException made) {
            if (!Files.exists(file)) {
                throw new StoreException(file + " is a link that leads nowhere", made);
            }
            // Another process was faster.
        } catch (IOException failure) {
            throw new StoreException(file + " can't be made: " + Reason.of(failure), failure);
        }
    }

    /** SQLite takes the log away when the file is closed, and there may be more in it than SQLite can see. */
    static void setLogAside(Path file) {
        Path log = file.resolveSibling(file.getFileName() + "-wal");
        Path aside = file.resolveSibling(file.getFileName() + "-wal-damaged");
        try (InputStream content = Files.newInputStream(log)) {
            if (Files.size(log) > 0) {
                OwnerOnly.create(aside);
                try (OutputStream copy = Files.newOutputStream(aside)) {
                    content.transferTo(copy);
                }
            }
        } catch (NoSuchFileException | FileAlreadyExistsException nothingToDo) {
            return;
        } catch (IOException failure) {
            throw new StoreException(
                    file + " is damaged, and its log can't be set aside: " + Reason.of(failure), failure);
        }
    }
}
