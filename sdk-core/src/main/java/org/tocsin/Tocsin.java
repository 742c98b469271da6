package org.tocsin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tocsin.code.Realm;
import org.tocsin.context.Context;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.ConversionContext;
import org.tocsin.conversion.ConversionOptions;
import org.tocsin.conversion.Source;
import org.tocsin.conversion.Target;
import org.tocsin.correspondence.FollowUp;
import org.tocsin.feed.FeedReader;
import org.tocsin.internal.codec.KeptText;
import org.tocsin.internal.codec.ReadMode;
import org.tocsin.internal.engine.MessageEngine;
import org.tocsin.internal.feed.FeedOptions;
import org.tocsin.internal.feed.JudgedLine;
import org.tocsin.internal.feed.Line;
import org.tocsin.internal.feed.LineReader;
import org.tocsin.internal.feed.LineVerdict;
import org.tocsin.internal.text.LaidOutText;
import org.tocsin.message.Body;
import org.tocsin.message.ExtensionType;
import org.tocsin.message.Extensions;
import org.tocsin.message.FormatVersion;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.rule.RulePack;
import org.tocsin.signature.CanonicalForm;
import org.tocsin.validation.Appraisal;
import org.tocsin.validation.InvalidMessageException;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problems;

/**
 * The entry point of the SDK: builds, reads, checks, writes and converts messages.
 *
 * <p>Immutable and safe to share between threads; create one and use it everywhere. Nothing is read from the network or
 * from files. What is wrong with a message is returned as {@link Problems}. Only a method whose result needs a valid
 * message throws instead: an {@link InvalidMessageException}, which has the problems.
 *
 * <p>A first report of an incident, made by {@link #message} and then written by {@link #write}:
 *
 * <pre>{@code
 * Header.Builder header = Header.builder()
 *         .realm(Realm.ACTUAL)
 *         .id(UUID.randomUUID())
 *         .originator(desk)
 *         .recipients("XB", "XC")
 *         .sentAt(now)
 *         .handling(Tlp.AMBER)
 *         .title("en", title);
 * IncidentReport report = IncidentReport.builder()
 *         .stage(ReportStage.NOTIFICATION)
 *         .determination(Determination.CONFIRMED)
 *         .times(IncidentTimes.builder().aware("2026-05-12T02:00:00Z").build())
 *         .categories(IncidentKind.RANSOMWARE, IncidentKind.WORM)
 *         .suspectedMalicious(Answer.YES)
 *         .crossBorder(CrossBorder.builder()
 *                 .state(CrossBorderState.CONFIRMED)
 *                 .parties("XB")
 *                 .build())
 *         .summary("en", "A worm encrypted files of two hospitals.")
 *         .severity(IncidentSeverity.HIGH)
 *         .scope(IncidentScope.builder().sectors(Sector.HEALTH).build())
 *         .impact(Impact.builder().effects(Effect.AVAILABILITY).build())
 *         .nextReportBy("2026-05-13T10:00:00Z")
 *         .build();
 * }</pre>
 */
public final class Tocsin {

    /**
     * The media type of a message: {@code application/vnd.tocsin+json}, always in UTF-8. Clause: <a
     * href="{@docRoot}/clauses.html#media-type">media-type</a>.
     */
    public static final String MEDIA_TYPE = "application/vnd.tocsin+json";

    private static final Tocsin STANDARD = builder().build();

    private final MessageEngine engine;

    private Tocsin(Builder builder) {
        this.engine = new MessageEngine(builder.limits, builder.extensions.values(), builder.packs);
    }

    /** The SDK with standard limits and no registered extension. */
    public static Tocsin standard() {
        return STANDARD;
    }

    /** Begins an SDK with other settings. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A reader for consumers of the named realms. It never gives a message of another realm, so that an exercise is not
     * mistaken for a real event.
     */
    public MessageReader reader(Realm first, Realm... more) {
        Set<Realm> realms = new HashSet<>(List.of(more));
        realms.add(first);
        return new RealmReader(engine, Set.copyOf(realms), ReadMode.STRICT, false, FeedOptions.STANDARD);
    }

    /** What is wrong with a text, whatever its realm; for validators, which act on no message. */
    public Problems check(byte[] json) {
        return engine.read(json, ReadMode.STRICT, false).problems();
    }

    /** The same, but what a newer minor version may add gives a warning instead of an error. */
    public Problems checkTolerantly(byte[] json) {
        return engine.read(json, ReadMode.TOLERANT, false).problems();
    }

    /**
     * A second opinion on the shape of a text: networknt's validator checks it against the JSON Schemas of the format,
     * instead of the SDK's own reader. It checks no rule. It takes far longer, and is meant for tests and cases of
     * doubt.
     */
    public Problems crossCheck(byte[] json) {
        return engine.crossCheck(json);
    }

    /**
     * A second opinion on the shape of a message object: Hibernate Validator checks the Jakarta constraints on its
     * records, as a validator of the host would. It checks no rule.
     */
    public Problems crossCheck(Message<?> message) {
        return engine.crossCheck(message);
    }

    /** What is wrong with a message object. */
    public Problems check(Message<?> message) {
        return engine.check(message);
    }

    /** What is wrong with a message by itself and, separately, what was found about it in a context. */
    public Appraisal check(Message<?> message, Context context) {
        return engine.check(message, context);
    }

    /**
     * What is wrong with a text by itself and, separately, what was found about it in a context; it gives no message.
     */
    public Appraisal check(byte[] json, Context context) {
        return engine.check(json, context);
    }

    /**
     * What a reader found in a text and, separately, what is found about its message in a context, with positions in
     * the text.
     */
    public Appraisal check(ReadResult.Accepted read, Context context) {
        return engine.check(new MessageEngine.Outcome(read.message(), read.problems()), read.original(), context);
    }

    /**
     * The message of these parts, with the type and the version filled in: the lowest version that holds what the message
     * says.
     *
     * @throws InvalidMessageException where it is not valid, naming everything that is wrong with any of its parts
     */
    public <B extends Body> Message<B> message(Header.Builder header, B body) {
        return message(header, body, Extensions.none());
    }

    /**
     * The message of these parts, with extensions.
     *
     * @throws InvalidMessageException where it is not valid, naming everything that is wrong with any of its parts
     */
    public <B extends Body> Message<B> message(Header.Builder header, B body, Extensions extensions) {
        Header complete =
                header.tocsin(FormatVersion.CURRENT).type(body.messageType()).build();
        Message<B> message = new Message<>(complete, body, extensions);
        engine.checkForWriting(message);
        return engine.inLowestVersion(message);
    }

    /**
     * Begins the header of a message that follows one that was read: an answer or a forwarding. It names that message
     * by the digest of the text that was read, so that the originator can recognise its own text.
     */
    public FollowUp followUp(ReadResult.Accepted read) {
        CanonicalForm form = CanonicalForm.ofMessage(read.original(), engine.limits());
        return FollowUp.to(read.message()).withDigest(form.digest().toString());
    }

    /**
     * Begins the header of a message that follows one of the caller's own: a revision or a cancellation. It names that
     * message by the digest of the text that {@link #write} gives, or without a digest where the object may not hold
     * everything that its text says.
     *
     * @throws InvalidMessageException where the message has not the right shape
     */
    public FollowUp followUp(Message<?> message) {
        FollowUp next = FollowUp.to(message);
        return message.isIncomplete() && KeptText.unchanged(message).isEmpty()
                ? next
                : next.withDigest(CanonicalForm.of(message).digest().toString());
    }

    /**
     * The message as compact JSON in UTF-8. A message that a tolerant reader did not understand completely, or that has
     * a code in an older spelling, is written as exactly the bytes that were read, including line breaks, as long as it
     * is unchanged ({@link Message#original}).
     *
     * @throws InvalidMessageException where the message is not valid, or would lose what its reader did not know
     */
    public byte[] write(Message<?> message) {
        return engine.write(message);
    }

    /**
     * The message as JSON in UTF-8, indented for people: two spaces for each level, and a value on one line if it fits
     * into 100 columns. It has the same content as {@link #write} gives, in a longer text.
     *
     * @throws InvalidMessageException where the message is not valid, or would lose what its reader did not know
     */
    public byte[] writePretty(Message<?> message) {
        return LaidOutText.of(engine.write(message));
    }

    /**
     * Converts a message, which has to be valid, into another format, and lists every loss; what its reader did not
     * know is lost too, and listed. A message that exceeds a limit of this SDK when it is written is refused with the
     * problem of that limit.
     */
    public <T> Conversion<T> convert(Message<?> message, Target<T> target) {
        return convert(message, target, ConversionOptions.none());
    }

    /** The same, with what the caller knows besides the message. */
    public <T> Conversion<T> convert(Message<?> message, Target<T> target, ConversionOptions options) {
        return target.convert(message, context(engine, options));
    }

    /**
     * Converts a document of another format into messages, each with a list of every loss. A document that exceeds a
     * limit of this SDK is refused with the problem of that limit.
     *
     * @param options who tells whom, which most formats do not say
     */
    public <S> Stream<Conversion<Message<?>>> convert(S input, Source<S> source, ConversionOptions options) {
        return source.convert(input, context(engine, options)).map(this::inLowestVersion);
    }

    private Conversion<Message<?>> inLowestVersion(Conversion<Message<?>> made) {
        return made.result()
                .map(message -> Conversion.<Message<?>>of(
                        engine.inLowestVersion(message), made.losses(), made.problems(), made.coverage()))
                .orElse(made);
    }

    /**
     * A reader of feeds whose lines are documents of another format. For each line it gives the messages of its
     * records, each with a list of every loss. A line counts as accepted if each of its records gave a message; a line
     * that exceeds a limit of this SDK is refused with the problem of that limit. If there are several threads, all of
     * them use the source.
     */
    public FeedReader<List<Conversion<Message<?>>>> converter(Source<byte[]> source, ConversionOptions options) {
        int longest = engine.limits().documentBytes();
        return new LineReader<>(longest, line -> judge(line, source, options, longest), FeedOptions.STANDARD);
    }

    /** What converters are given; made only for a conversion, since a program that only reads does not need it. */
    static ConversionContext context(MessageEngine engine, ConversionOptions options) {
        return new ConversionContext(engine.limits(), engine::checkMade, options);
    }

    private JudgedLine<List<Conversion<Message<?>>>> judge(
            Line line, Source<byte[]> source, ConversionOptions options, int longest) {
        List<Conversion<Message<?>>> records = line.tooLong()
                ? List.of(Conversion.refused(LineReader.tooLong(longest)))
                : convert(line.bytes(), source, options).toList();
        return JudgedLine.of(line, records, LineVerdict.of(records));
    }

    /**
     * Loads and links in advance the code that only refused messages need, so that the first of them does not take
     * longer.
     */
    public void warmUp() {
        engine.warmUp();
    }

    /** Sets up an SDK. */
    public static final class Builder {

        private Limits limits = Limits.standard();
        private final Map<String, ExtensionType<?>> extensions = new LinkedHashMap<>();
        private final List<RulePack> packs = new ArrayList<>();

        private Builder() {}

        /** Sets the limits for the input of readers and converters, and for messages that are written. */
        public Builder limits(Limits taken) {
            this.limits = taken;
            return this;
        }

        /**
         * Registers an extension that the host understands: its values are checked, and its presence gives no warning.
         * It replaces an extension with the same key that was registered before.
         */
        public Builder extension(ExtensionType<?> type) {
            extensions.put(type.key(), type);
            return this;
        }

        /**
         * Adds the rules and extensions of a rule pack. The rules are checked wherever the rules of the format are, and
         * an error that they find makes a message invalid.
         */
        public Builder rules(RulePack pack) {
            packs.add(pack);
            pack.extensions().forEach(this::extension);
            return this;
        }

        /**
         * The SDK.
         *
         * @throws IllegalArgumentException where two rule packs have rules with the same code, or the text that is
         *     given as the JSON Schema of an extension is not a schema
         */
        public Tocsin build() {
            return new Tocsin(this);
        }
    }
}
