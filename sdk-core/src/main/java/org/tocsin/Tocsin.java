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
import org.tocsin.conversion.Source;
import org.tocsin.conversion.Target;
import org.tocsin.conversion.veris.VerisSource;
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
 * The front door: builds, reads, checks, writes and converts messages.
 *
 * <p>Immutable and safe to share between threads; make one and keep it. Nothing is read from the network or from
 * files. What a message gets wrong is an answer, {@link Problems}, never an exception, but where the caller asks for a
 * message that can't be had: then it is {@link InvalidMessageException}, which carries the problems.
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

    /** Begins an SDK of one's own. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A reader for consumers of the named realms. It never hands out a message of another realm, so that an exercise is
     * not taken for real.
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

    /** The same, taking what a newer version may add with a warning. */
    public Problems checkTolerantly(byte[] json) {
        return engine.read(json, ReadMode.TOLERANT, false).problems();
    }

    /**
     * A second opinion on the shape of a text: what the JSON Schemas of the format say of it, asked of networknt's validator
     * instead of the SDK's own reading. It checks no rule. For those who doubt, and for tests: it takes far longer.
     */
    public Problems crossCheck(byte[] json) {
        return engine.crossCheck(json);
    }

    /**
     * A second opinion on the shape of a message object: what the Jakarta constraints on its records say of it, asked of
     * Hibernate Validator, as a host's own validator would find it. It checks no rule.
     */
    public Problems crossCheck(Message<?> message) {
        return engine.crossCheck(message);
    }

    /** What is wrong with a message object. */
    public Problems check(Message<?> message) {
        return engine.check(message);
    }

    /** What is wrong with a message by itself and, apart from that, among what is known. */
    public Appraisal check(Message<?> message, Context context) {
        return engine.check(message, context);
    }

    /** What is wrong with a text by itself and, apart from that, among what is known; it yields no message. */
    public Appraisal check(byte[] json, Context context) {
        return engine.check(json, context);
    }

    /** What a reader found in a text and, apart from that, what is found among what is known, with its places in the text. */
    public Appraisal check(ReadResult.Accepted read, Context context) {
        return engine.check(new MessageEngine.Outcome(read.message(), read.problems()), read.original(), context);
    }

    /**
     * The message of these parts, with the version and the type filled in.
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
        return message;
    }

    /**
     * What can be said next about a message that was read: an answer, a forwarding. It is named by the digest of the text that
     * came, so that the originator knows its own words again.
     */
    public FollowUp followUp(ReadResult.Accepted read) {
        CanonicalForm form = CanonicalForm.ofMessage(read.original(), engine.limits());
        return FollowUp.to(read.message()).withDigest(form.digest().toString());
    }

    /**
     * What can be said next about a message of one's own: a revision, a cancellation. It is named by the digest of what is
     * written of it; without a digest where it may not hold everything that its text says.
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
     * The message as compact JSON in UTF-8. One of which a tolerant reader did not understand everything, or which has a code in
     * an older spelling, is written as the text it came in, to the byte, line breaks and all, as long as it is unchanged
     * ({@link Message#original}).
     *
     * @throws InvalidMessageException where the message is not valid, or would lose what its reader did not know
     */
    public byte[] write(Message<?> message) {
        return engine.write(message);
    }

    /**
     * The message as JSON in UTF-8 laid out for people: two spaces a level, and what fits into 100 columns on one line. It says
     * what {@link #write} says, and takes more room.
     *
     * @throws InvalidMessageException where the message is not valid, or would lose what its reader did not know
     */
    public byte[] writePretty(Message<?> message) {
        return LaidOutText.of(engine.write(message));
    }

    /**
     * The message, which has to be valid, in another format, with an account of every loss; what its reader did not know is lost
     * too, and named. A message that is past the limits of this SDK when it is written is refused with the problem of the limit.
     */
    public <T> Conversion<T> convert(Message<?> message, Target<T> target) {
        return target.convert(message, context(engine));
    }

    /**
     * The messages of a document of another format, each with an account of every loss. A document that is past the limits of
     * this SDK is refused with the problem of the limit.
     */
    public <S> Stream<Conversion<Message<?>>> convert(S input, Source<S> source) {
        return source.convert(input, context(engine));
    }

    /**
     * A reader of feeds whose lines are documents of another format: of each line, the messages of its records, every one
     * with an account of every loss. A line counts as accepted where each of its records gave a message; one that is past the
     * limits of this SDK is refused with the problem of the limit. With several threads, the source is used by all of them.
     */
    public FeedReader<List<Conversion<Message<?>>>> converter(Source<byte[]> source) {
        int longest = engine.limits().documentBytes();
        return new LineReader<>(longest, line -> judge(line, source, longest), FeedOptions.STANDARD);
    }

    /** What converters are given; made when one is asked, since who only reads needs none. */
    static ConversionContext context(MessageEngine engine) {
        return new ConversionContext(engine.limits(), engine::check);
    }

    private JudgedLine<List<Conversion<Message<?>>>> judge(Line line, Source<byte[]> source, int longest) {
        List<Conversion<Message<?>>> records = line.tooLong()
                ? List.of(Conversion.refused(LineReader.tooLong(longest)))
                : convert(line.bytes(), source).toList();
        return JudgedLine.of(line, records, LineVerdict.of(records));
    }

    /** Links now what only a refused message needs, so that the first one does not wait for it. */
    public void warmUp() {
        engine.warmUp();
    }

    /** Sets up an SDK. */
    public static final class Builder {

        private Limits limits = Limits.standard();
        private final Map<String, ExtensionType<?>> extensions = new LinkedHashMap<>();
        private final List<RulePack> packs = new ArrayList<>();

        /** What our own converters write is known to all. */
        private Builder() {
            extension(ExtensionType.ofJson(VerisSource.EXTENSION));
        }

        /** What a reader or a converter takes at the most, and what a message that is written may have. */
        public Builder limits(Limits taken) {
            this.limits = taken;
            return this;
        }

        /**
         * Registers an extension that the host understands: its values are checked, and it is no warning that it is there.
         * One of the same key that was registered before is forgotten.
         */
        public Builder extension(ExtensionType<?> type) {
            extensions.put(type.key(), type);
            return this;
        }

        /**
         * Adds rules of one's own, with the extensions that they define. They are checked wherever those of the format are, and
         * what they find makes a message invalid where it is an error.
         */
        public Builder rules(RulePack pack) {
            packs.add(pack);
            pack.extensions().forEach(this::extension);
            return this;
        }

        /**
         * The SDK.
         *
         * @throws IllegalArgumentException where two rule packs have rules with the same code, or what is given as the JSON Schema
         *     of an extension is none
         */
        public Tocsin build() {
            return new Tocsin(this);
        }
    }
}
