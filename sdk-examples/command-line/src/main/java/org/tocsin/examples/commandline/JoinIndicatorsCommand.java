package org.tocsin.examples.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.tocsin.examples.console.CommandStreams;
import org.tocsin.indicator.IndicatorLine;
import org.tocsin.indicator.IndicatorListReader;
import org.tocsin.indicator.IndicatorListResult;
import org.tocsin.message.Body;
import org.tocsin.message.Document;
import org.tocsin.message.Indicator;
import org.tocsin.validation.InvalidMessageException;
import org.tocsin.validation.Problem;
import org.tocsin.validation.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts the indicators of a list into messages. */
@Command(
        name = "join",
        description = {"Puts the indicators of a list into its message, and into more where one has no room.", ""},
        footer = {
            "",
            "The list is complete and without error, is that of the message, and has the digest that a document",
            "of the message says; else nothing is written. A list that came in parts is joined by documents",
            "join first. A message has 500 indicators at most; each further one repeats the message, under an",
            "identifier of its own, in its thread and with a reference to it. What is not to be blocked stands",
            "in the first of them: take in all messages before you block anything. The document with the list",
            "is left out where it is the last one, and so are signatures. What is written is for your own",
            "programs: pass on the message and the list as they came.",
            "",
            "Example:",
            "  tocsin indicators join -o messages.jsonl advisory.json list.jsonl"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the messages were written",
            "1:they were not, because the message or the list is not valid, or they do not belong together",
            "2:wrong usage, or a file or standard output that can't be read or written",
            "141:the program that reads the output has ended"
        })
final class JoinIndicatorsCommand implements Callable<Integer> {

    @Mixin
    private final CommandStreams streams = new CommandStreams();

    @Mixin
    private final Language language = new Language();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Write the messages to this file, one a line; - is standard output, and the default.")
    private Path out = Path.of("-");

    @Parameters(index = "0", paramLabel = "MESSAGE", description = "The message that the list belongs to.")
    private Path message = Path.of("");

    @Parameters(index = "1", paramLabel = "LIST", description = "The list; it is read twice.")
    private Path list = Path.of("");

    @Override
    public Integer call() {
        SeparateFiles.clash(List.of(message, list), out, "", null).ifPresent(clash -> {
            throw streams.wrongUsage(clash);
        });
        Refusals refusals = new Refusals(streams.err(), language.words());
        Path read = message;
        try {
            Cover cover = Cover.read(message);
            List<Indicator> own = BodyIndicators.of(cover.message().body()).orElse(null);
            if (own == null) {
                refusals.say(message, "no-indicators");
                return TocsinCommand.SOME_REFUSED;
            }
            read = list;
            IndicatorListResult whole = read(cover, line -> {});
            if (!isUsable(whole, refusals)) {
                return TocsinCommand.SOME_REFUSED;
            }
            Cover without = cover.withDocuments(kept(cover, whole.documents()));
            return join(cover, without, own, refusals);
        } catch (InvalidMessageException refused) {
            refusals.say(message, 1, refused.problems());
            return TocsinCommand.SOME_REFUSED;
        } catch (IOException failure) {
            refusals.unreadable(read, failure);
            return ExitCode.USAGE;
        }
    }

    private IndicatorListResult read(Cover cover, Consumer<? super IndicatorLine> each) throws IOException {
        try (InputStream in = Files.newInputStream(list)) {
            return IndicatorListReader.standard().read(in, cover.message(), each);
        }
    }

    /** Whether the list is valid and a document of the message; says why it is not. */
    private boolean isUsable(IndicatorListResult result, Refusals refusals) {
        for (Problem problem : result.problems().errors()) {
            boolean ofMessage = problem.position() == null;
            refusals.say(ofMessage ? message : list, line(problem), Problems.of(List.of(problem)));
        }
        if (result.valid() && result.documents().isEmpty()) {
            refusals.say(message, "names-no-list-to-join");
        }
        return result.valid() && !result.documents().isEmpty();
    }

    /** The documents without those behind which none stands and that are the list: pointers name documents by their places. */
    private static List<Document> kept(Cover cover, List<Integer> lists) {
        List<Document> kept = new ArrayList<>(cover.header().documents());
        while (lists.contains(kept.size() - 1)) {
            kept.remove(kept.size() - 1);
        }
        return kept;
    }

    private int join(Cover cover, Cover without, List<Indicator> own, Refusals refusals) throws IOException {
        try (Sink output = Sink.of(out, streams.out())) {
            Filling filling = new Filling(new Dispatch(without, output, 1), own);
            IndicatorListResult result = read(cover, line -> {
                if (line.indicator() != null) {
                    filling.add(line.indicator());
                }
            });
            if (!isUsable(result, refusals)) {
                return TocsinCommand.SOME_REFUSED;
            }
            filling.end();
            output.complete();
            refusals.say(list, "unlisted", result.indicators(), filling.messages);
        }
        if (cover.signed()) {
            refusals.say(message, "unsigned");
        }
        return ExitCode.OK;
    }

    private static long line(Problem problem) {
        return problem.position() == null ? 1 : problem.position().line();
    }

    /** Messages that are filled with indicators, one after the other. */
    private static final class Filling {

        private final Dispatch dispatch;
        private final List<Indicator> next;
        private int messages;

        Filling(Dispatch dispatch, List<Indicator> own) {
            this.dispatch = dispatch;
            this.next = new ArrayList<>(own);
        }

        void add(Indicator indicator) {
            if (next.size() == BodyIndicators.MOST) {
                end();
            }
            next.add(indicator);
        }

        void end() {
            Cover cover = dispatch.cover();
            Body body = BodyIndicators.with(cover.message().body(), next);
            dispatch.write(cover.number(messages++, body, List.of()));
            next.clear();
        }
    }
}
