package org.tocsin.examples.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.feed.FeedLine;
import org.tocsin.finding.Refanging;
import org.tocsin.validation.InvalidMessageException;
import org.tocsin.validation.Limits;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes values of indicators plainly that somebody has defanged, and names each change. */
@Command(
        name = "refang",
        description = {
            "Writes values of indicators plainly that somebody has defanged (hxxp://evil[.]example).",
            "All else of a message stays as it is, and nothing else of it is checked: use validate.",
            ""
        },
        footer = {
            "",
            "Only the values of indicators and targets are changed, and of these only addresses, domain names,",
            "URLs, e-mail and SIP addresses; never a text, nor a file name. Each change is named on standard",
            "error. Where it is not clear what is meant, as in http://evil.example/a[.]b, the value is named and",
            "the whole message is left out of the output: write that value plainly by hand. What was signed has",
            "to be signed anew. --changes writes one JSON object for each value:",
            "  {\"source\",\"line\",\"pointer\",\"before\",\"after\",\"undone\":[],\"changed\"}",
            "  changed is false where it is not clear what is meant, and after is a guess then.",
            "",
            "Examples:",
            "  tocsin refang -o report.json draft.json",
            "  tocsin refang --changes changes.jsonl draft.json | tocsin validate -"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every message was written",
            "1:some were not, because a value is not clear or a text is no JSON",
            "2:wrong usage, or a file or standard output that can't be read or written",
            "141:nobody reads the output any more"
        })
final class RefangCommand implements Callable<Integer> {

    @Mixin
    private final Surroundings around = new Surroundings();

    @Mixin
    private final Inputs inputs = new Inputs();

    @Mixin
    private final Language language = new Language();

    @Option(
            names = "--changes",
            paramLabel = "FILE",
            description = "Write every change to this file, as JSON Lines; - is standard output.")
    private @Nullable Path changes;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Write the messages to this file; - is standard output, and the default.")
    private Path out = Path.of("-");

    /** A message that was looked at; or why it could not be. */
    private record Looked(
            @Nullable Refanging refanging, @Nullable InvalidMessageException refusal) {

        static Looked at(byte[] json) {
            try {
                return new Looked(Refanging.of(json), null);
            } catch (InvalidMessageException refusal) {
                return new Looked(null, refusal);
            }
        }
    }

    @Override
    public Integer call() {
        SeparateFiles.clash(inputs.places(), out, "--changes", changes).ifPresent(clash -> {
            throw around.wrongUsage(clash);
        });
        boolean readable;
        RefangReport report;
        try (Sink output = Sink.of(out, around.out());
                Sink account = changes == null ? Sink.nowhere() : Sink.of(changes, around.out())) {
            report = new RefangReport(account, around.err(), language.words());
            readable = inputs.readAll(around.in(), around.err(), (source, in) -> read(source, in, output, report));
            if (report.written() > 0) {
                output.complete();
            }
            account.complete();
        }
        report.end();
        return !readable ? ExitCode.USAGE : report.left() == 0 ? ExitCode.OK : TocsinCommand.SOME_REFUSED;
    }

    private void read(String source, InputStream in, Sink output, RefangReport report) throws IOException {
        if (inputs.lines()) {
            try (Stream<FeedLine<Looked>> lines = inputs.lines(
                    Tocsin.standard()
                            .reader(Realm.ACTUAL, Realm.values())
                            .map(line -> Looked.at(line.result().original())),
                    around.progress().part(),
                    in)) {
                lines.forEach(line -> write(new RecordPlace(source, line.number(), 1), line.result(), output, report));
            }
        } else {
            // One byte more than is taken is enough to know that there are too many.
            byte[] document = in.readNBytes(Limits.standard().documentBytes() + 1);
            write(new RecordPlace(source, 1, 1), Looked.at(document), output, report);
        }
    }

    private static void write(RecordPlace place, Looked looked, Sink output, RefangReport report) {
        if (looked.refusal() != null) {
            report.refused(place, looked.refusal().problems());
        } else if (looked.refanging() != null && report.tell(place, looked.refanging())) {
            String text = new String(looked.refanging().text(), StandardCharsets.UTF_8);
            output.line(text.endsWith("\n") ? text.substring(0, text.length() - 1) : text, false);
        }
    }
}
