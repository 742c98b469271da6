package org.tocsin.examples.commandline;

import java.util.concurrent.Callable;
import org.tocsin.examples.commandline.conformance.AnsweringEngine;
import org.tocsin.examples.console.CommandStreams;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Answers the cases of the suite on the standard streams, as any program does that is held against it. */
@Command(
        name = "serve",
        description = "Answers cases, one JSON object a line, as any program does that is held against the suite.")
final class ConformanceServeCommand implements Callable<Integer> {

    @Mixin
    private final CommandStreams streams = new CommandStreams();

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs a command
    private ConformanceCommand conformance;

    @Override
    public Integer call() {
        boolean all = new AnsweringEngine(Version.program()).serve(conformance.in(), streams.out(), streams.err());
        return all ? ExitCode.OK : ExitCode.USAGE;
    }
}
