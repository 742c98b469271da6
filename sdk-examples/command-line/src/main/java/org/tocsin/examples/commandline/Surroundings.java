package org.tocsin.examples.commandline;

import java.io.InputStream;
import java.io.PrintWriter;
import org.tocsin.examples.console.Progress;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What a command finds around it: the streams it reads and prints to, and whether they are a terminal. */
@SuppressWarnings({"NullAway.Init", "UnusedVariable"
}) // picocli sets the fields before it runs a command, and reads help
final class Surroundings {

    @ParentCommand
    private TocsinCommand program;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    private boolean help;

    InputStream in() {
        return program.standardInput();
    }

    PrintWriter out() {
        return command.commandLine().getOut();
    }

    PrintWriter err() {
        return command.commandLine().getErr();
    }

    Ansi ansi() {
        return command.commandLine().getColorScheme().ansi();
    }

    Progress progress() {
        return Progress.at(err());
    }

    /** That the command was called in a wrong way. */
    ParameterException wrongUsage(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
