package org.tocsin.examples.commandline;

import java.io.InputStream;
import org.tocsin.examples.console.CommandStreams;
import picocli.CommandLine.ParentCommand;

/** What a command finds around it: the streams it reads and prints to, and whether they are a terminal. */
final class Surroundings extends CommandStreams {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs a command
    private TocsinCommand program;

    InputStream in() {
        return program.standardInput();
    }
}
