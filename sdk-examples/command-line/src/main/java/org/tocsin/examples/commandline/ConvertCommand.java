package org.tocsin.examples.commandline;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Converts documents from one format to another, with an account of every loss. */
@Command(
        name = "convert",
        description = {
            "Converts documents from one format to another, and reports every loss.",
            "Each record of the input gives one line of output, in order: a message or a document.",
            "From Tocsin to Tocsin, messages are checked and passed on token for token.",
            ""
        },
        footer = {
            "",
            "A record that can't be converted is named on standard error, and the others go on. Files are",
            "written whole or not at all; no output is written where nothing was converted. A file keeps the",
            "mode of the one it replaces. A new one is for its owner only (mode 600) where anything in it is",
            "labelled above green, and where it holds losses. On standard output, characters that a terminal",
            "acts on are spelled as JSON can spell them (\\u202e). --losses writes one JSON object for each loss:",
            "  {\"source\",\"line\",\"record\",\"step\",\"kind\",\"code\",\"pointer\",\"detail\",\"count\"}",
            "Where the losses would take far more room than the record does, those of one code below one object",
            "or array are told together there, and count says how many they are.",
            "",
            "Examples:",
            "  tocsin convert --from tocsin --to stix-2.1 report.json",
            "  tocsin convert --from auto --to tocsin report.json",
            "  tocsin convert --from veris --to tocsin --lines --from-party XA --to-party XB --tlp amber \\",
            "         --realm actual --losses losses.jsonl -o messages.jsonl records.jsonl"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every record was converted",
            "1:at least one record was not converted",
            "2:wrong usage, or a file or standard output that can't be read or written",
            "141:the program that reads the output has ended"
        })
final class ConvertCommand implements Callable<Integer> {

    @Mixin
    private final Surroundings around = new Surroundings();

    @Mixin
    private final Inputs inputs = new Inputs();

    @Mixin
    private final Language language = new Language();

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    @Mixin
    private final RouteOptions way = new RouteOptions();

    @Option(
            names = "--losses",
            paramLabel = "FILE",
            description = "Write every loss to this file, as JSON Lines; - is standard output.")
    private @Nullable Path losses;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Write the output to this file; - is standard output, and the default.")
    private Path out = Path.of("-");

    @Override
    public Integer call() {
        Routes routes = way.routes(rules.tocsin());
        SeparateFiles.clash(inputs.places(), out, "--losses", losses).ifPresent(clash -> {
            throw around.wrongUsage(clash);
        });
        Words words = language.words();
        ConversionTotals totals = new ConversionTotals();
        boolean readable;
        try (Sink output = Sink.of(out, around.out());
                Sink account = losses == null ? Sink.nowhere() : Sink.of(losses, around.out())) {
            ConversionRun run = new ConversionRun(
                    routes,
                    inputs,
                    output,
                    account,
                    around.err(),
                    new Advice(way.target(), inputs.lines(), words),
                    around.progress(),
                    totals);
            readable = inputs.readAll(around.in(), around.err(), run::convert);
            if (!totals.noneConverted()) {
                output.complete();
            }
            account.complete();
        }
        if (readable || totals.any()) {
            totals.lines(words).forEach(around.err()::println);
        }
        around.err().flush();
        return !readable ? ExitCode.USAGE : totals.allConverted() ? ExitCode.OK : TocsinCommand.SOME_REFUSED;
    }
}
