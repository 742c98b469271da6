package org.tocsin.examples.commandline.conformance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tocsin.MessageReader;
import org.tocsin.ReadResult;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.context.Context;
import org.tocsin.correspondence.Correspondence;
import org.tocsin.directory.Directory;
import org.tocsin.indicator.IndicatorListReader;
import org.tocsin.indicator.IndicatorListResult;
import org.tocsin.message.FormatVersion;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.directory.SharingProfile;
import org.tocsin.validation.Appraisal;
import org.tocsin.validation.InvalidMessageException;
import org.tocsin.validation.Position;
import org.tocsin.validation.Problem;
import org.tocsin.validation.Problems;

/** The SDK as a program that answers the lines of the protocol. */
public final class AnsweringEngine {

    /** What a line may have: a case with the largest context, in base64. */
    private static final int MOST_BYTES = 256 << 20;

    private final Tocsin tocsin = Tocsin.standard();
    private final MessageReader reader = tocsin.reader(Realm.ACTUAL, Realm.values());
    private final String program;

    /** Under this name and version. */
    public AnsweringEngine(String program) {
        this.program = program;
    }

    /** Answers line after line, to the end; whether each was a question. */
    public boolean serve(InputStream in, PrintWriter out, PrintWriter err) {
        out.println(hello());
        out.flush();
        boolean all = true;
        ProgramLines lines = ProgramLines.of(in, MOST_BYTES);
        try {
            ProgramLines.Event event = lines.take();
            while (event instanceof ProgramLines.Event.Line line) {
                all &= answer(line.text(), out, err);
                event = lines.take();
            }
            if (event instanceof ProgramLines.Event.Endless) {
                err.println("tocsin: a line has more than " + (MOST_BYTES >> 20) + " MiB");
                return false;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return all;
    }

    private boolean answer(byte[] line, PrintWriter out, PrintWriter err) {
        try {
            out.println(answer(line));
            out.flush();
            return true;
        } catch (UnexpectedContent noQuestion) {
            err.println("tocsin: " + noQuestion.sentence());
            err.flush();
            return false;
        }
    }

    /** The first line. */
    String hello() {
        return new Hello(
                        program,
                        List.of(FormatVersion.CURRENT.toString()),
                        EnumSet.allOf(Layer.class),
                        EnumSet.allOf(Mode.class),
                        Hello.Codes.ALL)
                .line();
    }

    /**
     * The answer to a line.
     *
     * @throws UnexpectedContent where the line has no number of a case, so that nobody could tell what the answer is to
     */
    String answer(byte[] line) {
        JsonPlace asked = JsonPlace.of("the line", line);
        int number = asked.get("case").integer();
        return answer(number, asked).line();
    }

    private Answer answer(int number, JsonPlace asked) {
        try {
            Question question = Question.of(asked);
            return question.list().isPresent() ? ofList(number, question) : ofMessage(number, question);
        } catch (UnexpectedContent | InvalidMessageException | DateTimeException | IllegalArgumentException wrong) {
            return new Answer.Skipped(number, String.valueOf(wrong.getMessage()));
        }
    }

    private Answer ofMessage(int number, Question question) {
        byte[] message = question.message().orElseThrow();
        MessageReader taken = question.mode() == Mode.TOLERANT ? reader.tolerant() : reader;
        Optional<Context> context = question.known().map(this::context);
        ReadResult result = taken.read(message);
        if (context.isEmpty()) {
            return judged(number, result.problems(), Optional.empty());
        }
        if (result instanceof ReadResult.Accepted accepted) {
            Appraisal appraisal = tocsin.check(accepted, context.get());
            return judged(number, appraisal.message(), Optional.of(appraisal.correspondence()));
        }
        return judged(number, result.problems(), Optional.of(Problems.none()));
    }

    private Answer ofList(int number, Question question) {
        ByteArrayInputStream list = new ByteArrayInputStream(question.list().orElseThrow());
        IndicatorListReader lists = IndicatorListReader.standard();
        try {
            IndicatorListResult result = question.message().isPresent()
                    ? lists.read(list, message(question.message().get()), line -> {})
                    : lists.read(list, line -> {});
            return new Answer.Judged(
                    number, result.valid(), Optional.of(findings(result.problems(), true)), Optional.empty());
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Answer judged(int number, Problems problems, Optional<Problems> found) {
        return new Answer.Judged(
                number,
                problems.valid(),
                Optional.of(findings(problems, false)),
                found.map(among -> findings(among, false)));
    }

    private static List<Finding> findings(Problems problems, boolean withLines) {
        return problems.all().stream()
                .map(problem -> new Finding(
                        problem.code().id(),
                        problem.severity().name().toLowerCase(Locale.ROOT),
                        problem.pointer(),
                        withLines ? line(problem) : 0))
                .sorted()
                .toList();
    }

    private static int line(Problem problem) {
        Position position = problem.position();
        return position == null ? 0 : position.line();
    }

    private Context context(Known known) {
        Context.Builder context = Context.builder();
        known.correspondence().ifPresent(messages -> {
            Correspondence correspondence = Correspondence.inMemory();
            messages.forEach(each -> correspondence.keep(message(each)));
            context.correspondence(correspondence);
        });
        known.directory().ifPresent(messages -> {
            Directory.Builder directory = Directory.builder(Realm.ACTUAL, Realm.values());
            known.keeper().map(PartyCode::of).ifPresent(directory::keptBy);
            messages.forEach(each -> directory.add(message(each)));
            context.directory(directory.build());
        });
        known.own()
                .ifPresent(own -> context.own(message(own)
                        .narrowTo(SharingProfile.class)
                        .orElseThrow(() -> new IllegalArgumentException("\"own\" is no sharing profile"))));
        known.clock().ifPresent(time -> context.clock(Clock.fixed(Instant.parse(time), ZoneOffset.UTC)));
        known.channel()
                .ifPresent(channel -> context.channel(Context.Channel.valueOf(channel.toUpperCase(Locale.ROOT))));
        return context.build();
    }

    private Message<?> message(byte[] json) {
        return reader.read(json).orElseThrow();
    }
}
