package org.tocsin.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Pap;
import org.tocsin.code.Tlp;
import org.tocsin.context.Context;
import org.tocsin.internal.codec.JsonInput;
import org.tocsin.internal.codec.MessageCodec;
import org.tocsin.internal.codec.ObjectCheck;
import org.tocsin.internal.codec.ReadMode;
import org.tocsin.internal.context.ContextRules;
import org.tocsin.internal.explain.Explainers;
import org.tocsin.internal.rule.MessageRules;
import org.tocsin.internal.text.Defect;
import org.tocsin.internal.text.Locator;
import org.tocsin.internal.text.TextScan;
import org.tocsin.internal.text.TopMembers;
import org.tocsin.message.FormatVersion;
import org.tocsin.message.Message;
import org.tocsin.message.UnrecognisedBody;
import org.tocsin.validation.Appraisal;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.InvalidMessageException;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problem;
import org.tocsin.validation.Problems;
import org.tocsin.validation.Severity;

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
            return new Outcome(null, rulesNotChecked(problems));
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
            return Outcome.refused(
                    List.of(Problem.of(CoreProblem.DOCUMENT_TOO_LARGE, "", String.valueOf(limits.documentBytes()))));
        }
        try {
            JsonInput in = JsonInput.of(json, limits, mode);
            Message<?> message = MessageCodec.read(in);
            List<Problem> found = in.warnings();
            found.addAll(rules.check(message, in.look()));
            return found.isEmpty() ? new Outcome(message, Problems.none()) : outcome(message, json, found, mode);
        } catch (Defect defect) {
            return refused(json, explain(json, defect.problem(), mode, firstProblemOnly), firstProblemOnly);
        }
    }

    /** Where all that is wrong with the shape is members too many, the rest of the message can be held to the rules. */
    private Outcome refused(byte[] json, List<Problem> shape, boolean firstOnly) {
        if (firstOnly || shape.stream().anyMatch(each -> each.isError() && each.code() != CoreProblem.UNKNOWN_MEMBER)) {
            return Outcome.refused(shape);
        }
        try {
            JsonInput in = JsonInput.of(json, limits, ReadMode.TOLERANT);
            Message<?> message = MessageCodec.read(in);
            List<Problem> all = new ArrayList<>(rules.check(message, in.look()));
            shape.stream()
                    .filter(each -> each.code() != CoreProblem.NEWER_VERSION)
                    .forEach(all::add);
            return new Outcome(null, Problems.of(limited(Locator.locate(json, all))));
        } catch (Defect notReadable) {
            return Outcome.refused(shape);
        }
    }

    /** What was found in a message of a realm that its reader is not for: above all, that it is. */
    public Problems closed(Message<?> message, Problems found, byte[] json) {
        Problem closed = Problem.of(
                CoreProblem.REALM_NOT_READ, "/realm", message.header().realm().code());
        List<Problem> all = new ArrayList<>(Locator.locate(json, List.of(closed)));
        all.addAll(found.all());
        return new Problems(all, found.notChecked());
    }

    private Outcome outcome(Message<?> message, byte[] json, List<Problem> found, ReadMode mode) {
        List<Problem> weighed = found.stream()
                .map(problem -> weigh(problem, message.header().tocsin(), mode))
                .toList();
        Problems problems = Problems.of(limited(Locator.locate(json, weighed)));
        return new Outcome(problems.valid() ? Relay.keeping(message, json, found, mode) : null, problems);
    }

    /** What this version does not define weighs less in a message of a newer one, for a tolerant reader. */
    private static Problem weigh(Problem problem, FormatVersion version, ReadMode mode) {
        if (mode == ReadMode.TOLERANT && isOlderSpelling(problem)) {
            List<String> said = problem.arguments();
            String list = said.size() > 1 ? said.get(1) : Tlp.list().name();
            return Problem.of(CoreProblem.DEPRECATED_CODE, problem.pointer(), said.get(0), list);
        }
        boolean forgiven = mode == ReadMode.TOLERANT && version.isNewer();
        if (problem.code() == CoreProblem.UNKNOWN_MEMBER) {
            return problem.as(forgiven ? Severity.WARNING : Severity.ERROR);
        }
        boolean unknownType = problem.code() == CoreProblem.UNREGISTERED_CODE
                && problem.pointer().equals("/type");
        return unknownType ? problem.as(mode == ReadMode.TOLERANT ? Severity.WARNING : Severity.ERROR) : problem;
    }

    /** Whether a code is none of its list only as it is spelt today; an open list takes any. */
    private static boolean isOlderSpelling(Problem problem) {
        return problem.code() == CoreProblem.UNKNOWN_TLP_LABEL
                ? Tlp.list().findAlias(problem.arguments().get(0)).isPresent()
                : problem.code() == CoreProblem.UNKNOWN_CODE
                        && problem.arguments().get(1).equals(Pap.list().name())
                        && Pap.list().findAlias(problem.arguments().get(0)).isPresent();
    }

    private List<Problem> explain(byte[] json, Problem known, ReadMode mode, boolean firstOnly) {
        List<Problem> ofText = isSound(json) ? List.of() : TextScan.problems(json, limits);
        if (!ofText.isEmpty()) {
            return limited(ofText);
        }
        FormatVersion version = TopMembers.version(json);
        if (version != null && !version.isReadable()) {
            return Locator.locate(
                    json, List.of(Problem.of(CoreProblem.UNREADABLE_VERSION, "/tocsin", version.toString())));
        }
        if (firstOnly) {
            return Locator.locate(json, List.of(known));
        }
        FormatVersion assumed = version == null ? FormatVersion.CURRENT : version;
        List<Problem> all = new ArrayList<>(explainers.explain(json, known).stream()
                .map(problem -> weigh(problem, assumed, mode))
                .toList());
        if (all.stream().noneMatch(Problem::isError)) {
            all.add(known);
        }
        if (assumed.isNewer()) {
            all.add(Problem.of(CoreProblem.NEWER_VERSION, "/tocsin", assumed.toString()));
        }
        return limited(Locator.locate(json, all));
    }

    /** Whether there is nothing against the text as a text, told faster than what there is. */
    private boolean isSound(byte[] json) {
        try {
            JsonInput in = JsonInput.of(json, limits, 0);
            in.start();
            in.skip();
            in.end();
            return true;
        } catch (Defect defect) {
            return false;
        }
    }

    /** As many problems as are reported, errors first: no number of warnings hides what makes a message invalid. */
    private List<Problem> limited(List<Problem> problems) {
        if (problems.size() <= limits.problems()) {
            return problems;
        }
        long errors = problems.stream().filter(Problem::isError).count();
        long roomForErrors = Math.min(errors, limits.problems());
        long roomForWarnings = limits.problems() - roomForErrors;
        List<Problem> kept = new ArrayList<>(limits.problems() + 1);
        for (Problem problem : problems) {
            if (problem.isError() ? roomForErrors-- > 0 : roomForWarnings-- > 0) {
                kept.add(problem);
            }
        }
        kept.add(Problem.of(CoreProblem.PROBLEMS_NOT_ALL_LISTED, "", String.valueOf(limits.problems())));
        return kept;
    }

    /** Checks a message object, of shape and by the rules. */
    public Problems check(Message<?> message) {
        return problems(message, false);
    }

    /** Checks a message object by itself and, where it is valid, among others. */
    public Appraisal check(Message<?> message, Context context) {
        Problems own = check(message);
        return new Appraisal(own, inContext(own.valid() ? message : null, context));
    }

    /** Checks a text by itself and, where it is valid, among others. */
    public Appraisal check(byte[] json, Context context) {
        return check(read(json, ReadMode.STRICT, false), json, context);
    }

    /** Checks among others what was read from a text. */
    public Appraisal check(Outcome outcome, byte[] json, Context context) {
        Problems found = inContext(outcome.message(), context);
        List<Problem> placed = found.isEmpty() ? found.all() : Locator.locate(json, found.all());
        return new Appraisal(outcome.problems(), new Problems(placed, found.notChecked()));
    }

    private Problems inContext(@Nullable Message<?> valid, Context context) {
        if (valid == null) {
            return new Problems(List.of(), RuleCodes.ofContext());
        }
        Problems found = ContextRules.check(valid, context);
        return new Problems(limited(found.all()), found.notChecked());
    }

    /**
     * Checks a message that is to be written: what this version does not define is an error then.
     *
     * @throws InvalidMessageException with every problem found
     */
    public void checkForWriting(Message<?> message) {
        Problems problems = problems(message, true);
        if (!problems.valid()) {
            throw new InvalidMessageException(problems);
        }
    }

    private Problems problems(Message<?> message, boolean forWriting) {
        ObjectCheck check = new ObjectCheck();
        try {
            MessageCodec.check(check, message, limits);
        } catch (Defect defect) {
            return rulesNotChecked(limited(explainers.explain(message, defect.problem())));
        }
        List<Problem> found = check.warnings();
        found.addAll(rules.check(message, check.look()));
        if (found.isEmpty()) {
            return Problems.none();
        }
        return Problems.of(limited(found.stream()
                .map(problem -> forWriting && problem.code() == CoreProblem.UNREGISTERED_CODE
                        ? problem.as(Severity.ERROR)
                        : weigh(problem, FormatVersion.CURRENT, ReadMode.STRICT))
                .toList()));
    }

    /** The rules look at messages of sound shape; of any other it is not known whether it keeps them. */
    private static Problems rulesNotChecked(List<Problem> problems) {
        return new Problems(problems, RuleCodes.ofMessage());
    }

    /**
     * The message as JSON; one that was read tolerantly and is unchanged, as the text that it came in.
     *
     * @throws InvalidMessageException where the message is not valid, or would lose members that are not known here
     */
    public byte[] write(Message<?> message) {
        byte[] text = Relay.text(this, message);
        return text != null ? text : written(message);
    }

    private byte[] written(Message<?> message) {
        if (message.body() instanceof UnrecognisedBody) {
            throw new InvalidMessageException(Problems.of(List.of(Problem.of(
                            CoreProblem.UNREGISTERED_CODE,
                            "/type",
                            message.header().type().code(),
                            "message-type")
                    .as(Severity.ERROR))));
        }
        checkForWriting(message);
        byte[] json = MessageCodec.write(message);
        List<Problem> tooMuch = json.length > limits.documentBytes()
                ? List.of(Problem.of(CoreProblem.DOCUMENT_TOO_LARGE, "", String.valueOf(limits.documentBytes())))
                : fits(json) || isSound(json) ? List.of() : TextScan.problems(json, limits);
        if (!tooMuch.isEmpty()) {
            throw new InvalidMessageException(Problems.of(tooMuch));
        }
        return json;
    }

    /**
     * Whether the text of a checked message is within all limits for certain: the schemas bound all that stands in it, but for
     * how many tokens there are together, and a text so short has no more than it may.
     */
    @SuppressWarnings("ReferenceEquality") // an equal copy only costs a look at the text
    private boolean fits(byte[] json) {
        return limits == Limits.standard() && json.length <= limits.tokens();
    }
}
