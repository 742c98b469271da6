package org.tocsin.examples.correspondencestore;

import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What a command finds around it: the database that it is about, and where it prints to. */
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // picocli sets the fields before it runs a command
final class Surroundings {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = {"-d", "--database"},
            required = true,
            paramLabel = "DATABASE",
            description =
                    "The file that the messages are kept in; keep, thread and salvage make it where there is none,"
                            + " for its owner only (mode 600).")
    private Path database;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    private boolean help;

    /** Where there is no file, one is made. */
    DatabaseCorrespondence open() {
        return DatabaseCorrespondence.open(database);
    }

    Path database() {
        return database;
    }

    PrintWriter out() {
        return command.commandLine().getOut();
    }

    PrintWriter err() {
        return command.commandLine().getErr();
    }
}
