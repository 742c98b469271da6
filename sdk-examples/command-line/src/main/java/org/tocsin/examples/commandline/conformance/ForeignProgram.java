package org.tocsin.examples.commandline.conformance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.examples.commandline.conformance.NoAnswerException.Reach;
import org.tocsin.examples.commandline.conformance.ProgramLines.Event;
import org.tocsin.examples.console.Reason;
import org.tocsin.examples.console.SafeText;

/**
 * A program of somebody else as a checker. It is asked one case after the other, so that it is known at which it hangs or
 * ends; then it is started anew. It is not trusted: whatever it does, asking ends in time.
 */
public final class ForeignProgram implements Checker {

    private static final int MOST_STARTS = 6;
    private static final int MOST_FAULTS = 20;
    private static final int SHOWN = 120;
    /** What a program may need to start, which is more than for an answer. */
    private static final Duration START = Duration.ofSeconds(30);

    private static final long EXIT = Duration.ofSeconds(1).toNanos();

    private final List<String> command;
    private final Duration timeout;
    private final List<String> faults = new ArrayList<>();
    private int starts;
    private int asked;
    private @Nullable ProgramProcess running;

    private ForeignProgram(List<String> command, Duration timeout) {
        this.command = command;
        this.timeout = timeout;
    }

    /**
     * The program that this command line starts.
     *
     * @param timeout how long it is waited for each of its lines
     * @throws IllegalArgumentException where the command line is none
     */
    public static ForeignProgram of(String command, Duration timeout) {
        return new ForeignProgram(CommandWords.of(command), timeout);
    }

    @Override
    public Hello hello() throws NoAnswerException {
        ProgramProcess started = start();
        running = started;
        try {
            return Hello.of(JsonPlace.of("its first line", line(started, startDeadline(), "before its first line")));
        } catch (UnexpectedContent noHello) {
            stop();
            throw new NoAnswerException(noHello.sentence() + "; it should be a greeting", Reach.ALL_OTHERS);
        }
    }

    private ProgramProcess start() throws NoAnswerException {
        if (starts == MOST_STARTS) {
            throw new NoAnswerException(
                    "the program was started " + MOST_STARTS + " times, and is not again", Reach.ALL_OTHERS);
        }
        starts++;
        try {
            return ProgramProcess.start(command);
        } catch (IOException notThere) {
            throw new NoAnswerException("can't start the program: " + Reason.of(notThere), Reach.EVERYTHING);
        }
    }

    @Override
    public Answer ask(int number, Question question) throws NoAnswerException {
        if (running == null) {
            hello();
        }
        ProgramProcess program = running;
        if (program == null) {
            throw new NoAnswerException("the program does not run", Reach.ALL_OTHERS);
        }
        asked = number;
        long deadline = deadline();
        program.send(question.line(number));
        while (faults.size() < MOST_FAULTS) {
            Optional<Answer> answer = answer(number, line(program, deadline, "before it answered"));
            if (answer.isPresent()) {
                return answer.get();
            }
        }
        stop();
        throw new NoAnswerException(
                "the program did " + MOST_FAULTS + " things against the protocol", Reach.ALL_OTHERS);
    }

    /** The answer to this case; empty where the line is one to another case. */
    private Optional<Answer> answer(int number, byte[] line) throws NoAnswerException {
        try {
            Answer answer = Answer.of(JsonPlace.of("its answer", line));
            if (answer.number() == number) {
                return Optional.of(answer);
            }
            fault(
                    answer.number() < number && answer.number() > 0
                            ? "it answered case " + answer.number() + " again, or late"
                            : "it answered case " + answer.number() + ", which it was not asked");
            return Optional.empty();
        } catch (UnexpectedContent nonsense) {
            // A true answer that still comes is one to a case before.
            fault(nonsense.sentence());
            throw new NoAnswerException(nonsense.sentence() + ", in " + excerpt(line), Reach.THIS_CASE);
        }
    }

    /** The next line; without one in time, the program is killed. */
    private byte[] line(ProgramProcess program, long deadline, String when) throws NoAnswerException {
        try {
            Event event = program.next(deadline - System.nanoTime());
            if (event instanceof Event.Line line) {
                return line.text();
            }
            String reason;
            if (event == null) {
                reason = "no line came in time; the program was killed";
            } else if (event instanceof Event.Endless) {
                reason = "a line of it has more than " + (ProgramProcess.MOST_BYTES >> 20) + " MiB; it was killed";
            } else {
                int exit = program.exit(EXIT);
                reason =
                        (exit < 0 ? "the program closed its output " : "the program ended with exit code " + exit + " ")
                                + when;
            }
            stop();
            throw new NoAnswerException(reason, Reach.THIS_CASE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            stop();
            throw new NoAnswerException("the run was interrupted", Reach.ALL_OTHERS);
        }
    }

    @Override
    public void end() {
        ProgramProcess program = running;
        if (program == null) {
            return;
        }
        program.endInput();
        long deadline = deadline();
        try {
            Event event = program.next(deadline - System.nanoTime());
            while (event instanceof Event.Line line && faults.size() < MOST_FAULTS) {
                fault("it wrote behind its last answer: " + excerpt(line.text()));
                event = program.next(deadline - System.nanoTime());
            }
            int exit = event instanceof Event.End ? program.exit(deadline - System.nanoTime()) : -1;
            if (exit > 0) {
                fault("it ended with exit code " + exit);
            } else if (exit < 0 && !(event instanceof Event.Line)) {
                fault("it did not end when its input ended, and was killed");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            stop();
        }
    }

    private void stop() {
        ProgramProcess program = running;
        if (program != null) {
            program.kill();
            running = null;
        }
    }

    private void fault(String what) {
        faults.add("about case " + asked + ": " + what);
    }

    private static String excerpt(byte[] line) {
        String text = new String(line, 0, Math.min(line.length, SHOWN), StandardCharsets.UTF_8);
        return SafeText.of(text) + (line.length > SHOWN ? " ..." : "");
    }

    private long startDeadline() {
        return System.nanoTime() + (timeout.compareTo(START) < 0 ? START : timeout).toNanos();
    }

    private long deadline() {
        return System.nanoTime() + timeout.toNanos();
    }

    @Override
    public List<String> faults() {
        return List.copyOf(faults);
    }
}
