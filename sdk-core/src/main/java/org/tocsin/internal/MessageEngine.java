package org.tocsin.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.codec.MessageCodec;
import org.tocsin.internal.explain.Explainers;
import org.tocsin.internal.json.Defect;
import org.tocsin.internal.json.JsonInput;
import org.tocsin.internal.json.Locator;
import org.tocsin.internal.json.ObjectCheck;
import org.tocsin.internal.json.ReadMode;
import org.tocsin.internal.json.TextScan;
import org.tocsin.internal.json.Utf8;
import org.tocsin.internal.json.VersionPeek;
import org.tocsin.internal.rules.MessageRules;
import org.tocsin.message.FormatVersion;
import org.tocsin.message.Message;
import org.tocsin.message.UnrecognisedBody;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.InvalidMessageException;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problem;
import org.tocsin.validation.Problems;
import org.tocsin.validation.Severity;
import tools.jackson.core.JacksonException;

/**
 * Reads, checks and writes messages: the fast path first; the explaining engines only when something is wrong.
 *
 * <p>Immutable but for the engines, which are made once.
 */
public final class MessageEngine {

    private final Limits limits;
    private final MessageRules rules;
    private final Explainers explainers = new Explainers();

    public MessageEngine(Limits limits, Set<String> extensions) {
        this.limits = limits;
        this.rules = new MessageRules(extensions);
    }

    /** What reading a text gave: the message unless there is an error, and all that was found. */
    public record Outcome(@Nullable Message<?> message, Problems problems) {

        private static Outcome refused(List<Problem> problems) {
            return new Outcome(null, Problems.of(problems));
        }
    }

    /** The limits that this engine keeps. */
    public Limits limits() {
        return limits;
    }

    /** Makes the explaining engines now. */
    public void warmUp() {
        explainers.warmUp();
    }

    /** Reads a text. */
    public Outcome read(byte[] json, ReadMode mode, boolean firstProblemOnly) {
        if (json.length > limits.documentBytes()) {
            return new Outcome(null, tooManyBytes());
        }
        if (!Utf8.isSound(json)) {
            return Outcome.refused(limited(TextScan.problems(json, limits)));
        }
        try {
            JsonInput in = JsonInput.of(json, limits, mode);
            Message<?> message = MessageCodec.read(in);
            List<Problem> found = in.warnings();
            found.addAll(rules.check(message));
            return found.isEmpty() ? new Outcome(message, Problems.none()) : outcome(message, json, found, mode);
        } catch (Defect defect) {
            return Outcome.refused(explain(json, defect.problem(), mode, firstProblemOnly));
        } catch (JacksonException notJson) {
            return Outcome.refused(limited(TextScan.problems(json, limits)));
        }
    }

    private Problems tooManyBytes() {
        return Problems.of(List.of(Problem.of(CoreProblem.LIM_001, "", String.valueOf(limits.documentBytes()))));
    }

    private Outcome outcome(Message<?> message, byte[] json, List<Problem> found, ReadMode mode) {
        List<Problem> weighed = found.stream()
                .map(problem -> weigh(problem, message.header().tocsin(), mode))
                .toList();
        Problems problems = Problems.of(limited(Locator.locate(json, weighed)));
        return new Outcome(problems.valid() ? message : null, problems);
    }

    /** What this version does not define weighs less in a message of a newer one, for a tolerant reader. */
    private static Problem weigh(Problem problem, FormatVersion version, ReadMode mode) {
        boolean forgiven = mode == ReadMode.TOLERANT && version.isNewer();
        if (problem.code() == CoreProblem.SHP_002) {
            return problem.as(forgiven ? Severity.WARNING : Severity.ERROR);
        }
        boolean unknownType =
                problem.code() == CoreProblem.COD_002 && problem.pointer().equals("/type");
        return unknownType ? problem.as(mode == ReadMode.TOLERANT ? Severity.WARNING : Severity.ERROR) : problem;
    }

    private List<Problem> explain(byte[] json, Problem known, ReadMode mode, boolean firstOnly) {
        List<Problem> ofText = TextScan.problems(json, limits);
        if (!ofText.isEmpty()) {
            return limited(ofText);
        }
        FormatVersion version = VersionPeek.version(json);
        if (version != null && !version.isReadable()) {
            return Locator.locate(json, List.of(Problem.of(CoreProblem.VER_001, "/tocsin", version.toString())));
        }
        if (firstOnly) {
            return Locator.locate(json, List.of(known));
        }
        FormatVersion assumed = version == null ? FormatVersion.CURRENT : version;
        List<Problem> all = explainers.explain(json, known).stream()
                .map(problem -> weigh(problem, assumed, mode))
                .toList();
        boolean refused = all.stream().anyMatch(Problem::isError);
        return limited(Locator.locate(json, refused ? all : List.of(known)));
    }

    private List<Problem> limited(List<Problem> problems) {
        if (problems.size() <= limits.problems()) {
            return problems;
        }
        List<Problem> first = new ArrayList<>(problems.subList(0, limits.problems()));
        first.add(Problem.of(CoreProblem.LIM_008, "", String.valueOf(limits.problems())));
        return first;
    }

    /** Checks a message object, of shape and by the rules. */
    public Problems check(Message<?> message) {
        ObjectCheck check = new ObjectCheck();
        try {
            MessageCodec.check(check, message);
        } catch (Defect defect) {
            return Problems.of(limited(explainers.explain(message, defect.problem())));
        }
        List<Problem> found = check.warnings();
        found.addAll(rules.check(message));
        if (found.isEmpty()) {
            return Problems.none();
        }
        return Problems.of(limited(found.stream()
                .map(problem -> weigh(problem, FormatVersion.CURRENT, ReadMode.STRICT))
                .toList()));
    }

    /**
     * Checks a message that is to be written: what this version does not define is an error then.
     *
     * @throws InvalidMessageException with every problem found
     */
    public Problems checkForWriting(Message<?> message) {
        Problems found = check(message);
        if (found.all().isEmpty()) {
            return found;
        }
        List<Problem> all = found.all().stream()
                .map(problem -> problem.code() == CoreProblem.COD_002 ? problem.as(Severity.ERROR) : problem)
                .toList();
        Problems problems = Problems.of(all);
        if (!problems.valid()) {
            throw new InvalidMessageException(problems);
        }
        return problems;
    }

    /**
     * The message as JSON.
     *
     * @throws InvalidMessageException where the message is not valid
     */
    public byte[] write(Message<?> message) {
        if (message.body() instanceof UnrecognisedBody) {
            throw new InvalidMessageException(Problems.of(List.of(Problem.of(
                            CoreProblem.COD_002,
                            "/type",
                            message.header().type().code(),
                            "message-type")
                    .as(Severity.ERROR))));
        }
        checkForWriting(message);
        byte[] json = MessageCodec.write(message);
        if (json.length > limits.documentBytes()) {
            throw new InvalidMessageException(tooManyBytes());
        }
        return json;
    }
}
