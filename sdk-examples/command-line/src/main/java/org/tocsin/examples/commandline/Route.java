package org.tocsin.examples.commandline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.MessageReader;
import org.tocsin.ReadResult;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.conversion.Conversion;
import org.tocsin.formats.stix.StixTarget;
import org.tocsin.formats.veris.VerisSource;
import org.tocsin.feed.FeedReader;
import org.tocsin.message.Message;

/** The way of documents from one format to another; it leads through messages. */
final class Route {

    private final Tocsin tocsin;
    private final Set<Realm> realms;
    private final @Nullable VerisSource veris;
    private final @Nullable StixTarget stix;

    private Route(Tocsin tocsin, Set<Realm> realms, @Nullable VerisSource veris, boolean toStix) {
        this.tocsin = tocsin;
        this.realms = realms;
        this.veris = veris;
        this.stix = toStix ? stix(realms) : null;
    }

    static Route fromVeris(Tocsin tocsin, VerisSource source, boolean toStix) {
        return new Route(tocsin, Set.of(source.realm()), source, toStix);
    }

    /** From messages of these realms; of all of them where none is named. */
    static Route fromTocsin(Tocsin tocsin, Set<Realm> realms, boolean toStix) {
        return new Route(tocsin, realms, null, toStix);
    }

    /** Who names another realm than that of actual events asks for it expressly. */
    private static StixTarget stix(Set<Realm> named) {
        boolean actualOnly = named.isEmpty() || named.equals(Set.of(Realm.ACTUAL));
        return actualOnly ? new StixTarget() : new StixTarget().withExercises();
    }

    boolean toStix() {
        return stix != null;
    }

    /** What becomes of each record of a document, in order. */
    Stream<ConvertedRecord> convert(byte[] document) {
        return veris == null
                ? Stream.of(fromMessage(reader().read(document)))
                : tocsin.convert(document, veris).map(this::fromVeris);
    }

    /** Makes the same of each line of a feed. */
    FeedReader<List<ConvertedRecord>> feed() {
        return veris == null
                ? reader().map(line -> List.of(fromMessage(line.result())))
                : tocsin.converter(veris)
                        .map(line -> line.result().stream().map(this::fromVeris).toList());
    }

    private ConvertedRecord fromMessage(ReadResult result) {
        if (result instanceof ReadResult.Accepted accepted) {
            ConvertedRecord record = stix == null ? relayed(accepted) : onward(accepted.message(), List.of());
            return record.readFrom(accepted.problems());
        }
        return result instanceof ReadResult.OtherRealm other
                ? ConvertedRecord.ofOtherRealm(other.realm())
                : ConvertedRecord.refused(result.problems(), List.of());
    }

    /** What came as a message goes on as it came, with what a newer version or another party added. */
    private static ConvertedRecord relayed(ReadResult.Accepted accepted) {
        return ConvertedRecord.of(accepted.message(), accepted.original(), List.of());
    }

    private ConvertedRecord fromVeris(Conversion<Message<?>> conversion) {
        List<Step> steps = List.of(Step.of(Format.VERIS, Format.TOCSIN, conversion));
        return conversion
                .result()
                .map(message -> onward(message, steps))
                .orElseGet(() -> ConvertedRecord.refused(conversion.problems(), steps));
    }

    private ConvertedRecord onward(Message<?> message, List<Step> before) {
        if (stix == null) {
            return ConvertedRecord.of(message, tocsin.write(message), before);
        }
        Conversion<byte[]> bundle = tocsin.convert(message, stix);
        List<Step> steps = new ArrayList<>(before);
        steps.add(Step.of(Format.TOCSIN, Format.STIX_21, bundle));
        return bundle.result()
                .map(document -> ConvertedRecord.of(message, document, steps))
                .orElseGet(() -> ConvertedRecord.refused(bundle.problems(), steps));
    }

    private MessageReader reader() {
        Realm[] all = realms.isEmpty() ? Realm.values() : realms.toArray(Realm[]::new);
        return tocsin.reader(all[0], all).tolerant();
    }
}
