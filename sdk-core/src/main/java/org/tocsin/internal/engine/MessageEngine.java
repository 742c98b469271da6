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
import org.tocsin.message.Body;
import org.tocsin.message.ExtensionType;
import org.tocsin.message.FormatVersion;
import org.tocsin.message.Header;
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
 * Reads, checks and writes messages. A text is read by the fast path first; if that finds a defect, the text is read
 * again from the start and all problems are noted.
 *
 * <p>Immutable, except that the engine of second opinions is made at its first use.
 */
public final class MessageEngine {

    /**
     * Problems that are only warnings when a message is read, because it is not refused for them, but errors when it is
     * written.
     */
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
     * @throws IllegalArgumentException where two extensions have the same key, two rules have the same code, or the
     *     schema of an extension is not a schema
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

    /** The result of reading a text: the message, null if there is an error, and all problems. */
    public record Outcome(@Nullable Message<?> message, Problems problems) {}

    /** The limits that this engine keeps. */
    public Limits limits() {
        return limits;
    }

    /** Loads now the classes that are otherwise loaded when the first message is refused. */
    public void warmUp() {
        byte[] refused = "{\"body\":{},\"type\":\"acknowledgement\"}".getBytes(StandardCharsets.UTF_8);
        read(refused, ReadMode.STRICT, false);
    }

    /** Reads a text. What a newer minor version adds, every reader skips. */
    public Outcome read(byte[] json, ReadMode mode, boolean firstProblemOnly) {
        List<Problem> tooLarge = tooLarge(json);
        if (!tooLarge.isEmpty()) {
            return new Outcome(null, codes.notChecked(tooLarge));
        }
        try {
            JsonInput in = JsonInput.of(json, limits, mode);
            Message<?> message = MessageCodec.read(in);
            if (mode == ReadMode.STRICT && message.header().tocsin().isNewer()) {
                return read(json, ReadMode.NEWER, firstProblemOnly);
            }
            Problems checked = rules.check(message, in.look());
            if (in.warnings().isEmpty()) {
                return checked.isNothing()
                        ? new Outcome(message, Problems.none())
                        : outcome(message, json, checked.all(), located(message, json, checked, mode), mode);
            }
            SecondReading again = new SecondReading(json, limits, mode, codes);
            Problems told = new Problems(again.told(checked.all()), checked.notChecked());
            List<Problem> found = new ArrayList<>(again.warnings());
            found.addAll(checked.all());
            return outcome(message, json, found, told, mode);
        } catch (Defect defect) {
            SecondReading refused = new SecondReading(json, limits, mode, codes);
            if (mode == ReadMode.STRICT && refused.isOfNewerVersion()) {
                return read(json, ReadMode.NEWER, firstProblemOnly);
            }
            return new Outcome(null, firstProblemOnly ? refused.firstError() : refused.problems(rules));
        }
    }

    /** The problems of a message whose realm the reader is not for; the realm is the first of them. */
    public Problems closed(Message<?> message, Problems found, byte[] json) {
        Problem closed = Problem.of(
                CoreProblem.REALM_NOT_READ, "/realm", message.header().realm().code());
        List<Problem> all = new ArrayList<>(Locator.locate(json, List.of(closed)));
        all.addAll(found.all());
        return new Problems(all, found.notChecked());
    }

    private Problems located(Message<?> message, byte[] json, Problems checked, ReadMode mode) {
        List<Problem> weighed = Weight.in(message, mode).of(checked.all());
        return new Problems(Reported.of(Locator.locate(json, weighed), limits), checked.notChecked());
    }

    private static Outcome outcome(
            Message<?> message, byte[] json, List<Problem> found, Problems problems, ReadMode mode) {
        return new Outcome(problems.valid() ? Relay.keeping(message, json, found, mode) : null, problems);
    }

    /**
     * The problems that an independent JSON Schema validator finds in the shape of a text, without the rules; where the
     * text is not sound, the defects of the JSON text instead.
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

    /**
     * The problems that an independent validator finds in the shape of an object by the constraints on its records,
     * without the rules.
     */
    public Problems crossCheck(Message<?> message) {
        return codes.notChecked(Reported.of(secondOpinion.of(message), limits));
    }

    /** Checks a message object: its shape and the rules. */
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

    /** Checks the message that was read from a text among others. */
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

    /** Checks a message that was not read but made; anything that this version does not define is an error here. */
    public Problems checkMade(Message<?> message) {
        return problems(message, true);
    }

    /**
     * Checks a message that is to be written; anything that this version does not define is an error here.
     *
     * @throws InvalidMessageException with every problem found
     */
    public void checkForWriting(Message<?> message) {
        Problems problems = checkMade(message);
        if (!problems.valid()) {
            throw new InvalidMessageException(problems);
        }
    }

    /**
     * The same message in the lowest version that holds what it says. One that has to be written as its kept text, or is
     * of a version that is not known here, stays as it is.
     */
    @SuppressWarnings("ConstantValue") // of an object that was not checked anything may be missing
    public <B extends Body> Message<B> inLowestVersion(Message<B> message) {
        Header header = message.header();
        if (FormatVersion.CURRENT.minor() == 0
                || header == null
                || !FormatVersion.CURRENT.equals(header.tocsin())
                || message.original().isKept()) {
            return message;
        }
        ObjectCheck check = ObjectCheck.into(new ArrayList<>(), limits);
        MessageCodec.check(check, message);
        return message.withHeader(
                header.toBuilder().tocsin(check.look().version().lowest()).build());
    }

    private Problems problems(Message<?> message, boolean forWriting) {
        ObjectCheck check = new ObjectCheck(limits);
        try {
            MessageCodec.check(check, message);
        } catch (Defect defect) {
            return ofWrongShape(message, forWriting);
        }
        Problems checked = rules.check(message, check.look());
        if (check.warnings().isEmpty() && checked.isNothing()) {
            return Problems.none();
        }
        List<Problem> found = new ArrayList<>(check.warnings());
        found.addAll(checked.all());
        return new Problems(weighed(found, forWriting), checked.notChecked());
    }

    /** All problems of the shape of an object, and those that the rules find in its right parts. */
    private Problems ofWrongShape(Message<?> message, boolean forWriting) {
        Optional<Problem> otherVersion = Weight.in(message, ReadMode.STRICT).otherVersion();
        if (otherVersion.isPresent()) {
            return codes.notChecked(List.of(otherVersion.get()));
        }
        List<Problem> ofShape = new ArrayList<>();
        ObjectCheck check = ObjectCheck.into(ofShape, limits);
        MessageCodec.check(check, message);
        Optional<Problems> checked = rules.checkParts(readable(message), ofShape);
        List<Problem> found = new ArrayList<>(ofShape);
        found.addAll(check.warnings());
        checked.ifPresent(parts -> found.addAll(parts.all()));
        List<Problem> weighed = weighed(found, forWriting);
        return checked.map(parts -> new Problems(weighed, parts.notChecked()))
                .orElseGet(() -> codes.notChecked(weighed));
    }

    /** The message without the values that no reader returns, so that rules never meet them. */
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
     * The message as JSON; for an unchanged message from a tolerant reader, its original text.
     *
     * @throws InvalidMessageException where the message is not valid, or members that are unknown here would be lost
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
     * Whether the text of a checked message is certainly within all limits. The schemas limit everything in it except
     * the total number of tokens, and a text this short cannot have too many.
     */
    @SuppressWarnings("ReferenceEquality") // an equal copy only costs a look at the text
    private boolean fits(byte[] json) {
        return limits == Limits.standard() && json.length <= limits.tokens();
    }
}
