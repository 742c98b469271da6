package org.tocsin.examples.commandline;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program {@code tocsin}: checks, converts and explains messages from a shell. */
@Command(
        name = "tocsin",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Checks, converts and explains Tocsin messages: how points of contact tell each other of incidents.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ValidateCommand.class,
            ConvertCommand.class,
            ExplainCommand.class,
            NewCommand.class,
            SchemaCommand.class,
            CodesCommand.class,
            CommandLine.HelpCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all is well",
            "1:some message is not valid, or some record was not converted",
            "2:wrong usage, or a file that can't be read or written"
        },
        footer = {
            "",
            "Examples:",
            "  tocsin new incident-report > report.json",
            "  tocsin validate report.json",
            "  tocsin explain TOC-TLP-002",
            "  tocsin convert --from tocsin --to stix-2.1 -o bundle.json report.json"
        })
public final class TocsinCommand {

    /** Exit code: some message is not valid, or some record was not converted. */
    static final int SOME_REFUSED = 1;

    private final InputStream standardInput;

    private TocsinCommand(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /** Runs the program and leaves with its exit code. */
    public static void main(String[] arguments) {
        // Hibernate Validator names itself when it starts; say so to the logger, not to the user.
        System.setProperty("org.jboss.logging.provider", "slf4j");
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        int exit = commandLine(System.in).setOut(out).setErr(err).execute(arguments);
        out.flush();
        err.flush();
        System.exit(exit);
    }

    /** UTF-8 whatever the locale: what is printed may be JSON that another program reads. */
    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
    }

    /** The program as an object, reading this where a file is called {@code -}. */
    static CommandLine commandLine(InputStream standardInput) {
        CommandLine line = new CommandLine(new TocsinCommand(standardInput))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100)
                .setUsageHelpLongOptionsMaxWidth(30)
                .setParameterExceptionHandler(TocsinCommand::wrongUsage)
                .setExecutionExceptionHandler(TocsinCommand::failed);
        ArgumentTypes.register(line);
        return line;
    }

    /** One line says what is wrong; the whole help is there for who asks for it. */
    private static int wrongUsage(ParameterException wrong, String[] arguments) {
        CommandLine line = wrong.getCommandLine();
        PrintWriter err = line.getErr();
        err.println("tocsin: " + SafeText.of(String.valueOf(wrong.getMessage())));
        UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println("Try: " + line.getCommandSpec().qualifiedName() + " --help");
        err.flush();
        return CommandLine.ExitCode.USAGE;
    }

    private static int failed(Exception fault, CommandLine line, CommandLine.ParseResult parsed) {
        line.getErr().println("tocsin: a fault of this program, please report it:");
        fault.printStackTrace(line.getErr());
        line.getErr().flush();
        return CommandLine.ExitCode.USAGE;
    }

    InputStream standardInput() {
        return standardInput;
    }
}
