package org.tocsin.examples.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.tocsin.ReadResult;
import org.tocsin.Reader;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.validation.Appraisal;
import org.tocsin.validation.Context;
import org.tocsin.validation.Limits;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells whether files are valid messages, and everything that is wrong with them. */
@Command(
        name = "validate",
        description = {
            "Tells whether files are valid messages, and everything that is wrong with them.",
            "It never acts on a message: without --realm, messages of every realm are checked alike.",
            ""
        },
        footer = {
            "",
            "With --output json, one object a message:",
            "  {\"source\",\"line\",\"valid\",\"problems\":[],\"notChecked\":[]}, a problem being",
            "  {\"code\",\"severity\",\"pointer\",\"line\",\"column\",\"message\"}",
            "  line is the line of the file where the message begins, or where the problem is; column counts code",
            "  points; what concerns a message as a whole is at its line, column 1. A message of another realm has",
            "  \"valid\":false, \"otherRealm\" and the problem TOC-EXR-012. Where something is known beside the",
            "  messages, \"stops\", \"found\":[] and \"foundNotChecked\":[] tell of the message among others."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all messages are valid, and none is stopped by what is known beside it",
            "1:some are not",
            "2:wrong usage, or a file that can't be read"
        })
final class ValidateCommand implements Callable<Integer> {

    /** How strictly a message is taken. */
    enum Policy {
        STRICT,
        TOLERANT;

        @Override
        public String toString() {
            return this == STRICT ? "strict" : "tolerant";
        }
    }

    @Mixin
    private final Surroundings around = new Surroundings();

    @Mixin
    private final Inputs inputs = new Inputs();

    @Mixin
    private final Language language = new Language();

    @Mixin
    private final ContextOptions known = new ContextOptions();

    @Option(
            names = "--policy",
            paramLabel = "strict|tolerant",
            description = "tolerant takes what a newer minor version may add with a warning. Default: strict.")
    private Policy policy = Policy.STRICT;

    @Option(
            names = "--realm",
            split = ",",
            paramLabel = "REALM",
            description = "Accept messages of these realms only: actual, exercise, test, draft. Default: all of them.")
    private List<Realm> realms = List.of(Realm.values());

    @Option(names = "--output", paramLabel = "text|json", description = "Answer in words (default) or in JSON Lines.")
    private OutputForm output = OutputForm.TEXT;

    @Override
    public Integer call() {
        Optional<Context> context = known.context();
        Progress progress = around.progress();
        VerdictReport report = report();
        List<Tally> tallies = new ArrayList<>();
        boolean readable = inputs.readAll(around.in(), around.err(), (source, in) -> {
            Tally tally = read(source, in, report, progress, context);
            report.endOfFile(source, tally);
            tallies.add(tally);
        });
        Tally all = tallies.stream().reduce(Tally.NONE, Tally::plus);
        if (inputs.count() > 1) {
            report.end(all);
        }
        return !readable ? ExitCode.USAGE : all.valid() < all.messages() ? TocsinCommand.SOME_REFUSED : ExitCode.OK;
    }

    private VerdictReport report() {
        return output == OutputForm.JSON
                ? new JsonVerdicts(around.out(), around.err(), language.words())
                : new TextVerdicts(around.out(), around.ansi(), language.words(), inputs.lines());
    }

    private Tally read(
            String source, InputStream in, VerdictReport report, Progress progress, Optional<Context> context)
            throws IOException {
        Tally tally = Tally.NONE;
        try (Stream<Verdict> verdicts = verdicts(source, in, progress, context)) {
            for (Verdict verdict : (Iterable<Verdict>) verdicts::iterator) {
                progress.hide();
                report.message(verdict);
                tally = tally.with(verdict.acceptable());
            }
        }
        progress.hide();
        return tally;
    }

    private Stream<Verdict> verdicts(String source, InputStream in, Progress progress, Optional<Context> context)
            throws IOException {
        Reader strict = Tocsin.standard().reader(realms.get(0), realms.toArray(Realm[]::new));
        Reader reader = policy == Policy.TOLERANT ? strict.tolerant() : strict;
        if (inputs.lines()) {
            return inputs.lines(reader, progress.feed(), in)
                    .map(line -> verdict(source, line.number(), line.result(), context));
        }
        // One byte more than a reader takes is enough for it to say that there are too many.
        byte[] document = in.readNBytes(Limits.standard().documentBytes() + 1);
        return Stream.of(verdict(source, 1, reader.read(document), context));
    }

    private Verdict verdict(String source, long line, ReadResult result, Optional<Context> context) {
        Optional<Appraisal> appraisal = result instanceof ReadResult.Accepted accepted
                ? context.map(beside -> Tocsin.standard().check(accepted, beside))
                : Optional.empty();
        return new Verdict(source, line, result, appraisal);
    }
}
