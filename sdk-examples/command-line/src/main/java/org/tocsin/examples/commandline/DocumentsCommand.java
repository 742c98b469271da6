package org.tocsin.examples.commandline;

import org.tocsin.examples.console.CommandStreams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Documents that are too large for a message: into parts, and back. */
@Command(
        name = "documents",
        description = {
            "Puts a file into messages, in parts where it is too large for one, and makes the file again of them.",
            ""
        },
        synopsisSubcommandLabel = "split|join",
        subcommands = {SplitDocumentCommand.class, JoinDocumentCommand.class},
        footer = {
            "",
            "Examples:",
            "  tocsin documents split --cover note.json --title \"Disk image\" -o messages.jsonl image.zip",
            "  tocsin documents join -o image.zip messages.jsonl"
        })
final class DocumentsCommand {

    @Mixin
    @SuppressWarnings("UnusedVariable") // the subcommands ask their parent for it
    private final CommandStreams streams = new CommandStreams();
}
