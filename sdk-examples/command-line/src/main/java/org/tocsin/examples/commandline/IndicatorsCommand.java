package org.tocsin.examples.commandline;

import org.tocsin.examples.console.CommandStreams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** More indicators than a message has room for: into a list, and back into messages. */
@Command(
        name = "indicators",
        description = {
            "Puts more indicators than a message has room for into a list, and those of a list into messages.",
            ""
        },
        synopsisSubcommandLabel = "split|join",
        subcommands = {SplitIndicatorsCommand.class, JoinIndicatorsCommand.class},
        footer = {
            "",
            "Examples:",
            "  tocsin indicators split --list list.jsonl -o messages.jsonl advisory.json indicators.jsonl",
            "  tocsin indicators join -o messages.jsonl advisory.json list.jsonl"
        })
final class IndicatorsCommand {

    @Mixin
    @SuppressWarnings("UnusedVariable") // the subcommands ask their parent for it
    private final CommandStreams streams = new CommandStreams();
}
