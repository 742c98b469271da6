package org.tocsin.examples.console;

import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What the command lines of all programs have in common. */
public final class Commands {

    private Commands() {}

    /**
     * Prepares a command line: a failure to print ends it, wrong usage is told in one line, and names of files are taken as
     * {@link FileNames} does.
     */
    public static CommandLine prepared(String program, CommandLine line) {
        return line.registerConverter(Path.class, Commands::place)
                .setUsageHelpWidth(100)
                .setExecutionStrategy(parsed -> run(program, line, parsed))
                .setParameterExceptionHandler((wrong, arguments) -> wrongUsage(program, wrong));
    }

    /** Before picocli takes a failure for a fault of the program; also where it prints a help. */
    private static int run(String program, CommandLine line, ParseResult parsed) {
        try {
            return new RunLast().execute(parsed);
        } catch (WriteFailure failure) {
            return failure.tell(program, line.getErr());
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof WriteFailure failure) {
                return failure.tell(program, line.getErr());
            }
            throw failed;
        }
    }

    /** One line says what is wrong; the whole help is there for who asks for it. */
    private static int wrongUsage(String program, ParameterException wrong) {
        CommandLine line = wrong.getCommandLine();
        PrintWriter err = line.getErr();
        err.println(program + ": " + SafeText.of(String.valueOf(wrong.getMessage())));
        UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println("Try: " + line.getCommandSpec().qualifiedName() + " --help");
        err.flush();
        return CommandLine.ExitCode.USAGE;
    }

    private static Path place(String name) {
        try {
            return FileNames.place(name);
        } catch (IllegalArgumentException wrong) {
            throw new TypeConversionException("'" + name + "': " + wrong.getMessage());
        }
    }
}
