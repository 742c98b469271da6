package org.tocsin.examples.commandline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.ReadResult;
import org.tocsin.examples.console.CommandStreams;
import org.tocsin.examples.console.OutputFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a file of the parts that messages have of it. */
@Command(
        name = "join",
        description = {"Makes a file of the parts that messages hold of it, and compares its digest.", ""},
        footer = {
            "",
            "A file whose name ends in .jsonl or .ndjson has one message a line, any other one message. The",
            "order of files and messages says nothing; a part that is there twice is taken once. The file is",
            "written only where all parts are there and are together what the digest of the whole is of; it is",
            "neither unpacked nor opened. Its mode is 600 where a part is labelled above green.",
            "",
            "Example:",
            "  tocsin documents join -o image.zip messages.jsonl"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the file was written",
            "1:it was not, because parts are missing or do not belong together, or a message is not valid",
            "2:wrong usage, or a file that can't be read or written"
        })
final class JoinDocumentCommand implements Callable<Integer> {

    private static final int MOST_NAMED = 10;

    @Mixin
    private final CommandStreams streams = new CommandStreams();

    @Mixin
    private final Language language = new Language();

    @Option(
            names = "--digest",
            paramLabel = "DIGEST",
            description = "The digest of the whole document, where the messages have parts of several.")
    private @Nullable String digest;

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "FILE",
            description = "Write the document to this file.")
    private Path out = Path.of("");

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The messages; they are read at least twice.")
    private List<Path> files = List.of();

    private boolean readable = true;
    private boolean allValid = true;
    private boolean allTaken = true;

    @Override
    public Integer call() {
        if (Sink.isStandardOutput(out)) {
            throw streams.wrongUsage("the document is compared with its digest before it is there: -o names a file");
        }
        SeparateFiles.clash(files, out, "", null).ifPresent(clash -> {
            throw streams.wrongUsage(clash);
        });
        Refusals refusals = new Refusals(streams.err(), language.words());
        List<PartedMessages> messages = files.stream().map(PartedMessages::new).toList();
        PartIndex index = new PartIndex(digest);
        for (int i = 0; i < messages.size(); i++) {
            readInto(index, messages.get(i), i, refusals);
        }
        if (!readable) {
            return ExitCode.USAGE;
        }
        List<PartIndex.Whole> found = index.wholes();
        if (found.size() > 1 || !allTaken) {
            throw streams.wrongUsage("the messages have parts of several documents; name one with --digest: "
                    + found.stream()
                            .limit(MOST_NAMED)
                            .map(PartIndex.Whole::digest)
                            .collect(Collectors.joining(", ")));
        }
        if (found.isEmpty()) {
            refusals.say(out, "no-part");
            return TocsinCommand.SOME_REFUSED;
        }
        return join(found.get(0), messages, refusals);
    }

    private void readInto(PartIndex index, PartedMessages messages, int file, Refusals refusals) {
        try {
            messages.each((line, result) -> {
                if (result instanceof ReadResult.Accepted accepted) {
                    allTaken &= index.add(accepted.message(), file);
                } else {
                    allValid = false;
                    refusals.say(messages.file(), line, result.problems());
                }
            });
        } catch (IOException failure) {
            readable = false;
            refusals.unreadable(messages.file(), failure);
        } catch (UncheckedIOException failure) {
            readable = false;
            refusals.unreadable(messages.file(), Objects.requireNonNull(failure.getCause()));
        }
    }

    private int join(PartIndex.Whole whole, List<PartedMessages> messages, Refusals refusals) {
        List<Integer> missing = whole.missing(MOST_NAMED);
        if (whole.isContradictory() || !missing.isEmpty()) {
            refusals.say(
                    out,
                    whole.isContradictory() ? "parts-contradictory" : "parts-missing",
                    whole.count(),
                    missing.stream().map(String::valueOf).collect(Collectors.joining(", ")));
            return TocsinCommand.SOME_REFUSED;
        }
        try (OutputFile file = OutputFile.at(out)) {
            if (!new PartJoin(whole, file.octets()).write(messages)) {
                refusals.say(out, "digest-differs", whole.digest());
                return TocsinCommand.SOME_REFUSED;
            }
            file.complete(whole.isForAll());
        } catch (IOException | UncheckedIOException failure) {
            refusals.unreadable(out, failure instanceof IOException io ? io : new IOException(failure));
            return ExitCode.USAGE;
        }
        refusals.say(out, "joined", whole.count(), whole.size(), whole.digest());
        if (whole.hazard() != null) {
            refusals.say(out, "hazard", whole.hazard());
        }
        return allValid ? ExitCode.OK : TocsinCommand.SOME_REFUSED;
    }
}
