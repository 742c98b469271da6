package org.tocsin.examples.commandline;

import java.nio.file.Path;
import java.util.List;
import org.tocsin.examples.console.CommandStreams;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where messages with parts of a document are written, and how many parts each may have. */
final class DispatchOptions {

    private static final int MOST = 64;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it first
    private CommandSpec command;

    private int most = MOST;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Write the messages to this file, one a line; - is standard output, and the default.")
    private Path out = Path.of("-");

    @Option(
            names = "--most",
            paramLabel = "N",
            description = "At most so many parts in one message, for a recipient who takes no large ones. Default: 64,"
                    + " or as many as 8 MiB have room for.")
    void setMost(int number) {
        if (number < 1 || number > MOST) {
            throw new ParameterException(command.commandLine(), "--most is from 1 to " + MOST);
        }
        this.most = number;
    }

    int most() {
        return most;
    }

    Path out() {
        return out;
    }

    Sink sink(CommandStreams streams) {
        return Sink.of(out, streams.out());
    }

    /** Refuses an output that would be written over a file that is read. */
    void checkApart(CommandStreams streams, List<Path> inputs) {
        SeparateFiles.clash(inputs, out, "", null).ifPresent(clash -> {
            throw streams.wrongUsage(clash);
        });
    }
}
