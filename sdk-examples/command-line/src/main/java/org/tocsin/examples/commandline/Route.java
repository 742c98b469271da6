package org.tocsin.examples.commandline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tocsin.MessageReader;
import org.tocsin.ReadResult;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.ConversionOptions;
import org.tocsin.conversion.Format;
import org.tocsin.conversion.Source;
import org.tocsin.conversion.Target;
import org.tocsin.feed.FeedReader;
import org.tocsin.message.Message;

/**
 * The way of documents from one format to another; it leads through messages.
 *
 * @param tocsin the SDK
 * @param from the format of the documents
 * @param to the format that they become
 * @param realms of messages that are read, those that are taken; all where none is named
 * @param options who tells whom, where the format does not say it, and whether exercises leave
 */
record Route(Tocsin tocsin, Format from, Format to, Set<Realm> realms, ConversionOptions options) {

    /** The format in the middle of each way. */
    private static final String MESSAGES = "tocsin";

    /** What becomes of each record of a document, in order. */
    Stream<ConvertedRecord> convert(byte[] document) {
        return Formats.isOfMessages(from)
                ? Stream.of(fromMessage(reader().read(document)))
                : tocsin.convert(document, source(), options).map(this::fromOther);
    }

    /** Makes the same of each line of a feed. */
    FeedReader<List<ConvertedRecord>> feed() {
        return Formats.isOfMessages(from)
                ? reader().map(line -> List.of(fromMessage(line.result())))
                : tocsin.converter(source(), options)
                        .map(line -> line.result().stream().map(this::fromOther).toList());
    }

    private Source<byte[]> source() {
        return from.source().orElseThrow();
    }

    private ConvertedRecord fromMessage(ReadResult result) {
        if (result instanceof ReadResult.Accepted accepted) {
            ConvertedRecord record =
                    Formats.isOfMessages(to) ? relayed(accepted) : onward(accepted.message(), List.of());
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

    private ConvertedRecord fromOther(Conversion<Message<?>> conversion) {
        List<Step> steps = List.of(Step.of(from.id(), MESSAGES, conversion));
        return conversion
                .result()
                .map(message -> onward(message, steps))
                .orElseGet(() -> ConvertedRecord.refused(conversion.problems(), steps));
    }

    private ConvertedRecord onward(Message<?> message, List<Step> before) {
        if (Formats.isOfMessages(to)) {
            return ConvertedRecord.of(message, tocsin.write(message), before);
        }
        Target<byte[]> target = to.target().orElseThrow();
        Conversion<byte[]> document = tocsin.convert(message, target, options);
        List<Step> steps = new ArrayList<>(before);
        steps.add(Step.of(MESSAGES, to.id(), document));
        return document.result()
                .map(bytes -> ConvertedRecord.of(message, bytes, steps))
                .orElseGet(() -> ConvertedRecord.refused(document.problems(), steps));
    }

    private MessageReader reader() {
        Realm[] all = realms.isEmpty() ? Realm.values() : realms.toArray(Realm[]::new);
        return tocsin.reader(all[0], all).tolerant();
    }
}
