package org.tocsin.examples.commandline;

import java.io.InputStream;
import org.tocsin.examples.console.Commands;
import org.tocsin.examples.console.Program;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code tocsin}: checks, converts and explains messages from a shell. */
@Command(
        name = "tocsin",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Checks, converts and explains Tocsin messages, by which points of contact inform each other of incidents.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ValidateCommand.class,
            ConvertCommand.class,
            FormatsCommand.class,
            RefangCommand.class,
            IndicatorsCommand.class,
            DocumentsCommand.class,
            ClassifyCommand.class,
            ExplainCommand.class,
            NewCommand.class,
            SchemaCommand.class,
            CodesCommand.class,
            ConformanceCommand.class,
            CommandLine.HelpCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:no errors",
            "1:at least one message is not valid, at least one record was not converted, parts do not fit, or a case failed",
            "2:wrong usage, or a file or standard output that cannot be read or written",
            "141:the program that reads the output has ended"
        },
        footer = {
            "",
            "Examples:",
            "  tocsin new incident-report > report.json",
            "  tocsin validate report.json",
            "  tocsin explain TOC-TLP-002",
            "  tocsin classify",
            "  tocsin convert --from tocsin --to stix-2.1 -o bundle.json report.json"
        })
public final class TocsinCommand {

    /** Exit code: some message is not valid, or some record was not converted. */
    static final int SOME_REFUSED = 1;

    private static final String NAME = "tocsin";

    private final InputStream standardInput;

    private TocsinCommand(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /** Runs the program and leaves with its exit code. */
    public static void main(String[] arguments) {
        Program.main(
                NAME,
                (out, err) -> commandLine(System.in).setOut(out).setErr(err).execute(arguments));
    }

    /** The program as an object, reading this where a file is called {@code -}. */
    static CommandLine commandLine(InputStream standardInput) {
        CommandLine line = Commands.prepared(NAME, new CommandLine(new TocsinCommand(standardInput)))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpLongOptionsMaxWidth(30)
                .setExecutionExceptionHandler(TocsinCommand::failed);
        ArgumentTypes.register(line);
        return line;
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
