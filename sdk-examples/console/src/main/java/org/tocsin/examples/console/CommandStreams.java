package org.tocsin.examples.console;

import java.io.PrintWriter;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every command has: where it prints to, the option that shows its help, and how it refuses a wrong call. */
@SuppressWarnings({"NullAway.Init", "UnusedVariable"
}) // picocli sets the fields before it runs a command, and reads help
public class CommandStreams {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    private boolean help;

    /** For a command that needs no more, as a mixin; another extends it. */
    public CommandStreams() {}

    /** Standard output. */
    public final PrintWriter out() {
        return command.commandLine().getOut();
    }

    /** Standard error. */
    public final PrintWriter err() {
        return command.commandLine().getErr();
    }

    /** The colours of the terminal, if it has any. */
    public final Ansi ansi() {
        return command.commandLine().getColorScheme().ansi();
    }

    /** How far the command is, told on standard error. */
    public final Progress progress() {
        return Progress.at(err());
    }

    /** That the command was called in a wrong way. */
    public final ParameterException wrongUsage(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
