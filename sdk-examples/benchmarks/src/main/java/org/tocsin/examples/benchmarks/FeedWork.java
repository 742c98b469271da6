package org.tocsin.examples.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tocsin.Tocsin;
import org.tocsin.code.PocRole;
import org.tocsin.code.Realm;
import org.tocsin.code.Tlp;
import org.tocsin.conversion.Addressing;
import org.tocsin.conversion.ConversionOptions;
import org.tocsin.feed.FeedLine;
import org.tocsin.feed.FeedReader;
import org.tocsin.formats.veris.VerisSource;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Recipient;

/** A feed in memory and the reader that works through it. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record FeedWork(String name, byte[] feed, FeedReader<?> reader) {

    private static final int FEED_BYTES = 20 << 20;

    /** What is measured: the reading of messages and, where the records are, their conversion. */
    static List<FeedWork> all() {
        List<FeedWork> all = new ArrayList<>(List.of(reading(FEED_BYTES)));
        VerisCorpus.file().map(FeedWork::converting).ifPresent(all::add);
        return all;
    }

    /** The reading of a feed of that many bytes of messages. */
    static FeedWork reading(int bytes) {
        try (InputStream in = new FeedInput(bytes)) {
            return new FeedWork("read", in.readAllBytes(), Input.reader());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static FeedWork converting(Path records) {
        ConversionOptions options = ConversionOptions.of(new Addressing(
                PartyRole.builder().party("XA").role(PocRole.NATIONAL_TECHNICAL).build(),
                List.of(Recipient.builder().party("XB").build()),
                Tlp.AMBER,
                Realm.TEST));
        try {
            return new FeedWork(
                    "convert-veris",
                    Files.readAllBytes(records),
                    Tocsin.standard().converter(new VerisSource(), options));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Works through the feed; how many lines there were. */
    long run(int threads) {
        return count(reader.parallel(threads));
    }

    private <R> long count(FeedReader<R> parallel) {
        long[] count = {0};
        try (Stream<FeedLine<R>> lines = parallel.lines(new ByteArrayInputStream(feed))) {
            lines.forEach(line -> count[0]++);
        }
        return count[0];
    }
}
