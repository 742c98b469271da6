package org.tocsin.examples.commandline;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.DocumentFormat;
import org.tocsin.examples.console.CommandStreams;
import org.tocsin.examples.console.OutputFile;
import org.tocsin.indicator.IndicatorLine;
import org.tocsin.indicator.IndicatorListReader;
import org.tocsin.indicator.IndicatorListWriter;
import org.tocsin.message.Body;
import org.tocsin.message.Document;
import org.tocsin.message.Indicator;
import org.tocsin.message.IndicatorList;
import org.tocsin.validation.InvalidMessageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes the indicators out of a message and puts them into a list. */
@Command(
        name = "split",
        description = {
            "Takes the indicators out of a message, adds those of files, and makes a list of them for the message.",
            ""
        },
        footer = {
            "",
            "MESSAGE is an advisory, an analysis report or an incident report. Each of the INDICATORS files has",
            "one indicator a line, as it would stand in the message. What is not to be blocked comes first.",
            "The message gets the list as a document: with --uri by its address, else in it; where it has no",
            "room for the list, further messages with the other parts follow, as documents split writes them.",
            "This is done before the message is sent. Its signatures are left out: sign it again. Each file is",
            "written whole or not at all.",
            "",
            "Example:",
            "  tocsin indicators split --list list.jsonl --uri https://files.example/list.jsonl \\",
            "         -o advisory.json draft.json indicators.jsonl"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the list and the messages were written",
            "1:they were not, because the message, an indicator or what was made of them is not valid",
            "2:wrong usage, or a file or standard output that can't be read or written",
            "141:the program that reads the output has ended"
        })
final class SplitIndicatorsCommand implements Callable<Integer> {

    @Mixin
    private final CommandStreams streams = new CommandStreams();

    @Mixin
    private final Language language = new Language();

    @Option(names = "--list", required = true, paramLabel = "FILE", description = "Write the list to this file.")
    private Path list = Path.of("");

    @Option(
            names = "--uri",
            paramLabel = "ADDRESS",
            description = "Where the recipients will find the list; then the message does not hold it.")
    private @Nullable String uri;

    @Mixin
    private final DispatchOptions dispatch = new DispatchOptions();

    @Parameters(index = "0", paramLabel = "MESSAGE", description = "The message that the list is for.")
    private Path message = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "INDICATORS",
            description = "Files with more indicators; they are read several times.")
    private List<Path> files = List.of();

    @Override
    public Integer call() {
        List<Path> inputs = Stream.concat(Stream.of(message), files.stream()).toList();
        dispatch.checkApart(streams, inputs);
        if (Sink.isStandardOutput(list)) {
            throw streams.wrongUsage("the list and the messages are two outputs: --list names a file");
        }
        SeparateFiles.clash(inputs, dispatch.out(), "--list", list).ifPresent(clash -> {
            throw streams.wrongUsage(clash);
        });
        Refusals refusals = new Refusals(streams.err(), language.words());
        try {
            Cover cover = Cover.read(message);
            List<Indicator> own = BodyIndicators.of(cover.message().body()).orElse(null);
            if (own == null) {
                refusals.say(message, "no-indicators");
                return TocsinCommand.SOME_REFUSED;
            }
            return !allValid(cover, refusals) ? TocsinCommand.SOME_REFUSED : write(cover, own, refusals);
        } catch (InvalidMessageException refused) {
            refusals.say(message, 1, refused.problems());
            return TocsinCommand.SOME_REFUSED;
        } catch (UnreadableFile failure) {
            refusals.unreadable(failure.file(), failure.reason());
            return ExitCode.USAGE;
        } catch (IOException failure) {
            refusals.unreadable(message, failure);
            return ExitCode.USAGE;
        }
    }

    /** Whether every line of the files is an indicator that may stand in the list. */
    private boolean allValid(Cover cover, Refusals refusals) throws UnreadableFile {
        boolean[] valid = {true};
        for (Path file : files) {
            read(cover, file, line -> {
                valid[0] &= line.indicator() != null;
                refusals.say(file, line.number(), line.problems());
            });
        }
        return valid[0];
    }

    private static void read(Cover cover, Path file, Consumer<IndicatorLine> each) throws UnreadableFile {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            IndicatorListReader.standard().readLines(cover.header(), in, each);
        } catch (IOException failure) {
            throw new UnreadableFile(file, failure);
        }
    }

    private int write(Cover cover, List<Indicator> own, Refusals refusals) throws IOException {
        IndicatorList head;
        try (OutputFile file = OutputFile.at(list);
                Sink output = dispatch.sink(streams)) {
            head = IndicatorListWriter.write(cover.header(), each -> show(cover, own, each), file.octets());
            file.complete(cover.isForAll());
            DocumentFile written = DocumentFile.of(list);
            Dispatch messages = new Dispatch(cover, output, dispatch.most());
            Body body = BodyIndicators.with(cover.message().body(), List.of());
            int count = 1;
            if (uri == null) {
                count = messages.send(written, body, SplitIndicatorsCommand::described);
            } else {
                Document document = described()
                        .uri(uri)
                        .size(written.size())
                        .digest(written.digest().toString())
                        .build();
                messages.write(cover.number(0, body, List.of(document)));
            }
            output.complete();
            refusals.say(
                    list,
                    "listed",
                    head.count(),
                    written.size(),
                    count,
                    written.digest().toString());
        }
        if (cover.signed()) {
            refusals.say(message, "unsigned");
        }
        return ExitCode.OK;
    }

    private void show(Cover cover, List<Indicator> own, Consumer<? super Indicator> each) throws IOException {
        own.forEach(each);
        for (Path file : files) {
            read(cover, file, line -> {
                if (line.indicator() != null) {
                    each.accept(line.indicator());
                }
            });
        }
    }

    private static Document.Builder described() {
        return Document.builder()
                .title("en", "List of indicators")
                .format(DocumentFormat.TOCSIN_INDICATORS)
                .mediaType(IndicatorListWriter.MEDIA_TYPE);
    }
}
