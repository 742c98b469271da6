package org.tocsin.examples.correspondencestore;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.tocsin.code.Realm;
import org.tocsin.message.MessageId;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** The program {@code correspondence}: keeps messages in a file and finds the messages of a thread. */
@Command(
        name = "correspondence",
        description = "Keeps sent and received Tocsin messages in a file, so that none is lost.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {KeepCommand.class, ThreadCommand.class, CommandLine.HelpCommand.class},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all is well",
            "1:some message was not kept, or none was found",
            "2:wrong usage, or a file that can't be read or written"
        })
public final class CorrespondenceCommand {

    /** Exit code: some message was not kept, or none was found. */
    static final int NOT_ALL = 1;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    private CorrespondenceCommand() {}

    /** Runs the program and leaves with its exit code. */
    public static void main(String[] arguments) {
        // Hibernate Validator names itself when it starts; say so to the logger, not to the user.
        System.setProperty("org.jboss.logging.provider", "slf4j");
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        int exit = commandLine().setOut(out).setErr(err).execute(arguments);
        out.flush();
        err.flush();
        System.exit(exit);
    }

    /** UTF-8 whatever the locale: what is printed is JSON that another program reads. */
    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
    }

    /** The program as an object. */
    static CommandLine commandLine() {
        return new CommandLine(new CorrespondenceCommand())
                .registerConverter(Realm.class, CorrespondenceCommand::realm)
                .registerConverter(MessageId.class, CorrespondenceCommand::identifier)
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler(CorrespondenceCommand::wrongUsage)
                .setExecutionExceptionHandler(CorrespondenceCommand::failed);
    }

    private static Realm realm(String text) {
        return Realm.list()
                .find(text)
                .orElseThrow(() -> new TypeConversionException(
                        "'" + text + "' is none of " + Realm.list().codes()));
    }

    private static MessageId identifier(String text) {
        try {
            return MessageId.of(text);
        } catch (IllegalArgumentException wrong) {
            throw new TypeConversionException(wrong.getMessage());
        }
    }

    private static int wrongUsage(ParameterException wrong, String[] arguments) {
        CommandLine line = wrong.getCommandLine();
        line.getErr().println("correspondence: " + wrong.getMessage());
        line.getErr().println("Try: " + line.getCommandSpec().qualifiedName() + " --help");
        return CommandLine.ExitCode.USAGE;
    }

    private static int failed(Exception failure, CommandLine line, CommandLine.ParseResult parsed) throws Exception {
        if (!(failure instanceof StoreException)) {
            throw failure;
        }
        line.getErr().println("correspondence: " + failure.getMessage());
        return CommandLine.ExitCode.USAGE;
    }
}
