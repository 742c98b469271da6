package org.tocsin.examples.correspondencestore;

import java.nio.file.Path;
import org.tocsin.examples.console.CommandStreams;
import picocli.CommandLine.Option;

/** What a command finds around it: the database that it is about, and where it prints to. */
@SuppressWarnings("NullAway.Init") // picocli sets the field before it runs a command
final class Surroundings extends CommandStreams {

    @Option(
            names = {"-d", "--database"},
            required = true,
            paramLabel = "DATABASE",
            description =
                    "The file that the messages are kept in; keep, thread and salvage make it where there is none,"
                            + " for its owner only (mode 600).")
    private Path database;

    /** Where there is no file, one is made. */
    DatabaseCorrespondence open() {
        return DatabaseCorrespondence.open(database);
    }

    Path database() {
        return database;
    }
}
