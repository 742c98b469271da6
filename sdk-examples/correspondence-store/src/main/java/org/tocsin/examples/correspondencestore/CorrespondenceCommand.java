package org.tocsin.examples.correspondencestore;

import org.tocsin.code.Realm;
import org.tocsin.examples.console.CommandStreams;
import org.tocsin.examples.console.Commands;
import org.tocsin.examples.console.Program;
import org.tocsin.examples.console.SafeText;
import org.tocsin.message.MessageId;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.TypeConversionException;

/** The program {@code correspondence}: keeps messages in a file and finds the messages of a thread. */
@Command(
        name = "correspondence",
        description = "Keeps sent and received Tocsin messages in a file, so that none is lost.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            KeepCommand.class,
            ThreadCommand.class,
            VerifyCommand.class,
            SalvageCommand.class,
            CommandLine.HelpCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:no errors",
            "1:some message was not kept, none was found, or something is damaged",
            "2:wrong usage, or a file or message that can't be read, or output that can't be written",
            "141:nobody reads the output any more"
        })
public final class CorrespondenceCommand {

    private static final String NAME = "correspondence";

    /** Exit code: some message was not kept, none was found, or something is damaged. */
    static final int NOT_ALL = 1;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private final CommandStreams streams = new CommandStreams();

    private CorrespondenceCommand() {}

    /** Runs the program and leaves with its exit code. */
    public static void main(String[] arguments) {
        Program.main(NAME, (out, err) -> commandLine().setOut(out).setErr(err).execute(arguments));
    }

    /** The program as an object. */
    static CommandLine commandLine() {
        return Commands.prepared(NAME, new CommandLine(new CorrespondenceCommand()))
                .registerConverter(Realm.class, CorrespondenceCommand::realm)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(MessageId.class, CorrespondenceCommand::identifier)
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

    private static int failed(Exception failure, CommandLine line, CommandLine.ParseResult parsed) throws Exception {
        if (!(failure instanceof StoreException)) {
            throw failure;
        }
        line.getErr().println(NAME + ": " + SafeText.of(String.valueOf(failure.getMessage())));
        return CommandLine.ExitCode.USAGE;
    }
}
