package org.tocsin.examples.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.MessageReader;
import org.tocsin.ReadResult;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.context.Context;
import org.tocsin.examples.console.Progress;
import org.tocsin.validation.Appraisal;
import org.tocsin.validation.InvalidMessageException;
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
            "A jar of rule packs (--rules) names its org.tocsin.rule.RulePackProvider under META-INF/services.",
            "",
            "A message is one of these: valid; not valid; of another realm than was asked for; valid by itself",
            "and stopped, that is not to be sent or accepted, by what is known beside it; valid by itself and",
            "failed by its warnings (--fail-on warning). Of two messages of one run that have the same party,",
            "realm, identifier and revision and say different things, the second is stopped, also without",
            "--thread; the same message again is no fault. 524,288 messages of a run are compared; a longer run",
            "says so.",
            "",
            "With --output json, one object a message:",
            "  {\"source\",\"line\",\"verdict\",\"valid\",\"problems\":[],\"notChecked\":{}}, a problem being",
            "  {\"code\",\"severity\",\"pointer\",\"line\",\"column\",\"message\",\"remedy\",\"clause\"}",
            "  verdict is valid, warned, stopped, other-realm or not-valid; valid tells of the message by itself.",
            "  line is the line of the file where the message begins, or where the problem is; column counts code",
            "  points; what concerns a message as a whole is at its line, column 1. A message of another realm",
            "  has \"otherRealm\" and the problem TOC-EXR-012. Where rules were not checked, notChecked is",
            "  {\"rules\",\"message\",\"codes\":[]}, with the codes where they are few. What is known beside a message",
            "  gives \"stops\", \"found\":[] and \"foundNotChecked\":{}; what was accepted, \"accepted\":[{\"code\",",
            "  \"reason\"}]; a message before it under the same identifier, \"earlier\":{\"source\",\"line\",\"same\"};",
            "  a document of another format, \"looksLike\":{\"format\",\"message\"}.",
            "",
            "With --indicators and --message, the octets of each list have the size and the digest that a",
            "document of the message gives. Where no document of it is a list, there is nothing to compare,",
            "which is said."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all messages are valid, and none is stopped or failed by warnings",
            "1:at least one message is not",
            "2:wrong usage, or a file, also one beside the messages, or standard output can't be read or written",
            "141:the program that reads the output has ended"
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

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    @Mixin
    private final Judgement judgement = new Judgement();

    private final SeenMessages seen = new SeenMessages();

    @Option(
            names = "--policy",
            paramLabel = "strict|tolerant",
            description =
                    "tolerant also takes unknown types and other spellings of a label, such as TLP:AMBER, with a warning. Default: strict.")
    private Policy policy = Policy.STRICT;

    @Option(
            names = "--realm",
            split = ",",
            paramLabel = "REALM",
            description = "Accept messages of these realms only: actual, exercise, test, draft. Default: all of them.")
    private List<Realm> realms = List.of(Realm.values());

    @Option(names = "--output", paramLabel = "text|json", description = "Answer in words (default) or in JSON Lines.")
    private OutputForm output = OutputForm.TEXT;

    @Option(
            names = "--indicators",
            description = "The files are lists of indicators (format tocsin-indicators), not messages.")
    private boolean indicators;

    @Option(
            names = "--message",
            paramLabel = "FILE",
            description = "The message that the lists belong to: they are held against it.")
    private @Nullable Path owner;

    private Tocsin tocsin = Tocsin.standard();

    /** A message that was read, and what is remembered of it. */
    private record Read(ReadResult result, Optional<Fingerprint> fingerprint) {}

    @Override
    public Integer call() {
        tocsin = rules.tocsin();
        judgement.check(rules);
        if (indicators) {
            return indicatorLists();
        }
        if (owner != null) {
            throw around.wrongUsage("--message goes with --indicators");
        }
        Optional<Context> context = known.context();
        Progress progress = around.progress();
        VerdictReport report = report();
        Tally all = new Tally();
        boolean readable = inputs.readAll(around.in(), around.err(), (source, in) -> {
            Tally tally = read(source, in, report, progress, context);
            report.endOfFile(source, tally);
            all.add(tally);
        });
        if (inputs.count() > 1) {
            report.end(all);
        }
        if (seen.isFull()) {
            around.err().println("tocsin: " + language.words().say("only-first", SeenMessages.MOST));
        }
        return !readable || !known.allRead()
                ? ExitCode.USAGE
                : all.allValid() ? ExitCode.OK : TocsinCommand.SOME_REFUSED;
    }

    private Integer indicatorLists() {
        IndicatorListVerdicts.Owner message = null;
        Path file = owner;
        if (file != null) {
            Refusals refusals = new Refusals(around.err(), language.words());
            try {
                message = new IndicatorListVerdicts.Owner(file, Cover.read(file).message());
            } catch (InvalidMessageException refused) {
                refusals.say(file, 1, refused.problems());
                return TocsinCommand.SOME_REFUSED;
            } catch (IOException failure) {
                refusals.unreadable(file, failure);
                return ExitCode.USAGE;
            }
        }
        IndicatorListVerdicts verdicts = new IndicatorListVerdicts(message, around.out(), language.words(), output);
        boolean[] allValid = {true};
        boolean readable =
                inputs.readAll(around.in(), around.err(), (source, in) -> allValid[0] &= verdicts.read(source, in));
        return !readable ? ExitCode.USAGE : allValid[0] ? ExitCode.OK : TocsinCommand.SOME_REFUSED;
    }

    private VerdictReport report() {
        return output == OutputForm.JSON
                ? new JsonVerdicts(around.out(), around.err(), language.words(), known.missing())
                : new TextVerdicts(around.out(), around.ansi(), language.words(), inputs.lines(), known.missing());
    }

    private Tally read(
            String source, InputStream in, VerdictReport report, Progress progress, Optional<Context> context)
            throws IOException {
        Tally tally = new Tally();
        try (Stream<Verdict> verdicts = verdicts(source, in, progress, context)) {
            for (Verdict verdict : (Iterable<Verdict>) verdicts::iterator) {
                progress.hide();
                report.message(verdict);
                tally.add(verdict);
            }
        }
        progress.hide();
        return tally;
    }

    private Stream<Verdict> verdicts(String source, InputStream in, Progress progress, Optional<Context> context)
            throws IOException {
        MessageReader strict = tocsin.reader(realms.get(0), realms.toArray(Realm[]::new));
        MessageReader reader = policy == Policy.TOLERANT ? strict.tolerant() : strict;
        if (inputs.lines()) {
            return inputs.lines(reader.map(line -> read(line.result())), progress.part(), in)
                    .map(line -> verdict(source, line.number(), line.result(), context));
        }
        // One byte more than a reader takes is enough for it to say that there are too many.
        byte[] document = in.readNBytes(Limits.standard().documentBytes() + 1);
        return Stream.of(verdict(source, 1, read(reader.read(document)), context));
    }

    private Read read(ReadResult result) {
        return new Read(
                result,
                result instanceof ReadResult.Accepted accepted
                        ? Optional.of(Fingerprint.of(accepted, seen.sip()))
                        : Optional.empty());
    }

    private Verdict verdict(String source, long line, Read read, Optional<Context> context) {
        Optional<Appraisal> appraisal = read.result() instanceof ReadResult.Accepted accepted
                ? context.map(beside -> tocsin.check(accepted, beside))
                : Optional.empty();
        Verdict alone = new Verdict(source, line, read.result(), appraisal, Optional.empty(), judgement);
        if (alone.outcome() == Outcome.STOPPED) {
            // The one that others must agree with is not this.
            return alone;
        }
        Optional<Earlier> earlier = read.fingerprint().flatMap(message -> seen.add(message, source, line));
        return new Verdict(source, line, read.result(), appraisal, earlier, judgement);
    }
}
