package org.tocsin.internal.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.context.Context;
import org.tocsin.internal.codec.Defects;
import org.tocsin.internal.codec.JsonInput;
import org.tocsin.internal.codec.MessageCodec;
import org.tocsin.internal.codec.ObjectCheck;
import org.tocsin.internal.codec.ReadMode;
import org.tocsin.internal.codec.TextDefects;
import org.tocsin.internal.context.ContextRules;
import org.tocsin.internal.explain.ExtensionSchema;
import org.tocsin.internal.explain.SecondOpinion;
import org.tocsin.internal.rule.KnownExtensions;
import org.tocsin.internal.rule.MessageRules;
import org.tocsin.internal.rule.RulePacks;
import org.tocsin.internal.text.Defect;
import org.tocsin.internal.text.Finding;
import org.tocsin.internal.text.Locator;
import org.tocsin.message.ExtensionType;
import org.tocsin.message.FormatVersion;
import org.tocsin.message.Message;
import org.tocsin.message.UnrecognisedBody;
import org.tocsin.rule.RulePack;
import org.tocsin.validation.Appraisal;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.InvalidMessageException;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problem;
import org.tocsin.validation.Problems;
import org.tocsin.validation.Severity;

/**
 * Reads, checks and writes messages: the fast path first; where something is wrong, once more from the start, with
 * everything noted.
 *
 * <p>Immutable but for the engine of second opinions, which is made once.
 */
public final class MessageEngine {

    /** What a reader only warns of, since a message is not refused for it, and nobody should write. */
    private static final Set<CoreProblem> NOT_WRITTEN = EnumSet.of(
            CoreProblem.UNREGISTERED_CODE, CoreProblem.EXTENSION_OF_OTHER_FORM, CoreProblem.EXTENSION_MISPLACED);

    private final Limits limits;
    private final RulePacks packs;
    private final RuleCodes codes;
    private final MessageRules rules;
    private final SecondOpinion secondOpinion = new SecondOpinion();

    /**
     * The engine of a host.
     *
     * @throws IllegalArgumentException where two extensions have one key, two rules one code, or a schema of an extension is none
     */
    public MessageEngine(Limits limits, Collection<ExtensionType<?>> extensions, List<RulePack> packs) {
        this.limits = limits;
        this.packs = new RulePacks(packs);
        this.codes = new RuleCodes(this.packs);
        this.rules = new MessageRules(new KnownExtensions(extensions, new Schemas()), this.packs);
    }

    /** Written out, since each SDK needs one before it reads its first message, and a lambda takes long to link. */
    private static final class Schemas implements KnownExtensions.SchemaChecks {

        @Override
        public KnownExtensions.SchemaCheck of(String key, String schema) {
            return new ExtensionSchema(key, schema);
        }
    }

    /** What reading a text gave: the message unless there is an error, and all that was found. */
    public record Outcome(@Nullable Message<?> message, Problems problems) {}

    /** The limits that this engine keeps. */
    public Limits limits() {
        return limits;
    }

    /** Links now what only a refused message needs. */
    public void warmUp() {
        byte[] refused = "{\"body\":{},\"type\":\"acknowledgement\"}".getBytes(StandardCharsets.UTF_8);
        read(refused, ReadMode.STRICT, false);
    }

    /** Reads a text. */
    public Outcome read(byte[] json, ReadMode mode, boolean firstProblemOnly) {
        List<Problem> tooLarge = tooLarge(json);
        if (!tooLarge.isEmpty()) {
            return new Outcome(null, codes.notChecked(tooLarge));
        }
        try {
            JsonInput in = JsonInput.of(json, limits, mode);
            Message<?> message = MessageCodec.read(in);
            MessageRules.Checked checked = rules.check(message, in.look());
            if (in.warnings().isEmpty()) {
                return checked.isNothing()
                        ? new Outcome(message, Problems.none())
                        : outcome(message, json, List.of(), located(message, json, checked, mode), mode);
            }
            SecondReading again = new SecondReading(json, limits, mode, codes);
            Problems told = new Problems(again.told(checked.found()), checked.notChecked());
            return outcome(message, json, again.warnings(), told, mode);
        } catch (Defect defect) {
            SecondReading refused = new SecondReading(json, limits, mode, codes);
            return new Outcome(null, firstProblemOnly ? refused.firstError() : refused.problems(rules));
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

    private Problems located(Message<?> message, byte[] json, MessageRules.Checked checked, ReadMode mode) {
        List<Problem> weighed = Weight.in(message, mode).of(checked.found());
        return new Problems(Reported.of(Locator.locate(json, weighed), limits), checked.notChecked());
    }

    private static Outcome outcome(
            Message<?> message, byte[] json, List<Problem> warnings, Problems problems, ReadMode mode) {
        return new Outcome(problems.valid() ? Relay.keeping(message, json, warnings, mode) : null, problems);
    }

    /**
     * What the JSON Schemas say of the shape of a text by another engine than ours, which knows no rules; what is wrong with
     * it as a text, where it is not sound.
     */
    public Problems crossCheck(byte[] json) {
        List<Problem> tooLarge = tooLarge(json);
        if (!tooLarge.isEmpty()) {
            return codes.notChecked(tooLarge);
        }
        List<Finding> ofText = TextDefects.of(json, limits);
        List<Problem> found = ofText.isEmpty()
                ? Locator.locate(json, secondOpinion.of(json))
                : Locator.locate(json, ofText, List.of());
        return codes.notChecked(Reported.of(found, limits));
    }

    /** What the constraints on its records say of the shape of an object by another engine than ours, which knows no rules. */
    public Problems crossCheck(Message<?> message) {
        return codes.notChecked(Reported.of(secondOpinion.of(message), limits));
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
            return new Problems(List.of(), codes.ofContext());
        }
        Problems found = ContextRules.check(valid, context).and(packs.check(valid, context));
        return new Problems(Reported.of(found.all(), limits), found.notChecked());
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
        ObjectCheck check = new ObjectCheck(limits);
        try {
            MessageCodec.check(check, message);
        } catch (Defect defect) {
            return ofWrongShape(message, forWriting);
        }
        MessageRules.Checked checked = rules.check(message, check.look());
        if (check.warnings().isEmpty() && checked.isNothing()) {
            return Problems.none();
        }
        List<Problem> found = new ArrayList<>(check.warnings());
        found.addAll(checked.found());
        return new Problems(weighed(found, forWriting), checked.notChecked());
    }

    /** Everything that is wrong with the shape of an object, and what the rules find in what is right of it. */
    private Problems ofWrongShape(Message<?> message, boolean forWriting) {
        Optional<Problem> otherVersion = Weight.in(message, ReadMode.STRICT).otherVersion();
        if (otherVersion.isPresent()) {
            return codes.notChecked(List.of(otherVersion.get()));
        }
        List<Problem> ofShape = new ArrayList<>();
        ObjectCheck check = ObjectCheck.into(ofShape, limits);
        MessageCodec.check(check, message);
        Optional<MessageRules.Checked> checked =
                rules.checkParts(check.metUnreadable() ? readable(message) : message, ofShape);
        List<Problem> found = new ArrayList<>(ofShape);
        found.addAll(check.warnings());
        checked.ifPresent(parts -> found.addAll(parts.found()));
        List<Problem> weighed = weighed(found, forWriting);
        return checked.map(parts -> new Problems(weighed, parts.notChecked()))
                .orElseGet(() -> codes.notChecked(weighed));
    }

    /** What a reader has of a message that holds values which no reader gives, so that no rule meets them. */
    private @Nullable Message<?> readable(Message<?> message) {
        if (message.header() == null || message.extensions() == null) {
            return null;
        }
        byte[] written = MessageCodec.write(message);
        return MessageCodec.readAll(JsonInput.of(written, limits, ReadMode.STRICT, new Defects(0)));
    }

    private List<Problem> weighed(List<Problem> found, boolean forWriting) {
        List<Problem> weighed = new Weight(FormatVersion.CURRENT, ReadMode.STRICT).of(found);
        if (forWriting) {
            weighed = weighed.stream()
                    .map(problem ->
                            NOT_WRITTEN.contains(problem.code()) ? problem.withSeverity(Severity.ERROR) : problem)
                    .toList();
        }
        return Reported.of(weighed, limits);
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
                    .withSeverity(Severity.ERROR))));
        }
        checkForWriting(message);
        byte[] json = MessageCodec.write(message);
        List<Problem> tooMuch = tooLarge(json);
        if (tooMuch.isEmpty() && !fits(json) && !TextDefects.isSound(json, limits)) {
            tooMuch = Locator.locate(json, TextDefects.of(json, limits), List.of());
        }
        if (!tooMuch.isEmpty()) {
            throw new InvalidMessageException(Problems.of(tooMuch));
        }
        return json;
    }

    private List<Problem> tooLarge(byte[] json) {
        return json.length > limits.documentBytes()
                ? List.of(Problem.of(CoreProblem.DOCUMENT_TOO_LARGE, "", String.valueOf(limits.documentBytes())))
                : List.of();
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
